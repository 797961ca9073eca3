package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.text.Span;
import java.util.Set;

/** Finds the whole of a figure and what it counts: "two-million riders", "1,300 marches". */
final class FigurePhrase {
  private static final Set<String> PLURALS = WordList.set(FigurePhrase.class, "plurals.txt");
  private static final Set<String> COUNTS = WordList.set(FigurePhrase.class, "number-words.txt");
  private static final Set<String> MULTITUDES =
      Set.of("dozens", "hundreds", "thousands", "millions", "billions");
  private static final int FARTHEST = 4;
  private static final int NO_NOUN =
      WordClass.PREPOSITION.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.BE.bit()
          | WordClass.HAVE.bit()
          | WordClass.DO.bit()
          | WordClass.MODAL.bit()
          | WordClass.NEGATION.bit()
          | WordClass.SUBJECT.bit()
          | WordClass.OBJECT.bit()
          | WordClass.DETERMINER.bit();

  private final Reading text;

  FigurePhrase(Reading text) {
    this.text = text;
  }

  /** The tokens of the phrase around the number or number word, within a sentence. */
  Span around(int number, int first, int last) {
    int start = start(number, first);
    int end = number + 1;
    if (end < last && text.isMark(end, "%")) {
      return new Span(start, end + 1);
    }
    if (end < last && (text.lower(end).equals("percent") || text.lower(end).equals("pct"))) {
      return new Span(start, end + 1);
    }
    if (end + 1 < last && text.lower(end).equals("per") && text.lower(end + 1).equals("cent")) {
      return new Span(start, end + 2);
    }
    while (end < last && text.lower(end).endsWith("illion")) {
      end++;
    }
    boolean share = text.lower(number).equals("percent");
    boolean portion =
        text.isWord(number) && !share && end + 1 < last && text.lower(end).equals("of");
    int noun = portion ? end + 1 : end;
    if (portion && noun + 1 < last && text.is(noun, WordClass.DETERMINER)) {
      noun++;
    }
    int head = head(noun, last);
    while (head > noun
        && head + 1 < last
        && isMultitude(head - 1)
        && text.lower(head).equals("of")) {
      noun = head + 1;
      end = head;
      head = head(noun, last);
    }
    return new Span(start, head > noun ? head : end);
  }

  /** The token where the whole number begins: "two-million", "two-thirds", "$12". */
  private int start(int number, int first) {
    int start = number;
    boolean joined =
        start - 2 >= first
            && text.isMark(start - 1, "-‑")
            && text.word(start - 1).touches(text.word(start))
            && text.word(start - 2).touches(text.word(start - 1));
    boolean counted =
        start > first
            && text.isWord(start)
            && (text.word(start - 1).kind() == Word.Kind.NUMBER
                || COUNTS.contains(text.lower(start - 1)));
    if (joined && text.isWord(start)) {
      start -= 2;
    } else if (counted) {
      start--;
    }
    return start > first && text.isMark(start - 1, "$£€¥") ? start - 1 : start;
  }

  /** The token after the plural noun that ends the phrase; {@code from} if there is none near. */
  private int head(int from, int last) {
    int end = from;
    for (int i = from; i < Math.min(last, from + FARTHEST); i++) {
      boolean inside = text.isMark(i, "-‑’'");
      if (text.isMark(i) && !inside
          || text.isAny(i, NO_NOUN)
          || text.word(i).kind() == Word.Kind.NUMBER
          || text.cue(i).isCue() && !text.cue(i).isAmbiguous()) {
        return end;
      }
      if (isPlural(text.lower(i))) {
        end = i + 1;
      } else if (end > from) {
        return end;
      }
    }
    return end;
  }

  /** "thousands" of "tens of thousands of people". */
  private boolean isMultitude(int i) {
    return MULTITUDES.contains(text.lower(i));
  }

  private static boolean isPlural(String word) {
    boolean regular =
        word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
            && !word.endsWith("'s")
            && !word.endsWith("’s");
    return regular || PLURALS.contains(word);
  }
}
