package dev.copydesk.cli;

import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Trouble;
import dev.copydesk.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk names}: the register of everyone and everything that articles name. */
@Command(
    name = "names",
    description = "List everyone and everything that articles name, with all forms.",
    sortOptions = false)
final class NamesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Inventory inventory;

  @Option(
      names = "--suggest",
      description = "Write a list of names for --names from what is spelled in several ways.")
  private boolean suggest;

  NamesCommand(Console console) {
    this.console = console;
  }

  /** A name of a register: what it is, how often and in how many articles it stands. */
  private static final class Entry {
    private final Finding first;
    private final SortedMap<String, Integer> forms = new TreeMap<>();
    private int count;
    private int articles;

    Entry(Finding first) {
      this.first = first;
    }

    void add(Finding finding) {
      articles++;
      count += Integer.parseInt(property(finding, "count"));
      for (String form : property(finding, "forms").split("; ")) {
        int bracket = form.lastIndexOf(" (");
        if (bracket > 0) {
          int times = Integer.parseInt(form.substring(bracket + 2, form.length() - 1));
          forms.merge(form.substring(0, bracket), times, Integer::sum);
        }
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    return suggest ? suggest() : register();
  }

  private int register() throws IOException {
    String format = inventory.format();
    LintResult result = inventory.take("names/mention", console);
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (Finding finding : result.findings()) {
      if (!Trouble.is(finding)) {
        String key = property(finding, "name") + "\t" + property(finding, "kind");
        entries.computeIfAbsent(key, k -> new Entry(finding)).add(finding);
      }
    }
    List<Map.Entry<String, Entry>> order = new ArrayList<>(entries.entrySet());
    Comparator<Map.Entry<String, Entry>> most = Comparator.comparing(e -> -e.getValue().count);
    order.sort(most.thenComparing(Map.Entry::getKey));
    List<List<String>> rows = order.stream().map(e -> row(e.getValue())).toList();
    List<String> columns = List.of("name", "kind", "count", "articles", "first", "forms");
    new Table(columns, rows).print(format, console.out());
    return Inventory.exitCode(result);
  }

  private static List<String> row(Entry entry) {
    String forms =
        entry.forms.entrySet().stream()
            .map(form -> form.getKey() + " (" + form.getValue() + ")")
            .collect(Collectors.joining("; "));
    return Table.row(
        property(entry.first, "name"),
        property(entry.first, "kind"),
        Integer.toString(entry.count),
        Integer.toString(entry.articles),
        Inventory.place(entry.first),
        forms);
  }

  private int suggest() {
    LintResult result =
        inventory.take(
            "names/inconsistent-spelling", "names/inconsistent-across-articles", console);
    SortedMap<String, SortedSet<String>> usual = new TreeMap<>();
    for (Finding finding : result.findings()) {
      if (finding.properties().containsKey("rare")) {
        usual
            .computeIfAbsent(property(finding, "usual"), name -> new TreeSet<>())
            .add(property(finding, "rare"));
      }
    }
    console.out().print("# What is usual comes first; look at each before you use it.\nnames:\n");
    usual.forEach(
        (name, rare) -> {
          console.out().print("  - name: " + quoted(name) + "\n    not: [");
          console
              .out()
              .print(rare.stream().map(NamesCommand::quoted).collect(Collectors.joining(", ")));
          console.out().print("]\n");
        });
    return Inventory.exitCode(result);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String property(Finding finding, String name) {
    return finding.properties().getOrDefault(name, "");
  }
}
