package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Location;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands that GitHub Actions shows as annotations, the gravest first. GitHub keeps ten
 * of each level in a step and drops the rest without a word, so the rest is written as plain lines,
 * and how many they are.
 */
final class GithubReporter implements Reporter {
  private static final int KEPT = 10;

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Map<Severity, Integer> written = new EnumMap<>(Severity.class);
    int rest = 0;
    List<Finding> gravestFirst =
        Faults.of(report).stream()
            .sorted(Comparator.comparing(Finding::severity).reversed())
            .toList();
    for (Finding finding : gravestFirst) {
      boolean annotated = written.merge(finding.severity(), 1, Integer::sum) <= KEPT;
      writer.append(annotated ? command(finding) : plain(finding)).append('\n');
      rest += annotated ? 0 : 1;
    }
    if (rest > 0) {
      writer.append("GitHub shows ten annotations of each level; " + rest + " more stand above\n");
    }
    writer.append(Summary.of(report)).append('\n').flush();
  }

  private static String command(Finding finding) {
    Location where = finding.where();
    String level = finding.severity() == Severity.NOTE ? "notice" : finding.severity().label();
    return "::"
        + level
        + " title="
        + property(finding.rule())
        + ",file="
        + property(where.path())
        + (where.extracted() ? "" : lines(where))
        + "::"
        + data(finding.message())
        + (where.extracted() ? " (paragraph " + where.start().line() + ")" : "");
  }

  /** Columns are allowed on one line only. */
  private static String lines(Location where) {
    boolean oneLine = where.start().line() == where.end().line();
    return ",line="
        + where.start().line()
        + ",endLine="
        + where.end().line()
        + (oneLine ? ",col=" + where.start().column() + ",endColumn=" + where.end().column() : "");
  }

  private static String plain(Finding finding) {
    return Labels.place(finding.where())
        + ": "
        + Labels.of(finding)
        + " "
        + finding.rule()
        + ": "
        + finding.message();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
