package dev.copydesk.cli;

import dev.copydesk.lint.RuleTimes;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The times of a run's rules as a table: families first, then rules, the slowest on top. */
final class Profile {
  private static final Comparator<Map.Entry<String, Long>> SLOWEST_FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private Profile() {}

  static String of(RuleTimes times, int files) {
    SortedMap<String, Long> rules = times.nanoseconds();
    SortedMap<String, Long> families = new TreeMap<>();
    rules.forEach((id, time) -> families.merge(id.substring(0, id.indexOf('/')), time, Long::sum));
    long all = rules.values().stream().mapToLong(Long::longValue).sum();
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "rules took %.1f ms in %d file%s; what several need counts for the first that asks\n",
            all / 1e6,
            files,
            files == 1 ? "" : "s"));
    table.append("        ms   share\n");
    lines(table, families, all);
    table.append('\n');
    lines(table, rules, all);
    return table.toString();
  }

  private static void lines(StringBuilder table, SortedMap<String, Long> times, long all) {
    for (Map.Entry<String, Long> line : times.entrySet().stream().sorted(SLOWEST_FIRST).toList()) {
      double share = all == 0 ? 0 : 100.0 * line.getValue() / all;
      table.append(
          String.format(
              Locale.ROOT, "%10.1f %5.1f %%  %s\n", line.getValue() / 1e6, share, line.getKey()));
    }
  }
}
