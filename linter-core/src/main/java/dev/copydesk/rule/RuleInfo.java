package dev.copydesk.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What is to be known of a rule. {@code id} is {@code family/what-is-wrong}; {@code severity} the
 * one its findings have unless they say otherwise; {@code kind} whether it reports faults or takes
 * stock; {@code on} whether it runs unless it is switched off; {@code whole} whether its findings
 * are about the article as a whole, wherever they stand; {@code home} the class beside whose
 * resources its page lies.
 */
public record RuleInfo(
    String id, Severity severity, Kind kind, boolean on, boolean whole, Class<?> home) {

  /** A rule that reports faults and is on. */
  public static RuleInfo of(String id, Severity severity, Class<?> home) {
    return new RuleInfo(id, severity, Kind.FAULT, true, false, home);
  }

  /** A rule that reports faults and is off unless it is asked for. */
  public static RuleInfo off(String id, Severity severity, Class<?> home) {
    return new RuleInfo(id, severity, Kind.FAULT, false, false, home);
  }

  /** A rule that takes stock; such rules are off unless they are asked for. */
  public static RuleInfo inventory(String id, Class<?> home) {
    return new RuleInfo(id, Severity.NOTE, Kind.INVENTORY, false, false, home);
  }

  /** The same rule, whose findings are about the article as a whole. */
  public RuleInfo ofTheWhole() {
    return new RuleInfo(id, severity, kind, on, true, home);
  }

  /** The part of the id before the slash. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }

  /** The part of the id after the slash. */
  public String name() {
    return id.substring(id.indexOf('/') + 1);
  }

  /**
   * The rule's page, in Markdown.
   *
   * @throws IllegalStateException if the page is missing: the jar is broken
   */
  public String page() {
    String file = name() + ".md";
    try (InputStream in = home.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no page " + file + " beside " + home.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first paragraph of the page, on one line. */
  public String summary() {
    return Page.paragraph(page(), 1);
  }

  /**
   * Why it matters, in one sentence: the first of the second paragraph of the page, before any
   * further heading; the summary where the page has no such paragraph.
   */
  public String why() {
    String second = Page.paragraph(page(), 2);
    return Page.firstSentence(second.isEmpty() ? summary() : second);
  }

  /**
   * What an author can do, in one sentence: the first below the heading {@code ## What to do} of
   * the page; empty where the page has no such heading.
   */
  public String advice() {
    return Page.firstSentence(Page.below(page(), "## What to do"));
  }

  /** The page as a reader sees it: without the edge cases below {@code ## More cases}. */
  public String help() {
    return Page.without(page(), "## More cases");
  }
}
