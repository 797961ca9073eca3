package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that hold the place of what is still to come. */
final class Placeholder implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/placeholder", Severity.ERROR, ClutterFamily.class);

  /** Brackets and braces with what writers and templates leave in them. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\[(?i:(?:insert|add|enter|fill in)\\b[^\\]\\n]{0,60}"
              + "|tk+|(?:first |last |full |your )?name|date|headline|byline|caption|photo|link|url"
              + "|quote|number|source|city|company|title|xx+|placeholder)(?:\\s+(?:here|tk|tbd))?\\]"
              + "|\\{\\{(?![<%])[^{}\\n]{1,80}\\}\\}|\\{%[^{}\\n]{1,80}%\\}|\\$\\{[\\w.]{1,60}\\}"
              + "|<%=?[^<>\\n]{1,80}%>|\\*\\|\\w{1,40}\\|\\*|%%\\w{2,40}%%"
              + "|\\{(?:first|last|user|full)_?name\\}");

  private static final Pattern GOES_HERE =
      Pattern.compile(
          "(?i)\\b(?:headline|subhead|subheading|caption|byline|title|summary|text|copy|photo|image"
              + "|quote|intro|standfirst)s? (?:goes|to go|to come|tk|comes)(?: here)?\\b"
              + "|\\b(?:headline|subhead|caption|byline|standfirst) here\\b"
              + "|\\b(?:your|enter|insert|type|add)(?: your)? (?:text|headline|title|caption) here\\b"
              + "|\\blorem ipsum\\b(?: dolor sit amet)?");

  /** One of these words stands in whatever {@link #GOES_HERE} finds. */
  private static final Set<String> TELLING =
      Set.of("here", "goes", "go", "come", "comes", "tk", "lorem");

  private static final Pattern MARKER = Pattern.compile("(?:TK){1,6}|X{3,12}|X{2}|\\?{3,}");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.role() != Role.CODE) {
        List<Span> spans = new ArrayList<>();
        List<Word> words = Words.of(article).ofBlock(i);
        if (hasBracket(article.text(), block.span())) {
          match(article, block, BRACKETED, spans);
        }
        if (words.stream().anyMatch(word -> TELLING.contains(word.lower()))) {
          match(article, block, GOES_HERE, spans);
        }
        markers(words, spans);
        spans.forEach(span -> findings.add(finding(article, span)));
      }
    }
    return findings;
  }

  private static boolean hasBracket(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if ("[{<*%".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void match(Article article, Block block, Pattern pattern, List<Span> spans) {
    Matcher matcher = pattern.matcher(article.text());
    matcher.region(block.span().start(), block.span().end());
    while (matcher.find()) {
      add(new Span(matcher.start(), matcher.end()), spans);
    }
  }

  private static void markers(List<Word> words, List<Span> spans) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean marker =
          word.kind() == Word.Kind.WORD
              && (word.text().startsWith("TK") || word.text().startsWith("XX"))
              && MARKER.matcher(word.text()).matches();
      if (marker && (word.text().startsWith("TKTK") || isNoName(words, i))) {
        add(word.span(), spans);
      }
    }
  }

  /** "TK Maxx", "Super Bowl XXX" and "Malcolm XX" are names; "XX" alone could be a chromosome. */
  private static boolean isNoName(List<Word> words, int i) {
    boolean after = i + 1 < words.size() && words.get(i + 1).isCapitalized();
    boolean before = i > 0 && words.get(i - 1).isCapitalized();
    boolean money = i > 0 && words.get(i - 1).isMark("$");
    boolean percent = i + 1 < words.size() && words.get(i + 1).lower().startsWith("percent");
    boolean two = words.get(i).text().equals("XX");
    return !after && !before && (!two || money || percent);
  }

  private static void add(Span span, List<Span> spans) {
    if (spans.stream().noneMatch(span::overlaps)) {
      spans.add(span);
    }
  }

  private static Finding finding(Article article, Span span) {
    String message = Quote.of(article.text(span)) + " holds the place of something still to come";
    return Finding.of(INFO, article.locate(span), message);
  }
}
