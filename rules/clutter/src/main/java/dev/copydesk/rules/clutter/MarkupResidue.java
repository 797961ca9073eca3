package dev.copydesk.rules.clutter;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Mark-up and program text that readers would see. */
final class MarkupResidue implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/markup-residue", Severity.WARNING, ClutterFamily.class);
  private static final int MANY = 5;
  private static final Pattern TAG =
      Pattern.compile("</?([A-Za-z][\\w:-]{0,20})(?:\\s[^<>\\n]{0,400})?/?>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,6});");
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[/?(?:caption|gallery|embed|video|audio|playlist|youtube|tweet|twitter|vc_\\w+|et_pb_\\w+|su_\\w+|pullquote|sidebar|shortcode|wp\\w*)(?:\\s[^\\]\\n]{0,300})?\\]");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "\\{\\s*(?:display|margin|padding|font-\\w+|color|width|height|position|background)\\s*:[^{}\\n]{0,300}\\}|\\(function\\s*\\([^)\\n]{0,60}\\)\\s*\\{[^\\n]{0,600}");
  private static final Pattern LINK =
      Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\(https?://[^)\\s]{1,300}\\)");

  /** A link by reference whose reference is nowhere: what is defined was read as a link. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\[[^\\[\\]\\n^]{2,200}\\]\\[(?=[^\\]\\n]*\\p{L})[^\\[\\]\\n^]{1,80}\\]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Span> code = code(article);
    for (Block block : article.blocks()) {
      if (block.role() != Role.CODE && !Frame.holds(block)) {
        List<Span> spans = new ArrayList<>();
        scan(article, block.span(), code, spans);
        report(article, spans, findings);
      }
    }
    return findings;
  }

  private static List<Span> code(Article article) {
    return article.inlines().stream()
        .filter(inline -> inline.kind() == Inline.Kind.CODE)
        .map(Inline::span)
        .toList();
  }

  private static void scan(Article article, Span block, List<Span> code, List<Span> spans) {
    String text = article.text();
    for (int i = block.start(); i < block.end(); i++) {
      if (!opens(text.charAt(i))) {
        continue;
      }
      Optional<Span> found = at(article, i, block.end());
      if (found.isPresent() && code.stream().noneMatch(found.get()::overlaps)) {
        spans.add(found.get());
        i = found.get().end() - 1;
      }
    }
  }

  private static boolean opens(char c) {
    return switch (c) {
      case '<', '&', '[', '{', '(' -> true;
      default -> false;
    };
  }

  /** Many pieces in one paragraph are one finding, as they have one cause. */
  private static void report(Article article, List<Span> spans, List<Finding> findings) {
    if (spans.size() < MANY) {
      spans.forEach(span -> findings.add(finding(article, span)));
      return;
    }
    String first = Quote.of(article.text(spans.get(0)));
    String message = first + " begins " + spans.size() + " pieces of mark-up in the copy";
    Span all = spans.get(0).cover(spans.get(spans.size() - 1));
    findings.add(Finding.of(INFO, article.locate(all), message));
  }

  private static Optional<Span> at(Article article, int start, int end) {
    String text = article.text();
    return switch (text.charAt(start)) {
      case '<' -> match(TAG, text, start, end).filter(span -> isElement(span.of(text)));
      case '&' -> match(ENTITY, text, start, end).filter(span -> !meaning(span.of(text)).isEmpty());
      case '[' -> match(SHORTCODE, text, start, end).or(() -> link(article, start, end));
      default -> match(PROGRAM, text, start, end);
    };
  }

  private static Optional<Span> link(Article article, int start, int end) {
    String text = article.text();
    boolean inWord = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    return switch (article.format()) {
      case "text" -> match(LINK, text, start, end);
      case "markdown", "mdx" -> inWord ? Optional.empty() : match(REFERENCE, text, start, end);
      default -> Optional.empty();
    };
  }

  private static Optional<Span> match(Pattern pattern, String text, int start, int end) {
    Matcher matcher = pattern.matcher(text).region(start, end);
    return matcher.lookingAt() ? Optional.of(new Span(start, matcher.end())) : Optional.empty();
  }

  private static boolean isElement(String tag) {
    Matcher matcher = TAG.matcher(tag);
    String name = matcher.matches() ? matcher.group(1) : "";
    boolean attributes = tag.indexOf('=') > 0;
    return Tag.isKnownTag(name.toLowerCase(java.util.Locale.ROOT))
        || name.contains(":")
        || attributes;
  }

  private static String meaning(String entity) {
    String meaning = Parser.unescapeEntities(entity, true);
    return meaning.equals(entity) ? "" : meaning;
  }

  private static Finding finding(Article article, Span span) {
    String words = article.text(span);
    String message = "mark-up " + Quote.of(words) + " stands in the copy";
    Finding finding = Finding.of(INFO, article.locate(span), message);
    if (words.startsWith("&")) {
      String meaning = meaning(words);
      return finding.fixedBy(
          article.edit(span, meaning).map(e -> Fix.of("write " + meaning, true, e)));
    }
    boolean alone = words.startsWith("<") || words.startsWith("[/");
    return alone
        ? finding.fixedBy(article.edit(span, "").map(e -> Fix.of("remove it", false, e)))
        : finding;
  }
}
