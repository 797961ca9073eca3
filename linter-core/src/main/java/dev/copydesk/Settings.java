package dev.copydesk;

import dev.copydesk.config.ConfigFiles;
import dev.copydesk.lint.RuleTimes;
import dev.copydesk.lint.Selection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a run is asked to do: which rules, their options by full name ({@code family/rule.option}),
 * the day on which it takes place, the publication date of the articles if it is given for the run,
 * the settings files beside the articles, which what is asked here outranks, who is shown what went
 * wrong inside, and who notes how long each rule took, if that is asked. Made with {@link #on} and
 * changed with the {@code with} methods.
 */
public record Settings(
    Selection selection,
    Map<String, String> options,
    LocalDate today,
    Optional<LocalDate> published,
    ConfigFiles configs,
    Consumer<Throwable> debug,
    Optional<RuleTimes> times) {
  /** Copies the options. */
  public Settings {
    options = Map.copyOf(options);
  }

  /** The rules that are on by default, with their default options, on the given day. */
  public static Settings on(LocalDate today) {
    return new Settings(
        Selection.byDefault(),
        Map.of(),
        today,
        Optional.empty(),
        ConfigFiles.none(Path.of("")),
        failure -> {},
        Optional.empty());
  }

  /** The same with other rules. */
  public Settings with(Selection other) {
    return new Settings(other, options, today, published, configs, debug, times);
  }

  /** The same with other options. */
  public Settings withOptions(Map<String, String> other) {
    return new Settings(selection, other, today, published, configs, debug, times);
  }

  /** The same with a publication date for every article, which outranks what the files say. */
  public Settings withPublished(LocalDate day) {
    return new Settings(selection, options, today, Optional.of(day), configs, debug, times);
  }

  /** The same with settings files. */
  public Settings with(ConfigFiles other) {
    return new Settings(selection, options, today, published, other, debug, times);
  }

  /** The same with someone who is shown failures inside rules and readers. */
  public Settings withDebug(Consumer<Throwable> other) {
    return new Settings(selection, options, today, published, configs, other, times);
  }

  /** The same with someone who notes how long each rule took. */
  public Settings with(RuleTimes other) {
    return new Settings(selection, options, today, published, configs, debug, Optional.of(other));
  }
}
