package dev.copydesk.rules.attribution;

import dev.copydesk.text.Span;
import java.util.List;
import java.util.Optional;

/** Reads a text of turns, each after the name of its speaker and a colon. */
final class Transcripts {
  private static final int LONGEST_LABEL = 5;
  private final Reading text;
  private final Speakers speakers;

  Transcripts(Reading text, Speakers speakers) {
    this.text = text;
    this.speakers = speakers;
  }

  /**
   * The token of the colon after the label with which a turn begins ("Q:", "FALK:", "Ines Falk:"),
   * or -1 if the paragraph is no turn.
   */
  static int colon(Reading text, Reading.Paragraph paragraph) {
    int limit = Math.min(paragraph.last(), paragraph.first() + LONGEST_LABEL);
    for (int i = paragraph.first(); i < limit; i++) {
      if (text.isMark(i, ":")) {
        return i > paragraph.first() ? i : -1;
      }
      if (!text.isCapitalized(i) && !text.isMark(i, ".-")) {
        return -1;
      }
    }
    return -1;
  }

  /** Adds what each speaker says; a paragraph without a name goes on with the turn before it. */
  void addTo(List<Attribution> all) {
    Optional<Span> label = Optional.empty();
    for (Reading.Paragraph paragraph : text.paragraphs()) {
      if (!Reading.isProse(paragraph.role())) {
        label = Optional.empty();
        continue;
      }
      int colon = colon(text, paragraph);
      int from = colon < 0 ? paragraph.first() : colon + 1;
      label = colon < 0 ? label : Optional.of(new Span(paragraph.first(), colon));
      if (label.isPresent() && from < paragraph.last()) {
        Span cue = colon < 0 ? text.span(from, from + 1) : text.span(colon, colon + 1);
        all.add(
            new Attribution(
                speakers.source(label),
                colon < 0 ? new Span(cue.start(), cue.start()) : cue,
                List.of(text.span(from, paragraph.last()))));
      }
    }
  }
}
