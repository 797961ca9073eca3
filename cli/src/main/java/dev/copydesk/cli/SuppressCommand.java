package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.files.FoundFiles;
import dev.copydesk.fix.SilencedFile;
import dev.copydesk.lint.LintResult;
import dev.copydesk.lint.Suppressions;
import dev.copydesk.lint.Trouble;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk suppress}: notes for findings that they are meant to stay, and why. */
@Command(
    name = "suppress",
    description = "Note why findings stay, in comments or in copydesk-ignore.yml.",
    customSynopsis = "copydesk suppress [RULE] PATH... --reason TEXT [OPTIONS]",
    sortOptions = false)
final class SuppressCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "[RULE] PATH",
      arity = "1..*",
      description = "A rule or family, if not all are meant; then files, folders and patterns.")
  private List<String> arguments = List.of();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why they stay, for those who read the article after you.")
  private String reason = "";

  @Mixin private RuleOptions rules;
  @Mixin private ConfigOptions config;
  @Mixin private BaselineOptions baseline;

  SuppressCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (reason.isBlank()) {
      throw new UsageException("--reason is missing: say why the findings stay");
    }
    List<String> paths = new ArrayList<>(arguments);
    int silenced = 0;
    LintResult result;
    ExemptionNotes notes = new ExemptionNotes(console, reason.strip());
    try (Copydesk copydesk = open()) {
      Optional<String> rule = rule(copydesk, paths);
      if (paths.isEmpty()) {
        throw new UsageException("name the files or folders in which " + rule.get() + " is silent");
      }
      FoundFiles found = config.find(copydesk, console.directory(), paths);
      result = baseline.apply(check(copydesk, found), console.directory());
      SortedMap<String, List<Finding>> byPath = byPath(result, rule);
      for (Map.Entry<String, List<Finding>> entry : byPath.entrySet()) {
        Path file = found.files().get(entry.getKey());
        SilencedFile written = write(copydesk, entry.getKey(), file, entry.getValue());
        silenced += written.silenced().size();
        notes.add(copydesk.exemptionsOf(file), file, written.left());
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
    notes.write();
    tell(silenced, notes);
    return result.hasTroubles() ? 3 : 0;
  }

  private Copydesk open() {
    return Copydesk.of(rules.settings(console.directory()).with(config.files(console.directory())));
  }

  private static LintResult check(Copydesk copydesk, FoundFiles found) {
    return copydesk.check(found, List.of(), Runtime.getRuntime().availableProcessors(), () -> {});
  }

  /** The first argument, if it is no file but a rule or family. */
  private Optional<String> rule(Copydesk copydesk, List<String> paths) {
    String first = paths.get(0);
    boolean named =
        copydesk.rules().names().contains(first)
            && !Files.exists(console.directory().resolve(first));
    return named ? Optional.of(paths.remove(0)) : Optional.empty();
  }

  private static SortedMap<String, List<Finding>> byPath(LintResult result, Optional<String> rule) {
    return result.findings().stream()
        .filter(f -> f.kind() == Kind.FAULT && !Trouble.is(f))
        .filter(f -> !f.rule().equals(Suppressions.UNUSED.id()))
        .filter(
            f ->
                rule.isEmpty()
                    || f.rule().equals(rule.get())
                    || f.rule().startsWith(rule.get() + "/"))
        .collect(Collectors.groupingBy(f -> f.where().path(), TreeMap::new, Collectors.toList()));
  }

  private SilencedFile write(Copydesk copydesk, String path, Path file, List<Finding> findings)
      throws IOException {
    InputFile input = new InputFile(path, () -> Files.newInputStream(file));
    try {
      SilencedFile silenced = copydesk.silence(input, findings, reason.strip());
      if (!silenced.silenced().isEmpty()) {
        Replacement.of(file).with(silenced.bytes());
      }
      return silenced;
    } catch (UnreadableFileException e) {
      throw new UsageException(path + ": " + e.getMessage());
    }
  }

  private void tell(int silenced, ExemptionNotes notes) {
    if (silenced == 0 && notes.size() == 0) {
      console.out().println("no findings to suppress");
    }
    if (silenced > 0) {
      console.out().println(Count.of(silenced, "finding") + " suppressed in comments");
    }
    if (notes.size() > 0) {
      console.out().println(Count.of(notes.size(), "finding") + " suppressed in " + notes.files());
    }
  }
}
