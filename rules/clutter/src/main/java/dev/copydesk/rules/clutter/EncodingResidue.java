package dev.copydesk.rules.clutter;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a wrong encoding or a word processor left behind. */
final class EncodingResidue implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/encoding-residue", Severity.WARNING, ClutterFamily.class);

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final String COMMON = "’‘“”–—…€•™ŠšŽžŒœ";

  /** "Quill?s", "don?t": the apostrophe was lost on the way; not in an address. */
  private static final Pattern LOST_APOSTROPHE =
      Pattern.compile("(?<=[a-z])\\?(?=(?:s|t|re|ve|ll|d|m)(?![\\p{L}\\p{N}=&/]))");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    String text = article.text();
    List<Finding> findings = new ArrayList<>();
    Unseen unseen = new Unseen(article);
    for (Block block : article.blocks()) {
      Span span = block.span();
      unseen.begin(span);
      for (int i = span.start(); i < span.end(); i++) {
        char c = text.charAt(i);
        if (c == '?' || c < ' ' || c >= 0x7F) {
          i += at(article, span, unseen, i, findings);
        }
      }
    }
    findings.addAll(unseen.findings(INFO));
    return findings;
  }

  /** How many characters more than the first belong to what was found. */
  private static int at(Article article, Span block, Unseen unseen, int i, List<Finding> findings) {
    String text = article.text();
    char c = text.charAt(i);
    boolean alone = i + 1 == block.end() || text.charAt(i + 1) < 0x80;
    Optional<Mojibake> garbled =
        c < 0xA0 ? western(text, i) : alone ? Optional.empty() : Mojibake.at(text, i, block.end());
    if (garbled.isPresent()) {
      findings.add(garbled(article, i, garbled.get(), true));
      return garbled.get().length() - 1;
    }
    Optional<Mojibake> torn = Mojibake.torn(text, i, block.end());
    if (torn.isPresent()) {
      findings.add(garbled(article, i, torn.get(), false));
      return torn.get().length() - 1;
    }
    if (c == '\ufffd' || c == '\ufffc') {
      findings.add(lost(article, i));
    } else if (c == '?') {
      Matcher matcher = LOST_APOSTROPHE.matcher(text).region(i, block.end());
      if (matcher.useTransparentBounds(true).lookingAt()) {
        findings.add(apostrophe(article, i));
      }
    } else {
      unseen.look(i);
    }
    return 0;
  }

  /** A mark or letter of Windows' code page that was taken for one of Latin-1's controls. */
  private static Optional<Mojibake> western(String text, int i) {
    char c = text.charAt(i);
    boolean combined = i > 0 && Character.getType(text.charAt(i - 1)) == Character.NON_SPACING_MARK;
    String meant = c < 0x80 || combined ? "" : new String(new byte[] {(byte) c}, WESTERN);
    return meant.isEmpty() || COMMON.indexOf(meant) < 0
        ? Optional.empty()
        : Optional.of(new Mojibake(1, meant));
  }

  private static Finding garbled(Article article, int start, Mojibake found, boolean certain) {
    Span span = new Span(start, start + found.length());
    String words = Quote.of(article.text(span));
    char first = article.text().charAt(start);
    if (first < 0xA0) {
      words = String.format(Locale.ROOT, "control character U+%04X", (int) first);
    }
    String meant = found.meant();
    if (meant.contains(Mojibake.LOST)) {
      return error(article, span, words + " stands for a character that was lost");
    }
    String message =
        meant.isEmpty()
            ? words + " is an invisible character in a wrong encoding"
            : words + " is " + Quote.of(meant) + " in a wrong encoding";
    String title = meant.isEmpty() ? "remove it" : "write " + meant;
    return error(article, span, message)
        .fixedBy(article.edit(span, meant).map(edit -> Fix.of(title, certain, edit)));
  }

  private static Finding error(Article article, Span span, String message) {
    return Finding.of(INFO, article.locate(span), message).with(Severity.ERROR);
  }

  private static Finding lost(Article article, int i) {
    Span span = new Span(i, i + 1);
    String what = article.text().charAt(i) == '\ufffd' ? "a character" : "an object";
    return error(
        article, span, Quote.of(article.text(span)) + " stands for " + what + " that was lost");
  }

  private static Finding apostrophe(Article article, int i) {
    Span span = new Span(i, i + 1);
    return Finding.of(INFO, article.locate(span), "\"?\" stands where an apostrophe was lost")
        .fixedBy(article.edit(span, "’").map(edit -> Fix.of("write ’", false, edit)));
  }
}
