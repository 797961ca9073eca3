package dev.copydesk.rules.attribution;

import dev.copydesk.article.Role;
import java.util.List;

/** Knows what stands above a block quotation, and what it says of itself. */
final class BlockQuotations {
  private final List<Reading.Paragraph> paragraphs;
  private final Reporting reporting;

  BlockQuotations(List<Reading.Paragraph> paragraphs, Reporting reporting) {
    this.paragraphs = paragraphs;
    this.reporting = reporting;
  }

  /** "Marta Quill tells us why": whether the heading it stands under says who speaks. */
  boolean isUnderSpeaker(int p) {
    int head = p - 1;
    while (head >= 0 && Reading.isProse(paragraphs.get(head).role())) {
      head--;
    }
    return head >= 0
        && paragraphs.get(head).role() == Role.SUBHEAD
        && reporting.firstSaying(paragraphs.get(head).first(), paragraphs.get(head).last()) >= 0;
  }

  /** Whether a block quotation holds its cue itself: "Smith explains:", then words in marks. */
  static boolean introducesWords(Reading text, int first, int last) {
    for (int i = first + 2; i <= last; i++) {
      boolean cue = text.isMark(i - 1, ":") || text.isMark(i - 1, ",") && text.cue(i - 2).quotes();
      if (cue && text.isMark(i, "\"“«„")) {
        return true;
      }
    }
    return false;
  }

  /** "The owners' official answer was that they": whether a sentence goes on in the quotation. */
  static boolean runsOnFrom(Reading text, Reading.Paragraph before) {
    boolean open = text.isWord(before.last() - 1);
    int start = before.sentences().get(before.sentences().size() - 1).first();
    for (int i = start; open && i < before.last(); i++) {
      if (text.is(i, WordClass.SPEECHNOUN)) {
        return true;
      }
    }
    return false;
  }

  /** The paragraph before it; for what follows a list inside a quotation, that above the list. */
  Reading.Paragraph before(int p) {
    int above = p - 1;
    while (above >= 0 && paragraphs.get(above).role() == Role.LIST_ITEM) {
      above--;
    }
    boolean inside = above >= 0 && paragraphs.get(above).role() == Role.QUOTE;
    return paragraphs.get(inside ? above : p - 1);
  }
}
