package dev.copydesk.rules.clutter;

import dev.copydesk.article.Article;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.text.Edit;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The invisible characters of an article while they are being collected. A few of a kind are a
 * finding each; many have one cause and are one finding at the first.
 */
final class Unseen {
  private static final Set<String> SITES = Set.of("html", "markdown", "mdx", "asciidoc", "rst");
  private static final int SHORT = 50;
  private static final int MANY = 4;

  private final Article article;
  private final Map<Kind, List<Integer>> places = new TreeMap<>();
  private Invisible invisible;
  private Span block;

  /** What is reported and mended together. */
  private record Kind(char character, String name, boolean safe) implements Comparable<Kind> {
    @Override
    public int compareTo(Kind other) {
      return character != other.character
          ? Character.compare(character, other.character)
          : Boolean.compare(safe, other.safe);
    }
  }

  Unseen(Article article) {
    this.article = article;
    begin(new Span(0, 0));
  }

  /** Goes on to a block. */
  void begin(Span next) {
    block = next;
    invisible = new Invisible(article.text(), next);
  }

  /** Looks at a character of the block. */
  void look(int i) {
    char c = article.text().charAt(i);
    boolean hyphenates = c == '\u00ad' && SITES.contains(article.format());
    if (!hyphenates || !isBetweenLetters(i)) {
      invisible.at(i).ifPresent(name -> add(new Kind(c, name, isSafe(c)), i));
    }
  }

  private boolean isSafe(char c) {
    return Invisible.isNeverMeant(c) || block.length() < SHORT && isBlank(article.text(block));
  }

  private void add(Kind kind, int i) {
    places.computeIfAbsent(kind, k -> new ArrayList<>()).add(i);
  }

  /** What was found. */
  List<Finding> findings(RuleInfo rule) {
    List<Finding> findings = new ArrayList<>();
    places.forEach(
        (kind, at) -> {
          if (at.size() < MANY) {
            at.forEach(i -> findings.add(finding(rule, kind, List.of(i))));
          } else {
            findings.add(finding(rule, kind, at));
          }
        });
    return findings;
  }

  /** Safe in a line of nothing else: in a line of words, an author may have put it there. */
  private Finding finding(RuleInfo rule, Kind kind, List<Integer> at) {
    String times = at.size() == 1 ? "" : ", " + at.size() + " times";
    String message =
        String.format(
            Locale.ROOT,
            "invisible character U+%04X (%s)%s",
            (int) kind.character(),
            kind.name(),
            times);
    int first = at.get(0);
    Finding finding = Finding.of(rule, article.locate(new Span(first, first + 1)), message);
    boolean lost = kind.character() >= 0x80 && kind.character() < 0xA0;
    List<Edit> edits =
        at.stream()
            .map(i -> article.edit(new Span(i, i + 1), ""))
            .flatMap(Optional::stream)
            .toList();
    String title = at.size() == 1 ? "remove it" : "remove them";
    return lost || edits.isEmpty() ? finding : finding.fixedBy(new Fix(title, kind.safe(), edits));
  }

  /** The source of a site may well say where its words can be divided. */
  private boolean isBetweenLetters(int i) {
    return i > block.start()
        && i + 1 < block.end()
        && Character.isLetter(article.text().charAt(i - 1))
        && Character.isLetter(article.text().charAt(i + 1));
  }

  private static boolean isBlank(String words) {
    return words.chars().allMatch(Unseen::isUnseen);
  }

  private static boolean isUnseen(int c) {
    return c >= 0x7F && (Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c));
  }
}
