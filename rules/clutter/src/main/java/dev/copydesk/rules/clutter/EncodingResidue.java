package dev.copydesk.rules.clutter;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Characters that a wrong encoding or a word processor left behind. */
final class EncodingResidue implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/encoding-residue", Severity.WARNING, ClutterFamily.class);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    String text = article.text();
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks()) {
      int end = block.span().end();
      for (int i = block.span().start(); i < end; i++) {
        char c = text.charAt(i);
        if (c < 0x7F && (c >= ' ' || c == '\n' || c == '\t' || c == '\r')) {
          continue;
        }
        if (Mojibake.canStart(c)) {
          i += garbled(article, i, end, findings);
        } else if (c == '\ufffd') {
          Span span = new Span(i, i + 1);
          String message = "\"" + c + "\" stands for a character that was lost";
          findings.add(Finding.of(INFO, article.locate(span), message).with(Severity.ERROR));
        } else if (isInvisible(text, i)) {
          findings.add(invisible(article, i));
        }
      }
    }
    return findings;
  }

  /** How many characters more than the first belong to what was found. */
  private static int garbled(Article article, int start, int end, List<Finding> findings) {
    String text = article.text();
    int stop = start + 1;
    while (stop < end && text.charAt(stop) >= 0x80) {
      stop++;
    }
    for (int to = stop; to > start + 1; to--) {
      Span span = new Span(start, to);
      Optional<String> meant = Mojibake.mend(span.of(text));
      if (meant.isPresent()) {
        String message = "\"" + span.of(text) + "\" is \"" + meant.get() + "\" in a wrong encoding";
        Optional<Fix> fix =
            article.edit(span, meant.get()).map(e -> Fix.of("write " + meant.get(), true, e));
        findings.add(
            Finding.of(INFO, article.locate(span), message).with(Severity.ERROR).fixedBy(fix));
        return to - start - 1;
      }
    }
    return 0;
  }

  private static boolean isInvisible(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '\u200b', '\ufeff', '\u2060', '\u00ad' -> true;
      case '\u200c', '\u200d' -> isLatin(text, i - 1) && isLatin(text, i + 1);
      default -> c < ' ' && c != '\f' || c >= 0x7F && c <= 0x9F && c != 0x85;
    };
  }

  /** Joiners mean something in other scripts and in pictograms. */
  private static boolean isLatin(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) < 0x250;
  }

  private static Finding invisible(Article article, int i) {
    Span span = new Span(i, i + 1);
    char c = article.text().charAt(i);
    String message =
        String.format(java.util.Locale.ROOT, "invisible character U+%04X (%s)", (int) c, name(c));
    Optional<Fix> fix = article.edit(span, "").map(edit -> Fix.of("remove it", true, edit));
    return Finding.of(INFO, article.locate(span), message).fixedBy(fix);
  }

  private static String name(char c) {
    return switch (c) {
      case '\u200b' -> "zero-width space";
      case '\ufeff' -> "byte order mark";
      case '\u2060' -> "word joiner";
      case '\u00ad' -> "soft hyphen";
      case '\u200c', '\u200d' -> "joiner";
      default -> "control character";
    };
  }
}
