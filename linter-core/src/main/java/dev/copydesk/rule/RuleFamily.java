package dev.copydesk.rule;

import java.util.List;
import java.util.Optional;

/**
 * The rules of one jar, found by {@link java.util.ServiceLoader}. Rules may be asked from several
 * threads at once.
 */
public interface RuleFamily extends AutoCloseable {
  /** The name that stands before the slash in the ids of its rules. */
  String name();

  /** All rules, made anew with the given settings. */
  List<Rule> rules(Options options);

  /**
   * What has to be got ready before the first article, and how long that takes about, for those who
   * wait: "LanguageTool, about 5 s". Most have nothing.
   */
  default Optional<String> preparation() {
    return Optional.empty();
  }

  /** Lets go of what the rules hold; most hold nothing. */
  @Override
  default void close() {}
}
