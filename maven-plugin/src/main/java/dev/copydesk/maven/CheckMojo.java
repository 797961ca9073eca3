package dev.copydesk.maven;

import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.config.ConfigFiles;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.lint.Baseline;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Selection;
import dev.copydesk.report.Report;
import dev.copydesk.rule.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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

  /**
   * The least severity that fails the build: error, warning or note. Without it: {@code fail-on} of
   * the settings, or error.
   */
  @Parameter(property = "copydesk.violationSeverity")
  private String violationSeverity;

  /**
   * The settings for all articles. Without it: for each article, the nearest {@code copydesk.yml}
   * above it.
   */
  @Parameter(property = "copydesk.config")
  private File config;

  /**
   * The faults that are known and do not count, as {@code copydesk baseline} has noted them in the
   * top folder of the build. Without it: {@code copydesk-baseline.tsv} there, if it exists.
   */
  @Parameter(property = "copydesk.baseline")
  private File baseline;

  /**
   * Further reports, each as {@code FORMAT=FILE}, such as {@code
   * checkstyle=target/copydesk/checkstyle.xml}.
   */
  @Parameter(property = "copydesk.reports")
  private List<String> reports;

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
    Optional<Severity> wanted = wanted();
    Outputs outputs = Outputs.of(outputFile.toPath(), orEmpty(reports), start());
    try (Copydesk copydesk = Copydesk.of(settings())) {
      FoundFiles found = articles().find(copydesk);
      if (found.files().isEmpty() && found.troubles().isEmpty()) {
        getLog().info("no articles to check; sourceDirectories says where they are");
        return;
      }
      LintResult all =
          copydesk.check(found, List.of(), Runtime.getRuntime().availableProcessors(), () -> {});
      Optional<Baseline> known = known();
      UnaryOperator<String> paths = Baseline.paths(top(), baselineFile().getParent());
      LintResult result = known.map(b -> b.without(all, paths)).orElse(all);
      outputs.write(new Report(result, found.skipped(), known.isPresent()));
      new FindingLog(getLog()).print(result, found.skipped());
      judge(result, wanted.or(() -> asSet(copydesk.failOn(result))));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Path start() {
    return basedir == null ? Path.of("").toAbsolutePath() : basedir.toPath();
  }

  /** The folder from which paths are reported, so that those of all modules fit together. */
  private Path top() {
    return root != null && start().startsWith(root.toPath()) ? root.toPath() : start();
  }

  private Articles articles() {
    return new Articles(
        top(),
        Articles.folders(start(), orEmpty(sourceDirectories)),
        orEmpty(includes),
        orEmpty(excludes));
  }

  private Settings settings() throws MojoExecutionException {
    return Settings.on(day())
        .with(new Selection(names(only), names(skipRules), names(enable)))
        .withOptions(options == null ? Map.of() : options)
        .with(config == null ? ConfigFiles.upward(top()) : ConfigFiles.of(top(), config.toPath()))
        .withDebug(failure -> getLog().debug(failure));
  }

  private Path baselineFile() {
    return baseline == null ? top().resolve(Baseline.NAME) : baseline.toPath().toAbsolutePath();
  }

  private Optional<Baseline> known() throws MojoExecutionException {
    Path file = baselineFile();
    if (baseline == null && !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Baseline.parse(Files.readString(file)));
    } catch (IOException e) {
      throw new MojoExecutionException(
          "the baseline " + file + " cannot be read: " + e.getMessage(), e);
    }
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

  private Optional<Severity> wanted() throws MojoExecutionException {
    if (violationSeverity == null) {
      return Optional.empty();
    }
    Optional<Severity> severity = severity(violationSeverity.strip().toLowerCase(Locale.ROOT));
    if (severity.isEmpty()) {
      throw new MojoExecutionException(
          "violationSeverity is \""
              + violationSeverity
              + "\" but must be one of error, warning, note");
    }
    return severity;
  }

  /** As the settings say, which may be never. */
  private static Optional<Severity> asSet(Optional<String> failOn) {
    return failOn.isEmpty() ? Optional.of(Severity.ERROR) : failOn.flatMap(CheckMojo::severity);
  }

  private static Optional<Severity> severity(String label) {
    return Arrays.stream(Severity.values()).filter(s -> s.label().equals(label)).findFirst();
  }

  /** Without a threshold, nothing fails the build. */
  private void judge(LintResult result, Optional<Severity> least)
      throws MojoExecutionException, MojoFailureException {
    if (result.hasTroubles()) {
      throw new MojoExecutionException(
          "Copydesk could not read a file or run a rule; see the messages above");
    }
    if (least.isEmpty() || !failOnViolation) {
      return;
    }
    Severity threshold = least.get();
    long violations =
        Arrays.stream(Severity.values())
            .filter(severity -> severity.compareTo(threshold) >= 0)
            .mapToLong(result::count)
            .sum();
    if (violations > 0) {
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
