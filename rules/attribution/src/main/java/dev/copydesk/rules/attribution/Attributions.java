package dev.copydesk.rules.attribution;

import dev.copydesk.article.Article;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Who says what in an article, in reading order of what is said. */
final class Attributions {
  private static final int RECENT = 6;
  private static final int CLAUSAL =
      WordClass.SUBORDINATOR.bit() | WordClass.BE.bit() | WordClass.COORDINATOR.bit();
  private static final int FINITE =
      WordClass.BE.bit() | WordClass.HAVE.bit() | WordClass.MODAL.bit() | WordClass.SUBJECT.bit();

  private final Reading text;
  private final Reporting reporting;
  private final SourceFinder sources;
  private final Contents contents;
  private final Speakers speakers;
  private final List<Attribution> all = new ArrayList<>();

  private Attributions(Article article) {
    text = Reading.of(article);
    reporting = new Reporting(text);
    sources = new SourceFinder(text);
    contents = new Contents(text);
    speakers = new Speakers(text);
    for (Reading.Paragraph paragraph : text.paragraphs()) {
      if (Reading.isProse(paragraph.role())) {
        for (Reading.Sentence sentence : paragraph.sentences()) {
          read(sentence);
          if (!text.isQuoted(sentence.first())) {
            sources.subject(sentence.first(), sentence.last()).ifPresent(speakers::meet);
          }
        }
      }
    }
    new QuotationLinks(text, sources, speakers).addTo(all);
    all.sort((a, b) -> a.contents().get(0).compareTo(b.contents().get(0)));
  }

  static Attributions of(Article article) {
    return article.analysis(Attributions.class, Attributions::new);
  }

  List<Attribution> all() {
    return Collections.unmodifiableList(all);
  }

