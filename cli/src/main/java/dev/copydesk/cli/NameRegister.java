package dev.copydesk.cli;

import dev.copydesk.lint.ArticleResult;
import dev.copydesk.lint.FileResult;
import dev.copydesk.lint.LintResult;
import dev.copydesk.rule.Finding;
import dev.copydesk.text.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Everyone and everything that the articles of a run name: every name with its kind, its forms, how
 * often it stands, in how many articles, and where and when first and last.
 */
final class NameRegister {
  static final List<String> COLUMNS =
      List.of("name", "kind", "count", "articles", "from", "to", "first", "last", "forms");

  private final SortedMap<String, Entry> entries = new TreeMap<>();

  /** What one article says of a name, and its day of publication, empty if it has none. */
  private record Use(Finding finding, String day) {
    String property(String name) {
      return finding.properties().getOrDefault(name, "");
    }

    Location last() {
      return finding.evidence().isEmpty()
          ? finding.where()
          : finding.evidence().get(finding.evidence().size() - 1).where();
    }
  }

  private static final class Entry {
    private final List<Use> uses = new ArrayList<>();

    int count() {
      return uses.stream().mapToInt(use -> Integer.parseInt(use.property("count"))).sum();
    }

    /** The earliest day counts first; articles without one are in the order of their paths. */
    Use first() {
      Comparator<Use> undated = Comparator.comparing(use -> use.day().isEmpty());
      return uses.stream()
          .min(undated.thenComparing(Use::day).thenComparing(use -> use.finding().where()))
          .orElseThrow();
    }

    Use last() {
      return uses.stream()
          .max(Comparator.comparing(Use::day).thenComparing(use -> use.finding().where()))
          .orElseThrow();
    }

    SortedMap<String, Integer> forms() {
      SortedMap<String, Integer> forms = new TreeMap<>();
      for (Use use : uses) {
        for (String form : use.property("forms").split("; ")) {
          int bracket = form.lastIndexOf(" (");
          if (bracket > 0) {
            int times = Integer.parseInt(form.substring(bracket + 2, form.length() - 1));
            forms.merge(form.substring(0, bracket), times, Integer::sum);
          }
        }
      }
      return forms;
    }
  }

  private NameRegister() {}

  /** The register of a run of the rule {@code names/mention}. */
  static NameRegister of(LintResult result) {
    NameRegister register = new NameRegister();
    for (FileResult file : result.files()) {
      for (ArticleResult article : file.articles()) {
        for (Finding finding : article.findings()) {
          Use use = new Use(finding, article.published().orElse(""));
          if (!use.property("name").isEmpty()) {
            String key = use.property("name") + "\t" + use.property("kind");
            register.entries.computeIfAbsent(key, k -> new Entry()).uses.add(use);
          }
        }
      }
    }
    return register;
  }

  /**
   * Only the names that stand nowhere but on new lines, given by path and line. A last name alone
   * is not new where someone of that name was there before.
   */
  NameRegister onlyNew(BiPredicate<Location, Integer> isNew) {
    Set<String> known = new HashSet<>();
    NameRegister fresh = new NameRegister();
    entries.forEach(
        (key, entry) -> {
          if (entry.uses.stream().allMatch(use -> isNew(use, isNew))) {
            fresh.entries.put(key, entry);
          } else {
            known.addAll(entry.forms().keySet());
            known.addAll(List.of(entry.uses.get(0).property("name").split(" ")));
          }
        });
    fresh.entries.values().removeIf(e -> known.contains(e.uses.get(0).property("name")));
    return fresh;
  }

  private static boolean isNew(Use use, BiPredicate<Location, Integer> isNew) {
    for (String line : use.property("lines").split(" ")) {
      if (!isNew.test(use.finding().where(), Integer.valueOf(line))) {
        return false;
      }
    }
    return true;
  }

  /** A row for each name, the most frequent first. */
  List<List<String>> rows() {
    List<Map.Entry<String, Entry>> order = new ArrayList<>(entries.entrySet());
    Comparator<Map.Entry<String, Entry>> most = Comparator.comparing(e -> -e.getValue().count());
    order.sort(most.thenComparing(Map.Entry::getKey));
    return order.stream().map(e -> row(e.getValue())).toList();
  }

  private static List<String> row(Entry entry) {
    Use first = entry.first();
    Use last = entry.last();
    String forms =
        entry.forms().entrySet().stream()
            .map(form -> form.getKey() + " (" + form.getValue() + ")")
            .collect(Collectors.joining("; "));
    return Table.row(
        first.property("name"),
        first.property("kind"),
        Integer.toString(entry.count()),
        Integer.toString(entry.uses.size()),
        first.day(),
        last.day(),
        place(first.finding().where()),
        place(last.last()),
        forms);
  }

  private static String place(Location where) {
    return where.path() + ":" + where.start();
  }
}
