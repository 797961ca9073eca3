package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The faults that were there when a desk began to check: they are known and count no more. Each is
 * known by its fingerprint, so that it stays known when the text around it moves. Written as lines
 * of {@code fingerprint TAB rule TAB path}, in the order of path and rule. Paths are counted from
 * the folder of the baseline, so that it does not matter where a run is started; {@code paths}
 * turns those of a run into those of the baseline.
 */
public record Baseline(SortedMap<String, String> entries) {
  /** The usual name of the file. */
  public static final String NAME = "copydesk-baseline.tsv";

  private static final String HEAD =
      "# Faults that are known and do not count. Made by: copydesk baseline\n";

  /** Copies the entries. */
  public Baseline {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** Turns paths as seen from the folder of a run into paths as seen from another folder. */
  public static UnaryOperator<String> paths(Path run, Path folder) {
    Path from = folder.toAbsolutePath().normalize();
    Path start = run.toAbsolutePath().normalize();
    return start.equals(from)
        ? path -> path
        : path -> from.relativize(start.resolve(path).normalize()).toString().replace('\\', '/');
  }

  /** Every fault of a run that is not answered for in the articles. */
  public static Baseline of(LintResult result, UnaryOperator<String> paths) {
    SortedMap<String, String> entries = new TreeMap<>();
    List<Finding> faults = faults(result);
    List<String> names = Fingerprints.of(faults, paths);
    for (int i = 0; i < faults.size(); i++) {
      Finding fault = faults.get(i);
      entries.put(names.get(i), paths.apply(fault.where().path()) + "\t" + fault.rule());
    }
    return new Baseline(entries);
  }

  /**
   * Reads what {@link #text} wrote; lines that begin with {@code #} do not count.
   *
   * @throws IllegalArgumentException if a line is no entry; the message is for the user
   */
  public static Baseline parse(String text) {
    SortedMap<String, String> entries = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String[] cells = line.split("\t", 3);
      if (cells.length == 3) {
        entries.put(cells[0], cells[2] + "\t" + cells[1]);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalArgumentException(
            "line " + number + " is no entry of a baseline; copydesk baseline makes it anew");
      }
    }
    return new Baseline(entries);
  }

  /** The lines of a file. */
  public String text() {
    return entries.entrySet().stream()
        .sorted(
            Comparator.comparing(java.util.Map.Entry<String, String>::getValue)
                .thenComparing(java.util.Map.Entry::getKey))
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("", HEAD, ""));
  }

  private static String line(String fingerprint, String place) {
    String[] cells = place.split("\t", 2);
    return fingerprint + "\t" + cells[1] + "\t" + cells[0] + "\n";
  }

  /** A run without the faults that are known. */
  public LintResult without(LintResult result, UnaryOperator<String> paths) {
    List<Finding> faults = faults(result);
    List<String> names = Fingerprints.of(faults, paths);
    Set<Finding> known = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (int i = 0; i < faults.size(); i++) {
      if (entries.containsKey(names.get(i))) {
        known.add(faults.get(i));
      }
    }
    List<Finding> left = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>(result.suppressed());
    for (Finding finding : result.findings()) {
      if (known.contains(finding)) {
        suppressed.add(new Suppressed(finding, Suppressed.Kind.BASELINE, "known in the baseline"));
      } else {
        left.add(finding);
      }
    }
    suppressed.sort(Comparator.comparing(Suppressed::finding));
    return new LintResult(result.files(), left, suppressed, result.rules());
  }

  /**
   * The entries that no fault of a run needs, though the run read their file and asked their rule:
   * what they stood for is mended.
   */
  public Baseline unused(LintResult result, UnaryOperator<String> paths) {
    SortedMap<String, String> unused = new TreeMap<>(asked(result, paths).entries);
    unused.keySet().removeAll(Fingerprints.of(faults(result), paths));
    return new Baseline(unused);
  }

  /** The entries of which a run could tell: it read their file and asked their rule. */
  public Baseline asked(LintResult result, UnaryOperator<String> paths) {
    Set<String> read = new HashSet<>();
    result.files().stream()
        .filter(file -> !file.articles().isEmpty())
        .forEach(file -> read.add(paths.apply(file.path())));
    Set<String> asked = new HashSet<>();
    result.rules().forEach(rule -> asked.add(rule.id()));
    return keeping((path, rule) -> read.contains(path) && asked.contains(rule));
  }

  /** The entries that are not in the other. */
  public Baseline minus(Baseline other) {
    SortedMap<String, String> left = new TreeMap<>(entries);
    left.keySet().removeAll(other.entries.keySet());
    return new Baseline(left);
  }

  /** The entries of files that fulfil a condition. */
  public Baseline of(Predicate<String> path) {
    return keeping((p, rule) -> path.test(p));
  }

  /** All entries of both. */
  public Baseline plus(Baseline other) {
    SortedMap<String, String> all = new TreeMap<>(entries);
    all.putAll(other.entries);
    return new Baseline(all);
  }

  private Baseline keeping(BiPredicate<String, String> pathAndRule) {
    SortedMap<String, String> kept = new TreeMap<>(entries);
    kept.values()
        .removeIf(
            entry -> {
              String[] cells = entry.split("\t", 2);
              return !pathAndRule.test(cells[0], cells[1]);
            });
    return new Baseline(kept);
  }

  private static List<Finding> faults(LintResult result) {
    return result.findings().stream()
        .filter(finding -> finding.kind() == Kind.FAULT && !Trouble.is(finding))
        .toList();
  }
}
