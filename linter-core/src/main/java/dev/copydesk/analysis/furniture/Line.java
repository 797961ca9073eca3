package dev.copydesk.analysis.furniture;

import dev.copydesk.analysis.Word;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A block as a line on the page: its words, how it ends, and what it says of itself. */
final class Line {
  private static final int LONGEST_TITLE = 20;
  private static final int LONGEST_WEAK = 16;
  private static final int LONGEST_TIME = 14;
  private static final int SHORTEST_SENTENCE = 4;
  private static final int LONG_ITEM = 6;
  private static final int LONGEST_PIECE = 150;
  private static final Pattern PICTURE =
      Pattern.compile("(?i)\\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#]\\S*)?$");
  private static final Pattern COUNT =
      Pattern.compile(
          "\\d[\\d.,]{0,6}[kKmM]?(?i:shares?|tweets?|likes?|comments?|views?|followers?)\\b");
  private static final int LONGEST_COUNT = 8;
  private static final String CLOSERS = "\"'”’»)]";

  final Block block;
  final String text;
  final List<Token> tokens;

  /** How many of the tokens are no punctuation. */
  final int words;

  final int sentences;
  final Optional<Wording> wording;
  final boolean time;
  private final boolean shouting;
  private final double buttonShare;
  private final int numbers;
  private final int names;
  private final boolean address;

  Line(Block block, String text, List<Word> found, int sentences, PhraseMatcher phrases) {
    this.block = block;
    this.text = text;
    this.sentences = sentences;
    shouting = !hasLowerCase(text);
    List<Token> all = new ArrayList<>(found.size());
    int wordCount = 0;
    int numberCount = 0;
    int nameCount = 0;
    boolean anyAddress = false;
    for (int i = 0; i < found.size(); i++) {
      Token token = Token.of(found.get(i), shouting);
      all.add(token);
      wordCount += token.isMark() ? 0 : 1;
      numberCount += token.isNumber() ? 1 : 0;
      nameCount += token.isName() ? 1 : 0;
      anyAddress |= token.isAddress();
    }
    tokens = all;
    words = wordCount;
    numbers = numberCount;
    names = nameCount;
    address = anyAddress;
    wording =
        isSpeech()
            ? Optional.empty()
            : bare().or(() -> phrases.match(all, words).filter(this::counts));
    buttonShare = words > 0 && words <= 12 ? phrases.knownShare(all) : 0;
    boolean span = words < SHORTEST_SENTENCE && endsSentence();
    time = words > 0 && words <= LONGEST_TIME && !span && TimeWords.isTime(all);
  }

  /**
   * What is quoted, signed with a dash, marked up, told as an entry of a list or goes on from the
   * line before says nothing of the page.
   */
  private boolean isSpeech() {
    char first = text.isEmpty() ? 0 : text.charAt(0);
    boolean quoted = isQuoted() && words > 2;
    boolean signed = (first == '—' || first == '–' || text.startsWith("--")) && words > 1;
    boolean goesOn = Character.isLowerCase(first) && text.endsWith(".");
    boolean entry = isEntry() && words >= LONG_ITEM;
    return block.role() == Role.CODE || isMarkup() || quoted || signed || goesOn || entry;
  }

  /** Whether it begins with a quotation mark. */
  boolean isQuoted() {
    return !text.isEmpty() && "\"“„«‘'".indexOf(text.charAt(0)) >= 0;
  }

  /** Whether it begins with the mark of an entry, written before its first letter. */
  boolean isEntry() {
    return text.length() > 1
        && "*-•·‣".indexOf(text.charAt(0)) >= 0
        && Character.isLetter(text.charAt(1));
  }

  /** Whether it begins with a tag that was left in the text. */
  private boolean isMarkup() {
    return text.length() > 1 && text.charAt(0) == '<' && Character.isLetter(text.charAt(1));
  }

  private boolean counts(Wording found) {
    if (words > LONGEST_PIECE) {
      return false;
    }
    boolean sentence = endsSentence() && words >= SHORTEST_SENTENCE;
    return found.strength() != Wording.Strength.WEAK || words <= LONGEST_WEAK && !sentence;
  }

  boolean says(Wording.Strength least) {
    return wording.isPresent() && wording.get().strength().compareTo(least) >= 0;
  }

  boolean saysOneOf(Set<String> kinds) {
    return wording.isPresent() && kinds.contains(wording.get().kind());
  }

  boolean says(String kind) {
    return wording.isPresent() && wording.get().kind().equals(kind);
  }

  /** Whether it is in capitals and holds more than an abbreviation. */
  boolean isShouting() {
    return shouting && text.length() > 4 && text.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean hasLowerCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The share of words that pages use for buttons and labels, 0 to 1. */
  double buttonShare() {
    return buttonShare;
  }

  /** The share of numbers among the words, 0 to 1. */
  double numberShare() {
    return words == 0 ? 0 : (double) numbers / words;
  }

  /** The share of words that begin with a capital, 0 to 1. */
  double titleCaseShare() {
    return words == 0 ? 0 : (double) names / words;
  }

  /** Whether it begins with a number in brackets, as the notes and sources below a story do. */
  boolean isNote() {
    int end = text.indexOf(']');
    return end > 1
        && text.charAt(0) == '['
        && text.substring(1, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether it names a sum of money. */
  boolean hasMoney() {
    return text.indexOf('$') >= 0 || text.indexOf('£') >= 0 || text.indexOf('€') >= 0;
  }

  /** Whether a label and its value stand on both sides of a colon. */
  boolean hasInnerColon() {
    int colon = text.indexOf(": ");
    return colon > 0 && colon < text.length() - 2;
  }

  /** Whether it holds a web address or a handle. */
  boolean hasAddress() {
    return address;
  }

  /** What no phrase can tell: the address of a picture alone, and counts such as "16shares". */
  private Optional<Wording> bare() {
    String kind =
        tokens.size() == 1 && address && PICTURE.matcher(text).find()
            ? "page-furniture"
            : words <= LONGEST_COUNT && COUNT.matcher(text).lookingAt() ? "share-bar" : "";
    return kind.isEmpty()
        ? Optional.empty()
        : Optional.of(new Wording(kind, Wording.Strength.SURE, 0));
  }

  /** Whether it is two or three words with capitals and nothing else. */
  boolean isNameAlone() {
    return words >= 2
        && words <= 3
        && tokens.size() <= words + 1
        && names == words
        && !endsSentence();
  }

  /** Whether it ends as a sentence does, cut-off ones left out. */
  boolean endsSentence() {
    char last = last();
    return (last == '.' || last == '!' || last == '?') && !isCutOff();
  }

  /** Whether it breaks off with dots. */
  boolean isCutOff() {
    return text.endsWith("…")
        || text.endsWith("...")
        || text.endsWith("[…]")
        || text.endsWith("[...]")
        || text.endsWith("…]");
  }

  /** Whether it could be the title of a story. */
  boolean isTitleLike() {
    char last = last();
    return words >= 3
        && words <= LONGEST_TITLE
        && last != '.'
        && last != ','
        && last != ';'
        && last != ':'
        && sentences <= 2
        && startsLikeTitle();
  }

  private boolean startsLikeTitle() {
    for (Token token : tokens) {
      if (!token.isMark()) {
        return token.word().isCapitalized() || token.isNumber();
      }
    }
    return false;
  }

  private char last() {
    int end = text.length();
    while (end > 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? 0 : text.charAt(end - 1);
  }
}
