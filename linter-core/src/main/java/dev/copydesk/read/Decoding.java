package dev.copydesk.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** From bytes to text: UTF-8 unless a byte order mark or broken UTF-8 says otherwise. */
final class Decoding {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Decoding() {}

  /**
   * The text without a byte order mark: UTF-8 or UTF-16 as the mark says, else UTF-8, else
   * windows-1252.
   *
   * @throws UnreadableFileException if it is no text
   */
  static String decode(byte[] bytes) throws UnreadableFileException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (isBinary(bytes)) {
      throw new UnreadableFileException("this is not text: it holds binary data");
    }
    try {
      return strict(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return mostlyUtf8(bytes)
          ? lenient(bytes, 0, StandardCharsets.UTF_8)
          : lenient(bytes, 0, WESTERN);
    }
  }

  /** A file with one broken character among many good ones is UTF-8, not windows-1252. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = sequence(bytes, i);
      if (length > 1) {
        good++;
        i += length - 1;
      } else if (length == 0) {
        bad++;
      }
    }
    return good > bad;
  }

  /** The length of the UTF-8 sequence at an offset; 0 if there is none. */
  private static int sequence(byte[] bytes, int at) {
    int b = bytes[at] & 0xFF;
    int length = b < 0x80 ? 1 : b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : 4;
    if (b >= 0x80 && (b < 0xC2 || b > 0xF4) || at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    int looked = Math.min(bytes.length, 8192);
    for (int i = 0; i < looked; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
        controls++;
      }
    }
    return controls * 20 > looked;
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    CharBuffer text =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes));
    return text.toString();
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
