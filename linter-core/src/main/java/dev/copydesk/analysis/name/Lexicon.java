package dev.copydesk.analysis.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What is known of a word: whether it is an ordinary English word, one that is written with a
 * capital, a given name, a surname. Words are looked up folded ({@link #fold}).
 */
public final class Lexicon {
  private static final Known[] ENTRIES = new Known[16];
  private static final int REMEMBERED = 1 << 13;
  private static final Answer[] ANSWERS = new Answer[REMEMBERED];

  static {
    for (int i = 0; i < ENTRIES.length; i++) {
      ENTRIES[i] = new Known((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0);
    }
  }

  private Lexicon() {}

  /**
   * What is known of one word: {@code word} – it is in the dictionary in lower case; {@code proper}
   * – it is there with a capital; {@code given} and {@code surname} – it is common as one.
   */
  public record Known(boolean word, boolean proper, boolean given, boolean surname) {
    /** Whether any list holds it. */
    public boolean any() {
      return word || proper || given || surname;
    }

    /** Whether it is known as a name of any kind. */
    public boolean name() {
      return proper || given || surname;
    }
  }

  private record Answer(String word, Known known) {}

  /** What is known of a folded word. */
  public static Known of(String folded) {
    int hash = folded.hashCode();
    int slot = (hash ^ hash >>> 13) & REMEMBERED - 1;
    Answer answer = ANSWERS[slot];
    if (answer == null || !answer.word().equals(folded)) {
      // threads may overwrite each other's answers: each is whole and true
      answer = new Answer(folded, ENTRIES[isLatin(folded) ? Data.flags(folded) : 0]);
      ANSWERS[slot] = answer;
    }
    return answer.known();
  }

  /** The word in lower case without marks and apostrophes: Ö is o, ł is l, ß is ss. */
  public static String fold(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return foldSlowly(word);
      }
    }
    return word;
  }

  private static String foldSlowly(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    String plain = isLatin(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        folded.append(Character.toLowerCase(c));
      } else if (c < 128) {
        if (c != '\'' && c != '.') {
          folded.append(c);
        }
      } else {
        folded.append(foldMarked(c));
      }
    }
    return folded.toString();
  }

  private static String foldMarked(char c) {
    return switch (c) {
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'ı' -> "i";
      case 'ß' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'þ', 'Þ' -> "th";
      case '’', '‘', 'ʼ', '\u00ad' -> "";
      default ->
          Character.getType(c) == Character.NON_SPACING_MARK
              ? ""
              : String.valueOf(c).toLowerCase(Locale.ROOT);
    };
  }

  private static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** The sorted list as it stands in the file: searched as bytes, so that loading costs nothing. */
  private static final class Data {
    private static final byte[] BYTES = read();
    private static final int BODY = body();

    static int flags(String word) {
      int low = BODY;
      int high = BYTES.length;
      while (low < high) {
        int line = lineStart((low + high) >>> 1);
        int order = compare(line, word);
        if (order == 0) {
          return BYTES[line + word.length() + 1] - '@';
        }
        if (order < 0) {
          low = lineEnd(line) + 1;
        } else {
          high = line;
        }
      }
      return 0;
    }

    private static int lineStart(int at) {
      int i = at;
      while (i > BODY && BYTES[i - 1] != '\n') {
        i--;
      }
      return i;
    }

    private static int lineEnd(int at) {
      int i = at;
      while (BYTES[i] != '\n') {
        i++;
      }
      return i;
    }

    private static int compare(int line, String word) {
      for (int i = 0; i < word.length(); i++) {
        byte b = BYTES[line + i];
        if (b == ' ') {
          return -1;
        }
        if (b != word.charAt(i)) {
          return b - word.charAt(i);
        }
      }
      return BYTES[line + word.length()] == ' ' ? 0 : 1;
    }

    private static int body() {
      int i = 0;
      while (BYTES[i] == '#') {
        i = lineEnd(i) + 1;
      }
      return i;
    }

    private static byte[] read() {
      try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt")) {
        if (in == null) {
          throw new IllegalStateException("no list lexicon.txt beside " + Lexicon.class.getName());
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
