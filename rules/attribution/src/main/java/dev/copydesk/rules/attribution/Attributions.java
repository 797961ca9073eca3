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
  private final Reading text;
  private final Reporting reporting;
  private final SourceFinder sources;
  private final Contents contents;
  private final Speakers speakers;
  private final StatementFrames frames;
  private final TrailingCues trails;
  private final List<Attribution> all = new ArrayList<>();
  private Optional<Span> lastSource = Optional.empty();

  private Attributions(Article article) {
    text = Reading.of(article);
    reporting = new Reporting(text);
    sources = new SourceFinder(text);
    contents = new Contents(text);
    frames = new StatementFrames(text, sources);
    trails = new TrailingCues(text, sources, contents, frames);
    speakers = new Speakers(text);
    if (Form.of(article) == Form.TRANSCRIPT) {
      new Transcripts(text, speakers).addTo(all);
    } else {
      readProse();
    }
    all.sort((a, b) -> a.contents().get(0).compareTo(b.contents().get(0)));
  }

  private void readProse() {
    Posts posts = Posts.of(text.article());
    boolean live = Form.of(text.article()) == Form.LIVE;
    for (int p = 0; p < text.paragraphs().size(); p++) {
      Reading.Paragraph paragraph = text.paragraphs().get(p);
      if (live && Form.isTime(text, paragraph)) {
        speakers.forget();
      }
      Optional<Posts.Post> post = posts.in(p);
      if (post.isPresent()) {
        post.filter(o -> !o.words().isEmpty()).ifPresent(this::post);
      } else if (Reading.isProse(paragraph.role())) {
        paragraph.sentences().forEach(this::meetAndRead);
      }
    }
    new QuotationLinks(text, sources, speakers).addTo(all);
  }

  private void post(Posts.Post post) {
    add(
        Optional.of(post.poster()),
        new Span(post.poster().start(), post.poster().start() + 1),
        List.of(post.words()));
  }

  private void meetAndRead(Reading.Sentence sentence) {
    if (!text.isQuoted(sentence.first())) {
      sources.subject(sentence.first(), sentence.last()).ifPresent(speakers::meet);
    }
    read(sentence);
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
    if (source.isEmpty() || !frames.isAuthority(source.get())) {
      return;
    }
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
    int first = sentence.first();
    boolean perfect = i > first && text.is(i - 1, WordClass.HAVE);
    boolean lone = cue.form() == Cue.Form.PARTICIPLE && !perfect;
    if (lone || isPassive(i, first) || !frames.isFinite(i, first)) {
      return;
    }
    boolean telling = cue.states() || cue.quotes();
    if (telling && cue.form() != Cue.Form.ING && trailing(sentence, i)) {
      return;
    }
    boolean reports = cue.takesClause() || cue.takesObject() || cue.takesInfinitive();
    boolean quoting = i + 1 < sentence.last() && text.isQuoted(i + 1);
    if (frames.isNegated(i, first) || !reports && !quoting) {
      return;
    }
    Optional<Span> source = frames.source(i, first);
    if (source.isEmpty() && i > first && sharesSubject(i)) {
      source = shared(sentence).or(() -> sources.subject(first, i).filter(frames::isSubject));
    }
    Span piece = contents.after(i, sentence.last());
    if (piece.start() > i && frames.isStatement(i, source, piece)) {
      add(source, new Span(i, i + 1), List.of(piece));
    } else if (source.isPresent() && cue.quotes() && announces(sentence, i)) {
      addNextParagraph(sentence, i, source);
    }
  }

  /** "… and called for a vote", ", adding that": a second verb of the same subject. */
  private boolean sharesSubject(int i) {
    return text.lower(i - 1).equals("and")
        || text.lower(i - 1).equals("but")
        || text.lower(i - 1).equals("then")
        || text.cue(i).form() == Cue.Form.ING && text.isMark(i - 1, ",—–");
  }

  /** The source of the last statement of the sentence. */
  private Optional<Span> shared(Reading.Sentence sentence) {
    if (all.isEmpty() || lastSource.isEmpty()) {
      return Optional.empty();
    }
    return lastSource.filter(s -> s.start() >= sentence.first() && s.end() <= sentence.last());
  }

  /** "The governor added:" at the end of a paragraph. */
  private boolean announces(Reading.Sentence sentence, int i) {
    int last = text.paragraphs().get(sentence.paragraph()).last();
    return sentence.last() == last && last - i < 12 && text.isMark(last - 1, ":");
  }

  private void addNextParagraph(Reading.Sentence sentence, int i, Optional<Span> source) {
    int next = sentence.paragraph() + 1;
    if (next < text.paragraphs().size()) {
      Reading.Paragraph paragraph = text.paragraphs().get(next);
      if (Reading.isProse(paragraph.role()) && paragraph.quotes() == 0) {
        add(source, new Span(i, i + 1), List.of(new Span(paragraph.first(), paragraph.last())));
      }
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
    boolean inverted = trails.isInverted(sentence, i);
    Optional<Span> source =
        inverted ? sources.after(i, sentence.last()) : sources.before(i, sentence.first());
    int quoteEnd = trails.quoteBefore(sentence, i);
    if (!inverted && quoteEnd > 0) {
      source = Optional.of(new Span(quoteEnd, i));
    }
    boolean beside = i > sentence.first() && text.isQuoted(i - 1) || quoteEnd > 0;
    if (source.isEmpty() || !frames.canSpeak(source.get(), beside)) {
      return false;
    }
    int start = inverted ? i : source.get().start();
    int end = inverted ? source.get().end() : i + 1;
    if (start == sentence.first() && !inverted && asks(sentence, start)) {
      int q = text.quotation(start - 1);
      int from = text.indexAt(text.quotations().get(q).span().start());
      add(source, new Span(i, i + 1), List.of(new Span(from, start)));
      return trails.closes(i, end, sentence.last(), inverted);
    }
    if (start <= sentence.first()) {
      return false;
    }
    int before = start - 1;
    boolean broken = text.isMark(before, ",") || text.isQuoted(before) || text.isMark(before, "—–");
    if (!broken || !trails.closes(i, end, sentence.last(), inverted)) {
      return false;
    }
    List<Span> pieces = contents.before(sentence.first(), start);
    if (!text.isQuoted(before)
        && trails.isCircumstance(sentence.first(), before, end, sentence.last())) {
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
            && !text.lower(next).endsWith("ing")
            && !(text.is(next, WordClass.SUBORDINATOR) && text.isWord(next));
    if (more) {
      int stop = contents.end(next, sentence.last());
      if (stop > next && !holdsCue(next, stop)) {
        pieces.add(new Span(next, stop));
      }
    }
    add(source, new Span(i, i + 1), pieces);
    return true;
  }

  private boolean holdsCue(int first, int last) {
    for (int k = first; k < last; k++) {
      if (!text.isQuoted(k) && text.cue(k).states() && reporting.isCue(k, first)) {
        return true;
      }
    }
    return false;
  }

  /** "…?" at the end of the sentence before. */
  private boolean asks(Reading.Sentence sentence, int start) {
    return start > text.paragraphs().get(sentence.paragraph()).first()
        && text.isQuoted(start - 1)
        && text.isMark(start - 2, "?!…");
  }

  private void add(Optional<Span> source, Span cue, List<Span> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    List<Span> spans = new ArrayList<>();
    for (Span piece : pieces) {
      spans.add(text.span(piece.start(), piece.end()));
    }
    lastSource = source;
    all.add(new Attribution(speakers.source(source), text.span(cue.start(), cue.end()), spans));
  }
}
