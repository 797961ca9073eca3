package dev.copydesk.cli;

import dev.copydesk.report.Report;
import dev.copydesk.report.Reporter;
import dev.copydesk.report.Reporters;
import dev.copydesk.report.Style;
import dev.copydesk.rule.DidYouMean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say how findings are reported. */
final class OutputOptions {
  /** Reports of lines that bear other lines beside them. */
  private static final Set<String> LINES =
      Set.of("text", "concise", "summary", "markdown", "github", "azure");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "NAME[=FILE]",
      description =
          "text (default), concise, summary, sarif, json, jsonl, github, gitlab, azure, checkstyle, "
              + "junit, rdjsonl or markdown, into a file if one is named; can be repeated.")
  private List<String> formats = List.of();

  @Option(names = "--no-color", description = "No colours; NO_COLOR does the same.")
  private boolean noColor;

  void check() {
    formats.forEach(this::name);
    List<String> shown = formats.stream().filter(format -> format.indexOf('=') < 0).toList();
    if (shown.size() > 1 && !LINES.containsAll(shown)) {
      String whole = shown.stream().filter(f -> !LINES.contains(f)).findFirst().orElseThrow();
      throw new UsageException(
          "two reports in one stream are none: write one into a file, as in --format "
              + whole
              + "=FILE");
    }
  }

  void write(Report report, Console console) throws IOException {
    for (String format : formats.isEmpty() ? byDefault(console) : formats) {
      String name = name(format);
      if (name.length() == format.length()) {
        Style style = new Style(console.colours() && !noColor, console.columns());
        reporter(name, style).write(report, console.out());
      } else {
        Path file = console.directory().resolve(format.substring(name.length() + 1));
        write(report, reporter(name, Style.plain()), file, formats.isEmpty());
      }
    }
  }

  /** In a job of GitHub Actions, findings are shown on the lines of a change as well. */
  private static List<String> byDefault(Console console) {
    if (!console.environment().getOrDefault("GITHUB_ACTIONS", "").equals("true")) {
      return List.of("text");
    }
    String summary = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    return summary.isEmpty()
        ? List.of("text", "github")
        : List.of("text", "github", "markdown=" + summary);
  }

  private static void write(Report report, Reporter reporter, Path file, boolean append)
      throws IOException {
    createFolder(file);
    // a step's summary belongs to all commands of the step
    OpenOption mode = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode))) {
      reporter.write(report, out);
    } catch (IOException e) {
      throw new UsageException("the report " + file + " cannot be written: " + e.getMessage());
    }
  }

  private static void createFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new UsageException(
          "the report " + file + " cannot be written: its folder cannot be made");
    }
  }

  private static Reporter reporter(String name, Style style) {
    return Reporters.find(name, style).orElseThrow();
  }

  private String name(String format) {
    int equals = format.indexOf('=');
    String name = equals < 0 ? format : format.substring(0, equals);
    if (!Reporters.names().contains(name)) {
      throw new UsageException(
          "unknown format \""
              + name
              + "\""
              + DidYouMean.nearest(name, Reporters.names())
                  .map(near -> "; did you mean \"" + near + "\"?")
                  .orElse("; there are " + String.join(", ", Reporters.names())));
    }
    if (equals == format.length() - 1) {
      throw new UsageException("--format " + format + " names no file");
    }
    return name;
  }
}
