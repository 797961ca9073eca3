package dev.copydesk.cli;

import dev.copydesk.Settings;
import dev.copydesk.lint.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say which rules run, and how. */
final class RuleOptions {
  @Option(
      names = "--only",
      paramLabel = "NAME,…",
      split = ",",
      hideParamSyntax = true,
      description =
          "Run nothing but these rules or families; a rule named by its full id runs even if it is off.")
  private List<String> only = List.of();

  @Option(
      names = "--skip",
      paramLabel = "NAME,…",
      split = ",",
      hideParamSyntax = true,
      description = "Do not run these rules or families.")
  private List<String> skip = List.of();

  @Option(
      names = "--enable",
      paramLabel = "NAME,…",
      split = ",",
      hideParamSyntax = true,
      description = "Run these too, though they are off by default.")
  private List<String> enable = List.of();

  @Option(
      names = "--set",
      paramLabel = "RULE.OPTION=VALUE",
      description = "Set an option of a rule.")
  private List<String> set = List.of();

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description =
          "A list of names, and of the forms that they must not have (see explain names).")
  private List<Path> lists = List.of();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day of the run, for publication dates in the future (default: today).")
  private Optional<LocalDate> today = Optional.empty();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The publication date of the articles, whatever they say themselves.")
  private Optional<LocalDate> published = Optional.empty();

  Settings settings(Path directory) {
    Selection selection = new Selection(names(only), names(skip), names(enable));
    Settings settings =
        Settings.on(today.orElseGet(() -> LocalDate.now(ZoneId.systemDefault())))
            .with(selection)
            .withOptions(options(directory));
    return published.map(settings::withPublished).orElse(settings);
  }

  /** A path that was taken for a rule, in words; nothing if there is none. */
  String swallowed() {
    return Stream.of(only, skip, enable)
        .flatMap(List::stream)
        .filter(name -> name.contains(".") || name.endsWith("/"))
        .findFirst()
        .map(name -> "; \"" + name + "\" was taken for a rule")
        .orElse("");
  }

  private static Set<String> names(List<String> given) {
    Set<String> names = new TreeSet<>();
    given.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
    return names;
  }

  private Map<String, String> options(Path directory) {
    Map<String, String> options = new LinkedHashMap<>();
    if (!lists.isEmpty()) {
      options.put(
          "names/misspelled-name.list",
          lists.stream()
              .map(list -> directory.resolve(list).toString())
              .collect(Collectors.joining(",")));
    }
    for (String option : set) {
      int equals = option.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--set wants RULE.OPTION=VALUE, not \"" + option + "\"");
      }
      options.put(option.substring(0, equals).strip(), option.substring(equals + 1));
    }
    return options;
  }
}
