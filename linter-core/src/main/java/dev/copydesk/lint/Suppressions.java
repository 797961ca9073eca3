package dev.copydesk.lint;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Comment;
import dev.copydesk.article.Field;
import dev.copydesk.rule.DidYouMean;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Location;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads suppressions out of an article: {@code copydesk-ignore RULE: reason} in a comment of the
 * format is for the next block, {@code copydesk-ignore-file RULE: reason} and the key {@code
 * copydesk-ignore} of the metadata are for the whole article. What silences nothing is a finding.
 */
public final class Suppressions {
  /** A suppression that has no effect. */
  public static final RuleInfo UNUSED =
      RuleInfo.of("copydesk/unused-suppression", Severity.WARNING, Suppressions.class);

  private static final String KEY = "copydesk-ignore";
  private static final Pattern COMMENT =
      Pattern.compile("copydesk-ignore(-file)?(?![\\w-])[ \\t]*(.*)", Pattern.DOTALL);

  private final Article article;
  private final Set<String> known;
  private final List<Suppression> found = new ArrayList<>();
  private final List<Finding> faults = new ArrayList<>();

  private Suppressions(Article article, Set<String> known) {
    this.article = article;
    this.known = known;
  }

  /** The suppressions of an article; {@code known} are all rules and families. */
  public static Suppressions of(Article article, Set<String> known) {
    Suppressions suppressions = new Suppressions(article, known);
    article.comments().forEach(suppressions::add);
    article.fields().forEach(suppressions::add);
    return suppressions;
  }

  /** What is to be silent, in the order of the file. */
  public List<Suppression> found() {
    return found;
  }

  /** What was meant as a suppression and cannot be one. */
  List<Finding> faults() {
    return faults;
  }

  static Finding unused(Suppression suppression) {
    String message = "nothing to ignore here for \"" + suppression.rule() + "\"";
    return Finding.of(UNUSED, suppression.where(), message);
  }

  private void add(Comment comment) {
    Matcher matcher = COMMENT.matcher(comment.text().strip());
    if (matcher.matches()) {
      Span range = matcher.group(1) == null ? nextBlock(comment.at()) : all();
      add(matcher.group(2), range, comment.where());
    }
  }

  private void add(Field field) {
    if (field.name().equals(KEY)) {
      add(field.value(), all(), field.where());
    } else if (field.name().startsWith(KEY + ".")) {
      add(field.name().substring(KEY.length() + 1) + ": " + field.value(), all(), field.where());
    }
  }

  private void add(String statement, Span range, Location where) {
    int colon = statement.indexOf(':');
    String reason = colon < 0 ? "" : statement.substring(colon + 1).strip();
    String rules = colon < 0 ? statement : statement.substring(0, colon);
    if (reason.isEmpty()) {
      fault(where, "a suppression without a reason; write \"copydesk-ignore RULE: reason\"");
      return;
    }
    for (String rule : rules.split(",")) {
      String name = rule.strip();
      if (known.contains(name)) {
        found.add(Suppression.in(name, reason, range, where));
      } else {
        fault(where, "unknown rule \"" + name + "\"" + DidYouMean.hint(name, known));
      }
    }
  }

  private void fault(Location where, String message) {
    faults.add(Finding.of(UNUSED, where, message));
  }

  private Span nextBlock(int at) {
    for (Block block : article.blocks()) {
      if (block.span().end() > at) {
        return article.locate(block.span()).span();
      }
    }
    return new Span(0, 0);
  }

  /** The first article of a file begins with the file. */
  private Span all() {
    int start = article.index() == 0 ? 0 : Integer.MAX_VALUE;
    int end = 0;
    for (Block block : article.blocks()) {
      Span span = article.locate(block.span()).span();
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    for (Field field : article.fields()) {
      start = Math.min(start, field.where().span().start());
      end = Math.max(end, field.where().span().end());
    }
    return new Span(Math.min(start, end), end);
  }
}
