package dev.copydesk.cli;

import dev.copydesk.files.Changes;
import dev.copydesk.files.GitChanges;
import dev.copydesk.files.GitException;
import dev.copydesk.lint.LintResult;
import dev.copydesk.rule.Finding;
import dev.copydesk.text.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  @Option(
      names = "--new",
      description = "Only names that a change brings in: what is not committed, or see --since.")
  private boolean onlyNew;

  @Option(
      names = "--since",
      paramLabel = "REF",
      description = "With --new: names brought in since this branch left REF.")
  private Optional<String> since = Optional.empty();

  NamesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return suggest ? suggest() : register();
  }

  private int register() throws IOException {
    String format = inventory.format();
    Optional<Changes> changes = changes();
    LintResult result = inventory.take("names/mention", console);
    NameRegister register = NameRegister.of(result);
    if (changes.isPresent()) {
      register = register.onlyNew((where, line) -> touches(changes.get(), where, line));
    }
    new Table(NameRegister.COLUMNS, register.rows()).print(format, console.out());
    return Inventory.exitCode(result);
  }

  private Optional<Changes> changes() {
    if (since.isPresent() && !onlyNew) {
      throw new UsageException("--since is for --new: names that were not there before");
    }
    try {
      return onlyNew
          ? Optional.of(
              since
                  .map(revision -> GitChanges.since(console.directory(), revision))
                  .orElseGet(() -> GitChanges.uncommitted(console.directory())))
          : Optional.empty();
    } catch (GitException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private boolean touches(Changes changes, Location where, int line) {
    Path file = console.directory().resolve(where.path()).toAbsolutePath().normalize();
    return where.extracted() ? changes.touches(file) : changes.touches(file, line, line);
  }

  private int suggest() {
    LintResult result =
        inventory.take(
            "names/inconsistent-spelling", "names/inconsistent-across-articles", console);
    SortedMap<String, String> usualOf = new TreeMap<>();
    for (Finding finding : result.findings()) {
      if (finding.properties().containsKey("rare")) {
        usualOf.putIfAbsent(property(finding, "rare"), property(finding, "usual"));
      }
    }
    SortedMap<String, SortedSet<String>> usual = new TreeMap<>();
    for (String rare : usualOf.keySet()) {
      String name = last(rare, usualOf);
      if (!name.equals(rare)) {
        usual.computeIfAbsent(name, n -> new TreeSet<>()).add(rare);
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

  /** What is usual in one article may be rare in all: no name may be wrong in another entry. */
  private static String last(String rare, Map<String, String> usualOf) {
    Set<String> seen = new TreeSet<>();
    String name = rare;
    while (seen.add(name) && usualOf.containsKey(name)) {
      name = usualOf.get(name);
    }
    // where two are usual in turn, the first of them by the alphabet stands for both
    return usualOf.containsKey(name) ? seen.iterator().next() : name;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String property(Finding finding, String name) {
    return finding.properties().getOrDefault(name, "");
  }
}
