package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.furniture.Wording.Strength;
import dev.copydesk.article.Role;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which lines belong to the story without being its running text: who wrote it, when it was
 * published, what its pictures show.
 */
final class Own {
  private static final Set<String> WORKERS = WordList.set(Own.class, "newsroom-workers.txt");
  private static final Set<String> PICTURE_SOURCES = WordList.set(Own.class, "picture-sources.txt");
  private static final Set<String> AGENCIES = WordList.set(Own.class, "news-agencies.txt");
  private static final Set<String> PUBLISHED =
      Set.of("published", "posted", "updated", "modified", "created");
  private static final Set<String> STAFF_CREDITS =
      Set.of("reporting", "additional", "writing", "editing", "edited", "contributing", "compiled");

  private static final Set<String> GIVEN =
      Set.of("by", "via", "courtesy", "supplied", "provided", "submitted", "contributed");

  /** So many buttons with prices are what a story is about. */
  private static final int LEAST_OFFERS = 4;

  private static final int LONGEST_BYLINE = 16;
  private static final int LONGEST_DATE = 16;
  private static final int MOST_NAMES = 6;
  private static final int MOST_DATES = 2;
  private static final int SHORTEST_HEADLINE = 4;
  private static final int SHORTEST_CAPTION = 8;
  private static final int LONGEST_CREDIT = 9;

  private final List<Line> lines;
  private final Body body;
  private final Set<String> headlines;
  private final int longestHeadline;
  private final BitSet own = new BitSet();

