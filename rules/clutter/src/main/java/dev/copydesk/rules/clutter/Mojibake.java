package dev.copydesk.rules.clutter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 that was read as windows-1252, once or twice: "â€™" for "’", "Ã©" for "é". */
final class Mojibake {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int MOST_ROUNDS = 3;

  private Mojibake() {}

  /** Whether a character can begin such a garbled one. */
  static boolean canStart(char c) {
    return c == 'Â' || c == 'Ã' || c == 'â' || c == 'ð' || c == 'ï' || c == 'Ä' || c == 'Å';
  }

  /** What a run of characters beyond ASCII was meant to be; empty if it is no mojibake. */
  static Optional<String> mend(String garbled) {
    String text = garbled;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Optional<String> better = decode(text);
      if (better.isEmpty()) {
        break;
      }
      text = better.get();
    }
    return text.equals(garbled) ? Optional.empty() : Optional.of(text);
  }

  private static Optional<String> decode(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      boolean direct = c >= 0x80 && c <= 0x9F;
      byte[] one = direct ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WESTERN);
      if (one.length != 1 || one[0] == '?') {
        return Optional.empty();
      }
      bytes[i] = one[0];
    }
    try {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean better =
          decoded.length() < text.length() && decoded.codePoints().allMatch(Mojibake::isCommon);
      return better ? Optional.of(decoded) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** "CAFÉ»" would be a letter of the phonetic alphabet: only what texts hold counts. */
  private static boolean isCommon(int c) {
    return c >= 0xA0 && c <= 0x17F
        || c >= 0x2010 && c <= 0x203A
        || c == 0x20AC
        || c == 0x2122
        || c == 0xFEFF
        || c >= 0x1F300 && c <= 0x1FAFF;
  }
}
