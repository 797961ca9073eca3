package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Quotation;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the quotations that no verb of their own sentence has claimed to who spoke before. */
final class QuotationLinks {
  private final Reading text;
  private final SourceFinder sources;
  private final Speakers speakers;
  private static final int SHORTEST = 4;
  private static final int SPEECH = 7;
  private static final int PHRASE = 5;
  private final Reporting reporting;
  private final SourcePhrases kinds;
  private final QuotationSources signs;

  QuotationLinks(Reading text, SourceFinder sources, Speakers speakers) {
    this.text = text;
    this.sources = sources;
    this.speakers = speakers;
    this.kinds = new SourcePhrases(text);
    this.reporting = new Reporting(text);
    this.signs = QuotationSources.of(text.article());
  }

  void addTo(List<Attribution> all) {
    List<Span> claimed = new ArrayList<>();
    all.forEach(a -> claimed.addAll(a.contents()));
    claimed.sort(null);
    List<Attribution> known = new ArrayList<>(all);
    known.sort((a, b) -> a.cue().compareTo(b.cue()));
    int next = 0;
    int from = 0;
    Attribution before = null;
    for (Reading.Paragraph paragraph : text.paragraphs()) {
      for (int q = paragraph.quote(); q < paragraph.quote() + paragraph.quotes(); q++) {
        Quotation quotation = text.quotations().get(q);
        while (next < known.size() && known.get(next).cue().start() < quotation.span().start()) {
          before = known.get(next++);
        }
        while (from < claimed.size() && claimed.get(from).end() <= quotation.span().start()) {
          from++;
        }
        boolean free = !isClaimed(claimed, from, quotation.span());
        if (free && Reading.isProse(paragraph.role()) && isStatement(paragraph, q)) {
          Attribution after = next < known.size() ? known.get(next) : null;
          Attribution linked = link(paragraph, q, before, after);
          all.add(linked);
          if (linked.source().kind() != Attribution.Source.Kind.NONE) {
            before = linked;
          }
        }
      }
    }
  }

  /** Whether a quotation is more than a title, a slogan or a word the writer does not vouch for. */
  private boolean isStatement(Reading.Paragraph paragraph, int q) {
    int first = signs.firstToken(text.quotations().get(q));
    int last = signs.lastToken(text.quotations().get(q));
    int words = 0;
    int capitals = 0;
    for (int i = first; i <= last; i++) {
      if (text.isWord(i)) {
        words++;
        capitals += text.isCapitalized(i) ? 1 : 0;
      }
    }
    boolean title = words > 1 && capitals * 4 >= words * 3;
    boolean whole = words > 1 && isSentence(paragraph, first, last);
    if (title && words < SPEECH || words < SHORTEST && !whole) {
      return false;
    }
    return switch (signs.sign(q)) {
      case SENTENCE -> words >= PHRASE || reports(paragraph, first);
      case NONE -> words >= SPEECH;
      default -> true;
    };
  }

  private static boolean isSentence(Reading.Paragraph paragraph, int first, int last) {
    return paragraph.sentences().stream()
        .anyMatch(s -> s.first() == first && s.last() <= last + 2 && first > paragraph.first());
  }

  private boolean reports(Reading.Paragraph paragraph, int token) {
    return paragraph.sentences().stream()
        .filter(s -> s.first() <= token && token < s.last())
        .anyMatch(s -> reporting.firstSaying(s.first(), s.last()) >= 0);
  }

  private static boolean isClaimed(List<Span> claimed, int from, Span span) {
    for (int i = Math.max(0, from - 3); i < claimed.size(); i++) {
      if (claimed.get(i).start() >= span.end()) {
        return false;
      }
      if (claimed.get(i).overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private Attribution link(
      Reading.Paragraph paragraph, int q, Attribution before, Attribution after) {
    Quotation quotation = text.quotations().get(q);
    int first = signs.firstToken(quotation);
    int last = signs.lastToken(quotation) + 1;
    Span block = text.span(paragraph.first(), paragraph.last());
    Optional<Span> tokens =
        switch (signs.sign(q)) {
          case COLON -> beforeColon(paragraph, first);
          case CREDIT ->
              last + 1 < paragraph.last()
                  ? Optional.of(new Span(last + 1, paragraph.last()))
                  : Optional.empty();
          case NEXT -> nextParagraph(paragraph);
          case SENTENCE -> subject(paragraph, first, before);
          default -> Optional.empty();
        };
    Attribution.Source source;
    if (signs.sign(q) == QuotationSources.Sign.NONE) {
      return new Attribution(
          speakers.source(Optional.empty()),
          new Span(quotation.span().start(), quotation.span().start()),
          List.of(quotation.span()));
    }
    if (tokens.isPresent()) {
      source = speakers.source(tokens);
    } else if (before != null && block.contains(before.cue())
        || after == null
        || !block.contains(after.cue())) {
      source = before == null ? speakers.source(Optional.empty()) : before.source();
    } else {
      source = after.source();
    }
    Span cue =
        tokens.isPresent() || before == null
            ? new Span(quotation.span().start(), quotation.span().start())
            : before.cue();
    return new Attribution(source, cue, List.of(quotation.span()));
  }

  /** Who the sentence is about, where none of its verbs has told yet who speaks. */
  private Optional<Span> subject(Reading.Paragraph paragraph, int first, Attribution before) {
    Optional<Reading.Sentence> sentence =
        paragraph.sentences().stream()
            .filter(s -> s.first() < first && first < s.last())
            .findFirst();
    boolean told =
        sentence.isPresent()
            && before != null
            && before.cue().start() >= text.word(sentence.get().first()).start();
    return told
        ? Optional.empty()
        : sentence
            .flatMap(s -> sources.subject(s.first(), first))
            .filter(s -> kinds.kind(s).speaks());
  }

  private Optional<Span> beforeColon(Reading.Paragraph paragraph, int first) {
    int from = paragraph.first();
    for (Reading.Sentence sentence : paragraph.sentences()) {
      if (sentence.first() < first) {
        from = sentence.first();
      }
    }
    return first - 1 > from ? sources.subject(from, first - 1) : Optional.empty();
  }

  private Optional<Span> nextParagraph(Reading.Paragraph paragraph) {
    int next = paragraph.last();
    while (next < text.size() && text.isMark(next)) {
      next++;
    }
    int last = next;
    while (last < text.size() && last < next + 8 && text.isWord(last)) {
      last++;
    }
    return last > next ? Optional.of(new Span(next, last)) : Optional.empty();
  }
}
