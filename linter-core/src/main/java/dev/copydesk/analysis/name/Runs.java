package dev.copydesk.analysis.name;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the runs of capitalised words that are names, word by word. */
final class Runs {
  private static final Set<String> PARTICLES = WordList.set(Runs.class, "particles.txt");
  private static final Set<String> DOTTED =
      Set.of("mr", "mrs", "ms", "dr", "st", "ste", "mt", "ft", "jr", "sr");

  private final List<Word> words;
  private final Casing casing;

  /** The parts of a run, the word before which it stands, and the word after its last. */
  record Run(List<Mention.Part> parts, int first, int next) {}

  Runs(List<Word> words, Casing casing) {
    this.words = words;
    this.casing = casing;
  }

  /** The run that begins at this token, or one without parts that says where to go on. */
  Run at(int start, int limit) {
    if (!words.get(start).isCapitalized() && !isParticle(start)) {
      return new Run(List.of(), start, start + 1);
    }
    List<Mention.Part> parts = new ArrayList<>();
    int i = leadingParticles(start, limit, parts);
    if (i >= limit || !casing.isName(i) || isHyphenTail(start)) {
      return new Run(List.of(), start, start + 1);
    }
    boolean tied = i > start && words.get(i - 1).kind() == Word.Kind.MARK;
    while (true) {
      Word word = words.get(i);
      int owned = Casing.possessive(word);
      parts.add(
          part(word, owned, tied, i + 1 < limit && isDotted(i) && !Titles.isTitle(word.lower())));
      i++;
      if (owned > 0 || i >= limit) {
        break;
      }
      int next = afterDot(i, limit);
      if (isAcronym(word) && next < limit && casing.isStart(next)) {
        break;
      }
      int hyphen = hyphenated(next, limit);
      tied = hyphen > next;
      if (tied) {
        next = hyphen;
      }
      int name = tied ? next : afterParticles(next, limit, parts);
      if (name >= limit || casing.isStart(name) && name > i || !follows(i, name)) {
        dropTrailingParticles(parts);
        break;
      }
      tied = tied || name > next && words.get(name - 1).kind() == Word.Kind.MARK;
      i = name;
    }
    return new Run(parts, start, Math.max(i, start + 1));
  }

  private boolean follows(int i, int name) {
    return casing.isName(name) && !(casing.isStart(name) && name == i);
  }

  /** "pro-Trump" holds a name; the second half of "anti-Semitic" or "Trump-Pence" is no new run. */
  private boolean isHyphenTail(int start) {
    return start > 1
        && isHyphen(start - 1)
        && words.get(start - 2).touches(words.get(start - 1))
        && words.get(start - 1).touches(words.get(start))
        && words.get(start - 2).kind() == Word.Kind.NUMBER;
  }

  private int leadingParticles(int start, int limit, List<Mention.Part> parts) {
    int i = afterParticles(start, limit, parts);
    if (i < limit && i > start && !casing.isName(i)) {
      parts.clear();
      return start;
    }
    return i;
  }

  /** Steps over small words that a name follows at once, and notes them as parts. */
  private int afterParticles(int start, int limit, List<Mention.Part> parts) {
    if (start >= limit || !isParticle(start)) {
      return start;
    }
    int i = start;
    List<Mention.Part> small = new ArrayList<>();
    while (i < limit && small.size() < 3 && isParticle(i)) {
      small.add(particle(words.get(i)));
      i++;
      if (i + 1 < limit && isHyphen(i) && words.get(i - 1).touches(words.get(i))) {
        i++;
      }
    }
    if (small.isEmpty() || i >= limit || !casing.isName(i)) {
      return start;
    }
    parts.addAll(small);
    return i;
  }

  private boolean isParticle(int i) {
    Word word = words.get(i);
    return word.kind() == Word.Kind.WORD
        && word.text().length() < 6
        && Character.isLowerCase(word.text().charAt(0))
        && PARTICLES.contains(word.text());
  }

  private void dropTrailingParticles(List<Mention.Part> parts) {
    while (parts.size() > 1 && parts.get(parts.size() - 1).particle()) {
      parts.remove(parts.size() - 1);
    }
  }

  /** Steps over the full stop of an initial or an abbreviation inside a name. */
  private int afterDot(int i, int limit) {
    return i + 1 < limit && isDotted(i - 1) ? i + 1 : i;
  }

  private boolean isDotted(int i) {
    Word word = words.get(i);
    boolean abbreviated =
        word.text().length() == 1 || DOTTED.contains(word.lower()) || Titles.isTitle(word.lower());
    return abbreviated && words.get(i + 1).isMark(".") && word.touches(words.get(i + 1));
  }

  /** The word after a hyphen that ties it to the word before; the same index if there is none. */
  private int hyphenated(int i, int limit) {
    boolean tied =
        i > 0
            && i + 1 < limit
            && isHyphen(i)
            && words.get(i - 1).touches(words.get(i))
            && words.get(i).touches(words.get(i + 1))
            && casing.isName(i + 1);
    return tied ? i + 1 : i;
  }

  private boolean isHyphen(int i) {
    Word word = words.get(i);
    return word.isMark("-") || word.isMark("‐") || word.isMark("‑");
  }

  static boolean isAcronym(Word word) {
    String text = word.text();
    return text.length() > 1
        && text.length() < 8
        && Casing.isCapitals(text)
        && Character.isUpperCase(text.charAt(0));
  }

  private static Mention.Part part(Word word, int owned, boolean tied, boolean dotted) {
    String text = word.text().substring(0, word.text().length() - owned).replace('’', '\'');
    Span span = new Span(word.start(), word.end() - owned);
    String folded = owned > 0 ? Lexicon.fold(text) : Lexicon.fold(word.lower());
    return new Mention.Part(span, text, folded, tied, false, dotted);
  }

  private static Mention.Part particle(Word word) {
    String folded = Lexicon.fold(word.lower());
    return new Mention.Part(word.span(), word.text(), folded, false, true, false);
  }
}
