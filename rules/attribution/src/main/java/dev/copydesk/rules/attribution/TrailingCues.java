package dev.copydesk.rules.attribution;

/** Knows verbs of saying that stand after what is said, or in the middle of it. */
final class TrailingCues {
  private static final int CLAUSAL =
      WordClass.SUBORDINATOR.bit() | WordClass.BE.bit() | WordClass.COORDINATOR.bit();
  private static final int FINITE =
      WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.MODAL.bit() | WordClass.SUBJECT.bit();

  private final Reading text;
  private final SourceFinder sources;
  private final Contents contents;
  private final StatementFrames frames;

  TrailingCues(Reading text, SourceFinder sources, Contents contents, StatementFrames frames) {
    this.text = text;
    this.sources = sources;
    this.contents = contents;
    this.frames = frames;
  }

  /** "…, said Smith", where no name between commas stands before the verb. */
  boolean isInverted(Reading.Sentence sentence, int i) {
    if (i <= sentence.first() || !text.cue(i).states()) {
      return false;
    }
    boolean addressed = text.cue(i).takesAddressee() && !text.cue(i).isAmbiguous();
    if (addressed || sources.after(i, sentence.last()).filter(frames::isSpeaker).isEmpty()) {
      return false;
    }
    if (text.isQuoted(i - 1)) {
      return true;
    }
    if (!text.isMark(i - 1, ",?!—–-")) {
      return false;
    }
    boolean apposition =
        sources
            .before(i, sentence.first())
            .filter(s -> s.start() <= sentence.first() + 2)
            .isPresent();
    return i - 2 >= sentence.first() && text.isQuoted(i - 2) || !apposition;
  }

  /** "In an interview on Monday, Smith said": a phrase that opens the sentence is not said. */
  boolean isCircumstance(int first, int before, int end, int last) {
    boolean clause = text.is(first, WordClass.SUBORDINATOR) || text.lower(first).endsWith("ing");
    boolean manner = text.lower(first).endsWith("ly");
    boolean phrase =
        manner
            || text.isAny(
                first, WordClass.PREPOSITION.bit() | WordClass.ADVERB.bit() | WordClass.TIME.bit());
    boolean closed = end >= last || text.isMark(end, ",.");
    if (clause) {
      return !closed;
    }
    for (int i = first; i < before; i++) {
      if (text.isAny(i, FINITE) || text.isQuoted(i)) {
        return phrase && !closed;
      }
    }
    return phrase;
  }

  /** Where the quotation that opens the sentence ends, if only a name stands between; else -1. */
  int quoteBefore(Reading.Sentence sentence, int verb) {
    int i = verb - 1;
    while (i > sentence.first() && !text.isQuoted(i)) {
      i--;
    }
    boolean opens = i > sentence.first() && text.isQuoted(sentence.first());
    boolean comma = opens && (text.isMark(i - 1, ",?!") || text.isMark(i + 1, ","));
    if (!comma || i + 1 == verb || verb - i > 30) {
      return -1;
    }
    for (int k = i + 1; k < verb; k++) {
      boolean joint = text.lower(k).equals("and");
      if (text.isAny(k, CLAUSAL) && !joint || text.cue(k).states()) {
        return -1;
      }
    }
    return i + 1;
  }

  /** Whether nothing that could be said follows the cue. */
  boolean closes(int verb, int end, int last, boolean inverted) {
    if (!inverted
        && text.cue(verb).takesAddressee()
        && contents.after(verb, last).start() == verb) {
      return true;
    }
    if (end >= last || text.isMark(end) || text.isQuoted(end)) {
      return true;
    }
    return inverted
        || text.isAny(
                end,
                WordClass.TIME.bit() | WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit())
            && !text.lower(end).equals("that");
  }
}