  private void read(Reading.Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (text.isQuoted(i)) {
        continue;
      }
      if (reporting.isAccording(i, sentence.last())) {
        according(sentence, i);
      } else if (reporting.isCue(i, sentence.first()) && (text.cue(i).states() || !isSaid(i))) {
        cue(sentence, i);
      }
    }
  }

  /** Whether the token lies in something that was said, so that a weak verb tells nothing new. */
  private boolean isSaid(int i) {
    int at = text.word(i).start();
    for (int k = all.size() - 1; k >= Math.max(0, all.size() - RECENT); k--) {
      if (all.get(k).contents().stream().anyMatch(c -> c.contains(at))) {
        return true;
      }
    }
    return false;
  }

  private void according(Reading.Sentence sentence, int i) {
    int end = i + 2;
    while (end < sentence.last() && !text.isMark(end, ",;—–") && !text.isQuoted(end)) {
      end++;
    }
    int stop = end == sentence.last() && end > i + 2 && text.isMark(end - 1) ? end - 1 : end;
    Optional<Span> source = stop > i + 2 ? Optional.of(new Span(i + 2, stop)) : Optional.empty();
    List<Span> pieces = new ArrayList<>();
    if (i > sentence.first() + 1) {
      pieces.addAll(contents.before(sentence.first(), i));
    }
    if (end < sentence.last() && text.isMark(end, ",")) {
      int close = contents.end(end + 1, sentence.last());
      if (close > end + 1) {
        pieces.add(new Span(end + 1, close));
      }
    }
    add(source, new Span(i, i + 2), pieces);
  }

  private void cue(Reading.Sentence sentence, int i) {
    Cue cue = text.cue(i);
    boolean finite = cue.form() != Cue.Form.ING;
    boolean perfect = i > sentence.first() && text.is(i - 1, WordClass.HAVE);
    if (cue.form() == Cue.Form.PARTICIPLE && !perfect || isPassive(i, sentence.first())) {
      return;
    }
    boolean telling = cue.states() || cue.quotes();
    if (telling && finite && trailing(sentence, i)) {
      return;
    }
    boolean namelessOnly =
        i + 4 < sentence.last()
            && text.lower(i + 1).equals("not")
            && text.lower(i + 2).equals("to")
            && text.lower(i + 3).equals("be");
    if (namelessOnly) {
      return;
    }
    boolean reports =
        cue.states() || cue.takesClause() || cue.takesObject() || cue.takesInfinitive();
    if (!reports && (i + 1 >= sentence.last() || !text.isQuoted(i + 1))) {
      return;
    }
    Optional<Span> source = finite ? sources.before(i, sentence.first()) : Optional.empty();
    if (source.isEmpty() && i > sentence.first()) {
      source = sources.subject(sentence.first(), i);
    }
    Span piece = contents.after(i, sentence.last());
    if (!piece.isEmpty() && piece.start() > i) {
      add(source, new Span(i, i + 1), List.of(piece));
    }
  }

  /** "was told", "is expected": the subject is no source. */
  private boolean isPassive(int i, int first) {
    Cue.Form form = text.cue(i).form();
    int before = i - 1;
    while (before > first && text.is(before, WordClass.ADVERB)) {
      before--;
    }
    return before >= first
        && (form == Cue.Form.PAST || form == Cue.Form.PARTICIPLE)
        && text.is(before, WordClass.BE);
  }

  /** "…, Smith said", "…," said Smith, "…". */
  private boolean trailing(Reading.Sentence sentence, int i) {
    boolean inverted = isInverted(sentence, i);
    Optional<Span> source =
        inverted ? sources.after(i, sentence.last()) : sources.before(i, sentence.first());
    int quoteEnd = quoteBefore(sentence, i);
    if (!inverted && quoteEnd > 0) {
      source = Optional.of(new Span(quoteEnd, i));
    }
    if (source.isEmpty()) {
      return false;
    }
    int start = inverted ? i : source.get().start();
    int end = inverted ? source.get().end() : i + 1;
    if (start <= sentence.first()) {
      return false;
    }
    int before = start - 1;
    boolean broken = text.isMark(before, ",") || text.isQuoted(before) || text.isMark(before, "—–");
    if (!broken || !closes(end, sentence.last(), inverted)) {
      return false;
    }
    List<Span> pieces = contents.before(sentence.first(), start);
    if (!text.isQuoted(before) && isCircumstance(sentence.first(), before, end, sentence.last())) {
      return false;
    }
    int next = end;
    while (next < sentence.last() && !text.isMark(next, ",:") && !text.isQuoted(next)) {
      next++;
    }
    if (next < sentence.last() && text.isMark(next, ",:") && !text.isQuoted(next)) {
      next++;
    }
    boolean more =
        next < sentence.last()
            && (text.isQuoted(next) || text.isMark(end, ",") && !inverted)
            && text.cue(next).form() != Cue.Form.ING;
    if (more) {
      int stop = contents.end(next, sentence.last());
      if (stop > next) {
        pieces.add(new Span(next, stop));
      }
    }
    add(source, new Span(i, i + 1), pieces);
    return true;
  }

  /** "…, said Smith", where no name between commas stands before the verb. */
  private boolean isInverted(Reading.Sentence sentence, int i) {
    if (i <= sentence.first() || !text.cue(i).states()) {
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
  private boolean isCircumstance(int first, int before, int end, int last) {
    boolean clause = text.is(first, WordClass.SUBORDINATOR) || text.lower(first).endsWith("ing");
    boolean phrase =
        text.isAny(
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
  private int quoteBefore(Reading.Sentence sentence, int verb) {
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
      if (text.isAny(k, CLAUSAL) || text.cue(k).states()) {
        return -1;
      }
    }
    return i + 1;
  }

  /** Whether nothing that could be said follows the cue. */
  private boolean closes(int end, int last, boolean inverted) {
    if (end >= last || text.isMark(end) || text.isQuoted(end)) {
      return true;
    }
    return inverted
        || text.isAny(
                end,
                WordClass.TIME.bit() | WordClass.PREPOSITION.bit() | WordClass.SUBORDINATOR.bit())
            && !text.lower(end).equals("that");
  }

  private void add(Optional<Span> source, Span cue, List<Span> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    List<Span> spans = new ArrayList<>();
    for (Span piece : pieces) {
      spans.add(text.span(piece.start(), piece.end()));
    }
    all.add(new Attribution(speakers.source(source), text.span(cue.start(), cue.end()), spans));
  }
}
