package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.Settings;
import dev.copydesk.config.ConfigFiles;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Selection;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Finding;
import dev.copydesk.text.Excerpt;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that show what one rule has understood, and how it is asked. */
final class Inventory {
  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders and patterns.")
  private List<String> paths = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME",
      description = "text (default), json or csv.")
  private String format = "text";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The publication date of the articles, whatever they say themselves.")
  private Optional<LocalDate> published = Optional.empty();

  String format() {
    Table.checkFormat(format);
    return format;
  }

  /** Asks the rule about the files; what could not be read is told at once. */
  LintResult take(String rule, Console console) {
    return take(Set.of(rule), console);
  }

  /** Asks two rules about the files. */
  LintResult take(String rule, String other, Console console) {
    return take(Set.of(rule, other), console);
  }

  private LintResult take(Set<String> rules, Console console) {
    Selection selection = new Selection(rules, Set.of(), Set.of());
    Settings settings =
        Settings.on(LocalDate.now(ZoneId.systemDefault()))
            .with(selection)
            .with(ConfigFiles.upward(console.directory()));
    settings = published.map(settings::withPublished).orElse(settings);
    try (Copydesk copydesk = Copydesk.of(settings)) {
      FoundFiles found = copydesk.find(console.directory(), paths);
      LintResult result =
          copydesk.check(found, List.of(), Runtime.getRuntime().availableProcessors(), () -> {});
      for (Finding finding : result.findings()) {
        if (Trouble.is(finding)) {
          console.complain(finding.where().path() + ": " + finding.message());
        }
      }
      return result;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }

  /** The place of a finding as an editor opens it. */
  static String place(Finding finding) {
    return finding.where().path() + ":" + finding.where().start();
  }

  /** The words of a finding on one line. */
  static String words(Finding finding) {
    return String.join(" ", finding.where().text().strip().split("\\s+"));
  }

  /** The words around a finding, as far as its line goes. */
  static String context(Finding finding) {
    Excerpt excerpt = finding.where().excerpt();
    String text = String.join(" ", excerpt.text().strip().split("\\s+"));
    return (excerpt.cutLeft() ? "…" : "") + text + (excerpt.cutRight() ? "…" : "");
  }

  static int exitCode(LintResult result) {
    return result.hasTroubles() ? 3 : 0;
  }
}
