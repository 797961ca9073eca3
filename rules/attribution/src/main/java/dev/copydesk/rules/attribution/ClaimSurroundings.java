package dev.copydesk.rules.attribution;

import java.util.List;
import java.util.Set;

/** Finds who speaks and what is quoted around a sentence. */
final class ClaimSurroundings {
  private static final Set<String> POLLS =
      Set.of("poll", "polls", "survey", "surveys", "respondents", "surveyed", "polled");
  private static final int REACH = 4;

  private final Reading text;
  private final Reporting reporting;
  private int entered = -1;
  private long speaking;
  private boolean pollReport;

  ClaimSurroundings(Reading text, Reporting reporting) {
    this.text = text;
    this.reporting = reporting;
  }

  void read(List<Reading.Paragraph> paragraphs, int p, int s, Set<ClaimFeature> features) {
    Reading.Paragraph paragraph = paragraphs.get(p);
    List<Reading.Sentence> sentences = paragraph.sentences();
    if (sentences.size() == 1) {
      features.add(ClaimFeature.LONE_SENTENCE);
    }
    if (s == 0) {
      features.add(ClaimFeature.FIRST_SENTENCE);
    }
    if (p < 2) {
      features.add(ClaimFeature.OPENING);
    }
    Reading.Sentence before = s > 0 ? sentences.get(s - 1) : lastOf(paragraphs, p - 1);
    Reading.Sentence after =
        s + 1 < sentences.size() ? sentences.get(s + 1) : firstOf(paragraphs, p + 1);
    if (speaks(before)) {
      features.add(ClaimFeature.SAYING_BEFORE);
    }
    if (s > 0 && isElection(before)) {
      features.add(ClaimFeature.ELECTION);
    }
    if (speaks(after)) {
      features.add(ClaimFeature.SAYING_AFTER);
    }
    if (quotes(before) || quotes(after)) {
      features.add(ClaimFeature.QUOTE_BESIDE);
    }
    enter(paragraphs, p);
    if (speaking > (speaks(sentences.get(s)) ? 1 : 0)) {
      features.add(ClaimFeature.SAYING_IN_PARAGRAPH);
    }
    if (polls(before)
        || p > 0 && s == 0 && paragraphs.get(p - 1).sentences().stream().anyMatch(this::polls)
        || pollReport) {
      features.add(ClaimFeature.DOCUMENT_BEFORE);
    }
  }

  /** Reads once for a paragraph what all its sentences want to know. */
  private void enter(List<Reading.Paragraph> paragraphs, int p) {
    if (entered != p) {
      entered = p;
      speaking = paragraphs.get(p).sentences().stream().filter(this::speaks).count();
      pollReport = isPollReport(paragraphs, p);
    }
  }

  private static Reading.Sentence lastOf(List<Reading.Paragraph> paragraphs, int p) {
    if (p < 0) {
      return new Reading.Sentence(0, 0, 0);
    }
    List<Reading.Sentence> sentences = paragraphs.get(p).sentences();
    return sentences.get(sentences.size() - 1);
  }

  private static Reading.Sentence firstOf(List<Reading.Paragraph> paragraphs, int p) {
    return p < paragraphs.size()
        ? paragraphs.get(p).sentences().get(0)
        : new Reading.Sentence(0, 0, 0);
  }

  private boolean speaks(Reading.Sentence sentence) {
    return reporting.firstSaying(sentence.first(), sentence.last()) >= 0 || finds(sentence);
  }

  /** "The commission found that …", "The study shows that …". */
  private boolean finds(Reading.Sentence sentence) {
    for (int i = sentence.first() + 1; i + 1 < sentence.last(); i++) {
      if (text.cue(i).needsClause() && text.lower(i + 1).equals("that")) {
        return true;
      }
    }
    return false;
  }

  private boolean quotes(Reading.Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (text.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isElection(Reading.Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (ClaimContent.isElection(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two of the last few paragraphs speak of a poll, whose figures may go on. */
  private boolean isPollReport(List<Reading.Paragraph> paragraphs, int p) {
    int found = 0;
    for (int q = Math.max(0, p - REACH); q < p; q++) {
      found += paragraphs.get(q).sentences().stream().anyMatch(this::asks) ? 1 : 0;
    }
    return found > 1;
  }

  private boolean asks(Reading.Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (POLLS.contains(text.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean polls(Reading.Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (text.is(i, WordClass.DOCUMENT)) {
        return true;
      }
    }
    return false;
  }
}
