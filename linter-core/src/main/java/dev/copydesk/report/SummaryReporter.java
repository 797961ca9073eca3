package dev.copydesk.report;

import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each rule found something and where most was found, as two short tables. */
final class SummaryReporter implements Reporter {
  private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<Finding> faults = Faults.of(report);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (!faults.isEmpty()) {
      table(writer, "rule", count(faults.stream().map(Finding::rule).toList()));
      table(writer, "file", count(faults.stream().map(f -> f.where().path()).toList()));
    }
    writer.append(Summary.of(report)).append('\n').flush();
  }

  private static List<Map.Entry<String, Long>> count(List<String> names) {
    Map<String, Long> counts =
        names.stream().collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().sorted(MOST_FIRST).toList();
  }

  private static void table(Writer writer, String title, List<Map.Entry<String, Long>> rows)
      throws IOException {
    writer.append(String.format(Locale.ROOT, "%8s  %s%n", "findings", title).replace("\r", ""));
    for (Map.Entry<String, Long> row : rows) {
      writer.append(String.format(Locale.ROOT, "%8d  ", row.getValue()) + row.getKey() + "\n");
    }
    writer.append('\n');
  }
}
