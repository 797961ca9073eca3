package dev.copydesk.maven;

import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Selection;
import dev.copydesk.report.Report;
import dev.copydesk.report.Reporters;
import dev.copydesk.report.Style;
import dev.copydesk.rule.Severity;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the articles of a project and fails the build when one must not be published as it is. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends AbstractMojo {
  /** Leaves the check out. */
  @Parameter(property = "copydesk.skip", defaultValue = "false")
  private boolean skip;

  /** Whether findings of {@link #violationSeverity} and above fail the build. */
  @Parameter(property = "copydesk.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /** The least severity that fails the build: error, warning or note. */
  @Parameter(property = "copydesk.violationSeverity", defaultValue = "error")
  private String violationSeverity;

  /**
   * The folders that hold articles; those that do not exist are left out. Without it: {@code
   * src/main/content}, {@code src/content}, {@code content} and {@code articles}.
   */
  @Parameter(property = "copydesk.sourceDirectories")
  private List<File> sourceDirectories;

  /** Which files below the folders are checked, such as {@code **}{@code /*.md}; all without it. */
  @Parameter(property = "copydesk.includes")
  private List<String> includes;

  /** Which files below the folders are left out, such as {@code drafts/**}. */
  @Parameter(property = "copydesk.excludes")
  private List<String> excludes;

  /** Nothing but these rules and families. */
  @Parameter(property = "copydesk.only")
  private List<String> only;

  /** Not these rules and families. */
  @Parameter(property = "copydesk.skipRules")
  private List<String> skipRules;

  /** These rules and families too, though they are off by default. */
  @Parameter(property = "copydesk.enable")
  private List<String> enable;

  /** Options of rules, each named {@code family/rule.option}. */
  @Parameter private Map<String, String> options;

  /** The day of the check, as in 2025-01-20, instead of today. */
  @Parameter(property = "copydesk.today")
  private String today;

  /** Where the SARIF report is written. */
  @Parameter(
      property = "copydesk.outputFile",
      defaultValue = "${project.build.directory}/copydesk/copydesk.sarif")
  private File outputFile;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  @Parameter(defaultValue = "${session.request.multiModuleProjectDirectory}", readonly = true)
  private File root;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("copydesk.skip is set: articles are not checked");
      return;
    }
    Severity threshold = threshold();
    try (Copydesk copydesk = Copydesk.of(settings())) {
      FoundFiles found = articles().find(copydesk::reads);
      if (found.files().isEmpty() && found.troubles().isEmpty()) {
        getLog().info("no articles to check");
        return;
      }
      LintResult result =
          copydesk.check(found, List.of(), Runtime.getRuntime().availableProcessors(), () -> {});
      write(new Report(result, found.skipped()));
      new FindingLog(getLog()).print(result, found.skipped());
      judge(result, threshold);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Articles articles() {
    Path start = basedir == null ? Path.of("").toAbsolutePath() : basedir.toPath();
    Path top = root == null ? start : root.toPath();
    return new Articles(
        start.startsWith(top) ? top : start,
        Articles.folders(start, orEmpty(sourceDirectories)),
        orEmpty(includes),
        orEmpty(excludes));
  }

  private Settings settings() throws MojoExecutionException {
    return Settings.on(day())
        .with(new Selection(names(only), names(skipRules), names(enable)))
        .withOptions(options == null ? Map.of() : options)
        .withDebug(failure -> getLog().debug(failure));
  }

  private LocalDate day() throws MojoExecutionException {
    try {
      return today == null
          ? LocalDate.now(java.time.ZoneId.systemDefault())
          : LocalDate.parse(today);
    } catch (DateTimeException e) {
      throw new MojoExecutionException(
          "copydesk.today is \"" + today + "\" but must be a day such as 2025-01-20", e);
    }
  }

  private Severity threshold() throws MojoExecutionException {
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(violationSeverity.strip().toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    throw new MojoExecutionException(
        "violationSeverity is \""
            + violationSeverity
            + "\" but must be one of error, warning, note");
  }

  private void write(Report report) throws MojoExecutionException {
    Path file = outputFile.toPath();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        Reporters.find("sarif", Style.plain()).orElseThrow().write(report, out);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private void judge(LintResult result, Severity threshold)
      throws MojoExecutionException, MojoFailureException {
    if (result.hasTroubles()) {
      throw new MojoExecutionException(
          "Copydesk could not read a file or run a rule; see the messages above");
    }
    long violations =
        Arrays.stream(Severity.values())
            .filter(severity -> severity.compareTo(threshold) >= 0)
            .mapToLong(result::count)
            .sum();
    if (violations > 0 && failOnViolation) {
      throw new MojoFailureException(
          "You have "
              + violations
              + (violations == 1 ? " Copydesk finding" : " Copydesk findings")
              + " of severity "
              + threshold.label()
              + " or above; see the messages above or "
              + outputFile);
    }
  }

  private static Set<String> names(List<String> given) {
    return orEmpty(given).stream().map(String::strip).collect(Collectors.toSet());
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