  Own(List<Line> lines, Body body) {
    this.lines = lines;
    this.body = body;
    headlines = headlines(lines);
    longestHeadline = headlines.stream().mapToInt(String::length).max().orElse(0);
    boolean letters = Closing.areLetters(lines);
    boolean offers = lines.stream().filter(Own::isOffer).count() >= LEAST_OFFERS;
    int dates = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean dated = isDate(i) && ++dates <= MOST_DATES;
      boolean formed =
          letters && line.isNameAlone() && line.wording.isEmpty() || offers && isOffer(line);
      own.set(i, own.get(i) || dated || formed || isOwn(i));
      if (Boilerplate.begins(lines, i)) {
        own.set(i, i + 2);
      }
      own.set(i, i + Closing.length(lines, i));
    }
  }

  /** Whether a line belongs to this very story. */
  boolean has(int i) {
    return own.get(i);
  }

  private boolean isHeadlineAgain(Line line) {
    return line.words >= SHORTEST_HEADLINE
        && line.text.length() <= longestHeadline
        && line.block.role() != Role.HEADLINE
        && headlines.contains(line.text.toLowerCase(Locale.ROOT));
  }

  /** The words of the headlines: where they stand again, they are still the headline. */
  private static Set<String> headlines(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.block.role() == Role.HEADLINE)
        .map(line -> line.text.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isOwn(int i) {
    Line line = lines.get(i);
    Role role = line.block.role();
    return role == Role.BYLINE
        || isHeadlineAgain(line)
        || role == Role.DATELINE
        || role == Role.CODE
        || line.says("notice")
        || isStaffCredit(line)
        || isHead(i) && !line.says(Strength.SURE) && (line.time || isByline(i))
        || isAtEndOfText(i) && AGENCIES.contains(line.text.toLowerCase(Locale.ROOT))
        || isCaption(line)
        || isDescription(line);
  }

  /** A shop's button with its price: in a story about offers there are several of them. */
  private static boolean isOffer(Line line) {
    return line.says("advertisement") && (line.hasMoney() || line.numberShare() > 0);
  }

  /** Before the first paragraph or right below the last: where a story says whose it is. */
  private boolean isAtEndOfText(int i) {
    return isHead(i) || body.exists() && i == body.last() + 1;
  }

  private boolean isHead(int i) {
    return i < body.first();
  }

  /** A full date that says it is that of publication; in the head, any full date with a name. */
  private boolean isDate(int i) {
    Line line = lines.get(i);
    boolean labelled = line.time && line.tokens.stream().anyMatch(t -> PUBLISHED.contains(t.key()));
    return line.words <= LONGEST_DATE
        && (labelled || isHead(i))
        && line.tokens.stream().anyMatch(Own::isYear)
        && TimeWords.isTimeWithNames(line.tokens, isHead(i) ? MOST_NAMES : 0);
  }

  private static boolean isYear(Token token) {
    String key = token.key();
    return token.isNumber()
        && key.length() == 4
        && (key.startsWith("19") || key.startsWith("20"))
        && key.chars().allMatch(Character::isDigit);
  }

  /** Whether it names the author, as it stands above a story. */
  private boolean isByline(int i) {
    Line line = lines.get(i);
    return line.words <= LONGEST_BYLINE && isAfterBy(line)
        || line.isNameAlone()
        || isNameAndHandle(line)
        || isNameAndPost(line)
        || isShoutedName(i);
  }

  private static boolean isAfterBy(Line line) {
    return line.text.regionMatches(true, 0, "by ", 0, 3)
        && line.tokens.size() > 1
        && line.tokens.get(1).word().isCapitalized();
  }

  private static boolean isNameAndHandle(Line line) {
    return line.words >= 3
        && line.words <= 4
        && line.hasAddress()
        && line.tokens.stream().allMatch(t -> t.isName() || t.isAddress() || t.isMark());
  }

  /** A name and what its bearer does: "Ann Lee, Staff Writer". */
  private static boolean isNameAndPost(Line line) {
    List<Token> tokens = line.tokens;
    return line.words >= 3
        && line.words <= LONGEST_BYLINE / 2
        && tokens.get(0).isName()
        && tokens.get(1).isName()
        && WORKERS.contains(tokens.get(tokens.size() - 1).key());
  }

  /** In capitals a name looks like a label: only right below the title. */
  private boolean isShoutedName(int i) {
    Line line = lines.get(i);
    return i > 0
        && line.isShouting()
        && line.words >= 2
        && line.words <= 3
        && line.wording.isEmpty()
        && line.tokens.stream().allMatch(t -> t.word().isCapitalized())
        && (lines.get(i - 1).block.role() == Role.HEADLINE || lines.get(i - 1).isTitleLike());
  }

  /** Whether it says who wrote or edited: an agency's last line. */
  private static boolean isStaffCredit(Line line) {
    List<Token> tokens = line.tokens;
    int at = 0;
    while (at < tokens.size() && tokens.get(at).isMark()) {
      at++;
    }
    if (at >= tokens.size() || !STAFF_CREDITS.contains(tokens.get(at).key())) {
      return false;
    }
    at += at + 1 < tokens.size() && tokens.get(at + 1).key().equals("reporting") ? 2 : 1;
    if (at < tokens.size() && (isBy(tokens.get(at)) || tokens.get(at).isMark())) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).word().isCapitalized();
  }

  private static boolean isBy(Token token) {
    return token.key().equals("by");
  }

  /** What a picture shows, with where it is from at one of the two ends. */
  private static boolean isCaption(Line line) {
    if (line.words < SHORTEST_CAPTION || line.says(Strength.SURE) && !isPictureCredit(line)) {
      return false;
    }
    List<Token> tokens = line.tokens;
    boolean creditFirst =
        line.text.startsWith("©")
            && tokens.stream().limit(LONGEST_CREDIT / 2).noneMatch(Own::isYear);
    int from = Math.max(SHORTEST_CAPTION - 2, tokens.size() - LONGEST_CREDIT);
    boolean creditLast = false;
    boolean bracket = false;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      bracket |= token.isMark() && "/([|©—–-".contains(token.key());
      creditLast |= bracket && isPictureSource(token);
    }
    return (creditFirst || creditLast)
        && tokens.subList(0, from).stream().noneMatch(Own::isPictureSource)
        && !line.text.contains("ights reserved");
  }

  /** "Image: the old wall seen from the harbour": says what is seen and not who took it. */
  private static boolean isDescription(Line line) {
    int colon = line.text.indexOf(": ");
    if (colon < 0 || !line.says("photo-credit")) {
      return false;
    }
    List<Token> told =
        line.tokens.stream()
            .filter(t -> t.word().start() > line.block.span().start() + colon && !t.isMark())
            .toList();
    long small = told.stream().filter(t -> !t.word().isCapitalized()).count();
    return told.size() >= SHORTEST_CAPTION
        && line.words - told.size() <= 2
        && small * 2 > told.size()
        && told.stream().noneMatch(t -> isPictureSource(t) || GIVEN.contains(t.key()));
  }

  private static boolean isPictureSource(Token token) {
    return token.word().isCapitalized() && PICTURE_SOURCES.contains(token.key());
  }

  private static boolean isPictureCredit(Line line) {
    return line.says("photo-credit") || line.says("legal-footer");
  }
}
