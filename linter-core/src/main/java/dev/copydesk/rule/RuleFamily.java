package dev.copydesk.rule;

import java.util.List;

/**
 * The rules of one jar, found by {@link java.util.ServiceLoader}. Rules may be asked from several
 * threads at once.
 */
public interface RuleFamily extends AutoCloseable {
  /** The name that stands before the slash in the ids of its rules. */
  String name();

  /** All rules, made anew with the given settings. */
  List<Rule> rules(Options options);

  /** Lets go of what the rules hold; most hold nothing. */
  @Override
  default void close() {}
}
