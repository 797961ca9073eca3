package dev.copydesk.rules.attribution;

import dev.copydesk.text.Span;
import java.util.Set;

/** Knows lines and sentences that stand after a quotation to say whose words it is. */
final class Credits {
  private static final int VERBAL =
      WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.MODAL.bit() | WordClass.SUBJECT.bit();
  private static final Set<String> LABELS = Set.of("source", "credit", "via", "quote");
  private static final Set<String> POINTERS = Set.of("that", "those", "these", "this");
  private static final Set<String> MANNERS = Set.of("so", "thus");
  private static final Set<String> MANNER = Set.of("how", "what", "from");
  private static final int LONGEST_NAME = 14;
  private static final int LONGEST_OFFICE = 30;

  private final Reading text;
  private final Reporting reporting;

  Credits(Reading text, Reporting reporting) {
    this.text = text;
    this.reporting = reporting;
  }

  /** Whether a paragraph is no more than a name and what the person is. */
  boolean isName(Reading.Paragraph paragraph) {
    return isBare(paragraph, LONGEST_NAME);
  }

  private boolean isBare(Reading.Paragraph paragraph, int longest) {
    if (paragraph.last() - paragraph.first() > longest || !text.isCapitalized(paragraph.first())) {
      return false;
    }
    for (int i = paragraph.first(); i < paragraph.last(); i++) {
      if (text.isAny(i, VERBAL) || text.cue(i).states()) {
        return false;
      }
    }
    return true;
  }

  /** "― Ann Smith", "(a poster of 2003)" or "Source: …" right after the closing mark. */
  boolean isCredited(int last, int limit) {
    int next = last + 1;
    if (next + 1 >= limit) {
      return false;
    }
    if (text.isMark(next, "(")) {
      for (int i = next + 1; i < Math.min(limit, next + 16); i++) {
        if (text.isMark(i, ")")) {
          return true;
        }
      }
    }
    if (LABELS.contains(text.lower(next)) && text.isMark(next + 1, ":")) {
      return true;
    }
    return text.isMark(next, "-–—―") && text.isCapitalized(next + 1) && limit - next < 16;
  }

  /** Whether a block quotation ends with a dash and a name: "… twice. — Heraclitus". */
  boolean endsWithName(int first, int limit) {
    for (int i = limit - 2; i > first && limit - i < 16; i--) {
      if (text.isAny(i, VERBAL) || text.cue(i).states()) {
        return false;
      }
      if (text.isMark(i, "-–—―~")) {
        int before = text.isMark(i - 1, "-") ? i - 2 : i - 1;
        return text.isMark(before, ".!?…\"”") && text.isCapitalized(i + 1);
      }
    }
    return false;
  }

  /** Whether a paragraph is short and begins with a dash. */
  boolean isDashed(Reading.Paragraph paragraph) {
    return text.isMark(paragraph.first(), "-–—―~") && paragraph.last() - paragraph.first() < 16;
  }

  /** "Ann Smith, head of the school" without a full stop: the line below a pull quote. */
  boolean isByline(Reading.Paragraph paragraph) {
    int comma = nameEnd(paragraph);
    boolean ended = text.isMark(paragraph.last() - 1, ".!?:");
    return comma > 0 && !ended && isName(paragraph);
  }

  /** The same, closed by the mark of the quotation itself. */
  boolean isNameWithOffice(Reading.Paragraph paragraph) {
    int comma = nameEnd(paragraph);
    return comma > 0
        && comma < paragraph.last()
        && text.isMark(comma, ",")
        && isBare(paragraph, LONGEST_OFFICE);
  }

  /** Where the two to four names end with which a paragraph begins; -1 if it does not. */
  private int nameEnd(Reading.Paragraph paragraph) {
    int end = paragraph.first();
    while (end < paragraph.last()
        && text.isWord(end)
        && text.isCapitalized(end)
        && Lexicon.classes(text.lower(end)) == 0) {
      end++;
    }
    int names = end - paragraph.first();
    boolean whole = end == paragraph.last() || text.isMark(end, ",(");
    return names > 1 && names < 5 && whole ? end : -1;
  }

  /** "That is what Smith told the board", "So said Smith", "The words are Smith's". */
  boolean pointsBack(Reading.Sentence sentence) {
    int first = sentence.first();
    if (first + 3 >= sentence.last()) {
      return false;
    }
    if (MANNERS.contains(text.lower(first))) {
      return text.cue(first + 1).states();
    }
    if (text.lower(first + 1).equals("words")) {
      return text.is(first, WordClass.DEFINITE) && text.is(first + 2, WordClass.BE);
    }
    if (!POINTERS.contains(text.lower(first)) || !text.is(first + 1, WordClass.BE)) {
      return false;
    }
    return MANNER.contains(text.lower(first + 2))
        || reporting.firstSaying(first + 2, sentence.last()) >= 0;
  }

  /** "This quote from …", "The words are …". */
  boolean namesUtterance(int first, int limit) {
    return first + 1 < limit
        && text.is(first, WordClass.DEFINITE)
        && (isUtterance(first + 1) || first + 2 < limit && isUtterance(first + 2));
  }

  /** "From the letter of the crew:", even where the line looks like furniture of the page. */
  boolean isAnnouncedByBlock(int block) {
    if (block < 0) {
      return false;
    }
    Span span = text.article().blocks().get(block).span();
    int last = text.indexAt(span.end()) - 1;
    int first = Math.max(text.indexAt(span.start()), last - LONGEST_NAME);
    for (int i = first; i < last && text.isMark(last, ":"); i++) {
      if (isUtterance(i) || text.is(i, WordClass.DOCUMENT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUtterance(int i) {
    return text.is(i, WordClass.SPEECHNOUN) || text.lower(i).equals("words");
  }
}
