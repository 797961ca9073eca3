package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Quotation;
import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.name.Mention;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.article.Article;
import dev.copydesk.article.Role;
import java.util.List;

/**
 * For each quotation of an article, what tells the reader who speaks: first the words around it,
 * then its paragraph, then the paragraphs beside it.
 */
final class QuotationSources {
  /** What tells who speaks. */
  enum Sign {
    /** Nothing. */
    NONE,
    /** Words of the same sentence. */
    SENTENCE,
    /** A name after it, as under a motto. */
    CREDIT,
    /** A colon before it. */
    COLON,
    /** Another sentence of the paragraph. */
    PARAGRAPH,
    /** It goes on from the paragraph before. */
    RUNNING,
    /** It follows a paragraph that ends with an attributed quotation. */
    FOLLOWS,
    /** The sentence before its paragraph announces it. */
    ANNOUNCED,
    /** The next paragraph names the speaker. */
    NEXT
  }

  private final Reading text;
  private final Reporting reporting;
  private final Credits credits;
  private final List<Quotation> quotations;
  private final Sign[] signs;

  private QuotationSources(Article article) {
    text = Reading.of(article);
    reporting = new Reporting(text);
    credits = new Credits(text, reporting);
    quotations = text.quotations();
    signs = new Sign[quotations.size()];
    List<Reading.Paragraph> paragraphs = text.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      Reading.Paragraph paragraph = paragraphs.get(p);
      for (int q = paragraph.quote(); q < paragraph.quote() + paragraph.quotes(); q++) {
        signs[q] = inside(paragraph, q);
      }
      for (int q = paragraph.quote(); q < paragraph.quote() + paragraph.quotes(); q++) {
        if (signs[q] == Sign.NONE) {
          signs[q] = around(paragraphs, p, q);
        }
      }
    }
  }

  static QuotationSources of(Article article) {
    return article.analysis(QuotationSources.class, QuotationSources::new);
  }

  /** What tells who speaks the quotation with this index in {@link Reading#quotations()}. */
  Sign sign(int quotation) {
    return signs[quotation] == null ? Sign.NONE : signs[quotation];
  }

  private Sign inside(Reading.Paragraph paragraph, int q) {
    Quotation quotation = quotations.get(q);
    int first = firstToken(quotation);
    int last = lastToken(quotation);
    Reading.Sentence sentence = sentenceOf(paragraph, first);
    boolean opened = quotation.span().start() < quotation.words().start();
    if (!opened && quotation.marks() != Quotation.Marks.BLOCK && credits.isName(paragraph)) {
      return Sign.CREDIT;
    }
    if (first > paragraph.first() && text.isMark(first - 1, ":")) {
      return Sign.COLON;
    }
    if (quotation.marks() == Quotation.Marks.BLOCK
        && BlockQuotations.introducesWords(text, first, last)) {
      return Sign.SENTENCE;
    }
    boolean signed =
        quotation.marks() == Quotation.Marks.BLOCK && credits.endsWithName(first, paragraph.last());
    if (signed || credits.isCredited(last, paragraph.last())) {
      return Sign.CREDIT;
    }
    if (goesOn(quotation, last, paragraph.last()) || isPart(first, sentence)) {
      return Sign.SENTENCE;
    }
    if (reporting.firstSaying(sentence.first(), sentence.last()) >= 0) {
      return Sign.SENTENCE;
    }
    if (credits.namesUtterance(last + 1, paragraph.last())
        || isPointedAt(paragraph, last)
        || reporting.firstSaying(paragraph.first(), paragraph.last()) >= 0) {
      return Sign.PARAGRAPH;
    }
    if (followsPerson(paragraph, sentence)) {
      return Sign.PARAGRAPH;
    }
    if (quotation.end() != Quotation.End.CLOSED && holdsCue(first, last)) {
      return Sign.SENTENCE;
    }
    for (int other = paragraph.quote(); other < q; other++) {
      if (signs[other] == Sign.SENTENCE || signs[other] == Sign.COLON) {
        return Sign.PARAGRAPH;
      }
    }
    return Sign.NONE;
  }

  private Sign around(List<Reading.Paragraph> paragraphs, int p, int q) {
    Reading.Paragraph paragraph = paragraphs.get(p);
    if (p + 1 < paragraphs.size() && isCreditedBelow(paragraph, paragraphs.get(p + 1), q)) {
      return Sign.NEXT;
    }
    if (p == 0) {
      return Sign.NONE;
    }
    boolean block = quotations.get(q).marks() == Quotation.Marks.BLOCK;
    BlockQuotations places = new BlockQuotations(paragraphs, reporting);
    Reading.Paragraph before = block ? places.before(p) : paragraphs.get(p - 1);
    if (block && (places.isUnderSpeaker(p) || BlockQuotations.runsOnFrom(text, before))) {
      return Sign.ANNOUNCED;
    }
    if (text.isMark(before.last() - 1, ":") || credits.isAnnouncedByBlock(paragraph.block() - 1)) {
      return Sign.COLON;
    }
    if (firstToken(quotations.get(q)) != paragraph.first()) {
      return Sign.NONE;
    }
    if (before.quotes() > 0) {
      int lastBefore = before.quote() + before.quotes() - 1;
      boolean known = signs[lastBefore] != Sign.NONE;
      if (quotations.get(lastBefore).end() == Quotation.End.RUNNING) {
        return known ? Sign.RUNNING : Sign.NONE;
      }
      if (known && (isWholly(before, lastBefore) || speaks(lastBefore))) {
        return Sign.FOLLOWS;
      }
    }
    List<Reading.Sentence> sentences = before.sentences();
    return speaksOfSaying(sentences.get(sentences.size() - 1)) ? Sign.ANNOUNCED : Sign.NONE;
  }

  private boolean isPointedAt(Reading.Paragraph paragraph, int last) {
    return paragraph.sentences().stream()
        .anyMatch(s -> s.first() == last + 1 && credits.pointsBack(s));
  }

  private boolean isCreditedBelow(Reading.Paragraph paragraph, Reading.Paragraph next, int q) {
    boolean runsOn = quotations.get(q).end() == Quotation.End.RUNNING;
    boolean below = runsOn || next.role() == Role.LIST_ITEM || paragraph.role() == Role.QUOTE;
    return credits.isDashed(next)
        || below && credits.isName(next)
        || runsOn && credits.isNameWithOffice(next)
        || isWholly(paragraph, q)
            && (credits.isByline(next) || credits.pointsBack(next.sentences().get(0)));
  }

  /** Whether a paragraph is hardly more than this quotation. */
  private boolean isWholly(Reading.Paragraph paragraph, int q) {
    int whole = text.span(paragraph.first(), paragraph.last()).length();
    return quotations.get(q).span().length() > whole * 9 / 10;
  }

  /** Whether a quotation is speech and no title or scare quote. */
  private boolean speaks(int q) {
    return text.article().text(quotations.get(q).words()).length() > 20;
  }

  private boolean speaksOfSaying(Reading.Sentence sentence) {
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (text.isQuoted(i)) {
        continue;
      }
      if (reporting.isAnnouncing(i, sentence.first()) || isUtterance(i, sentence.first())) {
        return true;
      }
    }
    return false;
  }

  /** "in a statement", "his letter", "in tweet 3". */
  private boolean isUtterance(int i, int first) {
    return text.is(i, WordClass.SPEECHNOUN)
        && i > first
        && (text.is(i - 1, WordClass.DETERMINER)
            || text.lower(i - 1).equals("in") && !text.lower(i).startsWith("respon")
            || i - 1 > first && text.is(i - 2, WordClass.DETERMINER));
  }

  /** "said Smith" inside a quotation whose closing mark was forgotten. */
  private boolean holdsCue(int first, int last) {
    for (int i = first + 1; i < last - 1; i++) {
      Cue cue = text.cue(i);
      boolean verbal = cue.form() == Cue.Form.PAST || cue.form() == Cue.Form.S;
      if (cue.states() && cue.quotes() && verbal) {
        boolean inverted = text.isMark(i - 1, ",?!") && text.isCapitalized(i + 1);
        boolean plain =
            i - 2 > first
                && text.isMark(i - 2, ",?!")
                && (text.isCapitalized(i - 1) || text.is(i - 1, WordClass.SUBJECT));
        if (inverted || plain) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Councilman Okafor defended the vote." right before it, in the same paragraph. */
  private boolean followsPerson(Reading.Paragraph paragraph, Reading.Sentence sentence) {
    int index = paragraph.sentences().indexOf(sentence);
    if (index < 1) {
      return false;
    }
    int first = paragraph.sentences().get(index - 1).first();
    if (text.lower(first).equals("he") || text.lower(first).equals("she")) {
      return true;
    }
    boolean named = text.isCapitalized(first) && Lexicon.classes(text.lower(first)) == 0;
    if (!named || text.isQuoted(first)) {
      return false;
    }
    int start = text.word(first).start();
    return text.isCapitalized(first + 1)
        || Names.of(text.article()).mentions().stream()
            .dropWhile(m -> m.span().start() < start)
            .limit(1)
            .anyMatch(m -> m.span().start() == start && m.kind() == Mention.Kind.PERSON);
  }

  /** "…," Smith said: the quotation ends with a comma, or the sentence goes on in lower case. */
  private boolean goesOn(Quotation quotation, int last, int limit) {
    int next = last + 1;
    if (next >= limit || quotation.end() != Quotation.End.CLOSED) {
      return false;
    }
    boolean comma = text.isMark(last - 1, ",") || text.isMark(next, ",");
    Word word = text.word(next);
    boolean lower = word.kind() == Word.Kind.WORD && !word.isCapitalized();
    boolean dash = text.isMark(next, "–—-");
    return comma || lower || dash || isNameAndVerb(last, limit);
  }

  /** "…?" Smith pressed: any verb will do after a question or a cry. */
  private boolean isNameAndVerb(int last, int limit) {
    if (last + 1 >= limit || !text.isMark(last - 1, "?!…—–-") || !text.isCapitalized(last + 1)) {
      return false;
    }
    int verb = last + 2;
    while (verb < limit && verb < last + 5 && text.isCapitalized(verb)) {
      verb++;
    }
    return verb < limit && text.isWord(verb) && text.lower(verb).endsWith("ed");
  }

  /** Whether the words before the mark do not end a sentence. */
  private boolean isPart(int first, Reading.Sentence sentence) {
    if (first <= sentence.first()) {
      return false;
    }
    return !text.isMark(first - 1, ".!?…");
  }

  private Reading.Sentence sentenceOf(Reading.Paragraph paragraph, int token) {
    for (Reading.Sentence sentence : paragraph.sentences()) {
      if (token < sentence.last()) {
        return sentence;
      }
    }
    return paragraph.sentences().get(paragraph.sentences().size() - 1);
  }

  int firstToken(Quotation quotation) {
    return text.indexAt(quotation.span().start());
  }

  /** The token of the closing mark. */
  int lastToken(Quotation quotation) {
    return text.indexAt(quotation.span().end()) - 1;
  }
}
