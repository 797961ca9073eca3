package dev.copydesk.read;

import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up file that is written together with what a reader must find in it: every character of
 * the copy with the place that it came from.
 */
final class Manuscript {
  private static final List<String> WORDS =
      List.of(
          "straße", "naïve", "cafe\u0301", "😀", "don’t", "ferry", "42", "«sí»", "日本", "x\u00a0y");

  private final Random random;
  private final StringBuilder source = new StringBuilder();
  private final List<List<Letter>> blocks = new ArrayList<>();

  /** What is read at a span of the file: a word, a character reference, the gap between words. */
  record Letter(String reading, Span at) {
    boolean isGap() {
      return reading.isBlank();
    }
  }

  Manuscript(long seed) {
    random = new Random(seed);
  }

  String source() {
    return source.toString();
  }

  List<List<Letter>> blocks() {
    return blocks;
  }

  int pick(int bound) {
    return random.nextInt(bound);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /** Writes mark-up, which is not read. */
  Manuscript markup(String written) {
    source.append(written);
    return this;
  }

  /** Begins a block of the copy. */
  Manuscript block() {
    blocks.add(new ArrayList<>());
    return this;
  }

  /** Writes copy that is read as it stands. */
  Manuscript plain(String words) {
    return read(words, words);
  }

  /** Writes something that is read as something else. */
  Manuscript read(String written, String reading) {
    int start = source.length();
    source.append(written);
    blocks.get(blocks.size() - 1).add(new Letter(reading, new Span(start, source.length())));
    return this;
  }
}
