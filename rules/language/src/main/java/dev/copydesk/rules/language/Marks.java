package dev.copydesk.rules.language;

import dev.copydesk.analysis.Quotation;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.Words;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Where marks and blanks are right in news copy though LanguageTool thinks otherwise. */
final class Marks {
  private static final String DOUBLE = "\"“”„";
  private static final String UNPAIRED = "EN_UNPAIRED_QUOTES";
  private static final String MIXED = "GERMAN_QUOTES";
  private static final String QUOTES = DOUBLE + "'‘’";

  private static final int SHORTEST = 4;
  private static final int LONGER_THAN_ABBREVIATIONS = 6;

  private final Article article;
  private final String text;

  Marks(Article article) {
    this.article = article;
    this.text = article.text();
  }

  boolean doubt(Remark remark) {
    Span span = remark.span();
    if (remark.id().startsWith("EN_COMPOUNDS")) {
      return !isOneWord(remark);
    }
    return switch (remark.id()) {
      case UNPAIRED, MIXED -> !isStray(span) && !isOfAnotherKind(span);
      case "EN_UNPAIRED_BRACKETS" -> !isAlone(span);
      case "CONSECUTIVE_SPACES", "WHITESPACE_RULE" -> isUnseen() || !isSlip(span);
      case "SENTENCE_WHITESPACE" -> isInitial(span);
      case "COMMA_PARENTHESIS_WHITESPACE" -> isEllipsis(span) || hasQuote(span);
      case "UPPERCASE_SENTENCE_START" -> !isAfterFullStop(span);
      default -> false;
    };
  }

  /** A double quotation mark that neither opens nor closes a quotation as a reader pairs them. */
  private boolean isStray(Span mark) {
    if (mark.length() != 1 || DOUBLE.indexOf(text.charAt(mark.start())) < 0) {
      return false;
    }
    Quotations quotations = Quotations.of(article);
    return Stream.concat(quotations.all().stream(), quotations.nested().stream())
        .filter(q -> q.end() != Quotation.End.UNCLOSED || q.span().start() != mark.start())
        .noneMatch(q -> q.span().start() == mark.start() || q.span().end() == mark.end());
  }

  /** A typewriter's mark where the other end has a printer's, or a closing mark that opens. */
  private boolean isOfAnotherKind(Span mark) {
    if (mark.length() != 1 || DOUBLE.indexOf(text.charAt(mark.start())) < 0) {
      return false;
    }
    char written = text.charAt(mark.start());
    for (Quotation quotation : Quotations.of(article).all()) {
      char opening = text.charAt(quotation.span().start());
      boolean closes = quotation.span().end() == mark.end();
      if (closes && quotation.end() == Quotation.End.CLOSED) {
        return DOUBLE.indexOf(opening) >= 0
            && ((opening == '"') != (written == '"') || opening == '”');
      }
      if (quotation.span().start() == mark.start()) {
        return written == '”';
      }
    }
    return false;
  }

  /**
   * A bracket without a partner in its block, and not the one behind a number or letter: 1), a).
   */
  private boolean isAlone(Span mark) {
    for (Block block : article.blocks()) {
      if (block.span().contains(mark)) {
        String paragraph = block.span().of(text);
        long open = paragraph.chars().filter(c -> c == '(').count();
        long closed = paragraph.chars().filter(c -> c == ')').count();
        return open != closed && mark.start() - block.span().start() > 2;
      }
    }
    return false;
  }

  /** In mark-up, a run of blanks is one blank to the reader. */
  private boolean isUnseen() {
    return !article.format().equals("text");
  }

  /** Two blanks within a sentence; more are a table, and after a full stop they are a habit. */
  private boolean isSlip(Span blanks) {
    int before = blanks.start() - 1;
    return blanks.length() == 2
        && before >= 0
        && (Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',')
        && blanks.end() < text.length()
        && Character.isLetterOrDigit(text.charAt(blanks.end()));
  }

  /** Two small words that are written as one; hyphens are a matter of house style. */
  private boolean isOneWord(Remark remark) {
    return remark.span().of(text).matches("[a-z]+ [a-z]+")
        && remark.suggestions().stream().limit(1).allMatch(s -> s.matches("[a-z]+"));
  }

  private boolean isInitial(Span word) {
    int before = word.start() - 2;
    boolean single = before < 1 || !Character.isLetter(text.charAt(before - 1));
    return word.length() < 2 || single && text.charAt(word.start() - 1) == '.';
  }

  private boolean isEllipsis(Span span) {
    int from = Math.max(0, span.start() - 2);
    int to = Math.min(text.length(), span.end() + 2);
    return text.substring(from, to).chars().filter(c -> c == '.').count() > 1;
  }

  private boolean hasQuote(Span span) {
    return span.of(text).chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
  }

  /**
   * After a stop that ends a plain word; abbreviations and dots in a row end none, and a question
   * mark may belong to a title.
   */
  private boolean isAfterFullStop(Span place) {
    List<Word> words = Words.of(article).all();
    int stop = Words.of(article).indexAt(place.start()) - 1;
    if (stop < 1 || !words.get(stop).isMark(".")) {
      return false;
    }
    Word word = words.get(stop - 1);
    int letters = word.text().length();
    return place.length() > 1
        && word.touches(words.get(stop))
        && letters >= (word.isCapitalized() ? LONGER_THAN_ABBREVIATIONS : SHORTEST)
        && word.text().substring(1).chars().allMatch(Character::isLowerCase);
  }
}
