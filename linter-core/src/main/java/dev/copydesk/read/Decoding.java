package dev.copydesk.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From bytes to text: UTF-8 unless a byte order mark or broken UTF-8 says otherwise. */
final class Decoding {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:-]+)");

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
    Optional<Charset> wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, 0, wide.get());
    }
    if (isBinary(bytes)) {
      throw new UnreadableFileException("this is not text: it holds binary data");
    }
    try {
      return strict(bytes, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return mostlyUtf8(bytes) ? mixed(bytes) : lenient(bytes, 0, WESTERN);
    }
  }

  /**
   * The text of a web page: as {@link #decode}, but the page may name an encoding of its own.
   *
   * @throws UnreadableFileException if it is no text
   */
  static String decodeHtml(byte[] bytes) throws UnreadableFileException {
    boolean marked =
        startsWith(bytes, 0xEF, 0xBB, 0xBF)
            || startsWith(bytes, 0xFE, 0xFF)
            || startsWith(bytes, 0xFF, 0xFE);
    if (!marked && !isBinary(bytes)) {
      try {
        return strict(bytes, StandardCharsets.UTF_8);
      } catch (CharacterCodingException e) {
        Optional<Charset> declared = declared(bytes);
        if (declared.isPresent() && !mostlyUtf8(bytes)) {
          return lenient(bytes, 0, declared.get());
        }
      }
    }
    return decode(bytes);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = lenient(Arrays.copyOf(bytes, Math.min(bytes.length, 4096)), 0, WESTERN);
    Matcher matcher = DECLARED.matcher(head);
    try {
      return matcher.find() ? Optional.of(known(matcher.group(1))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As browsers do, Latin-1 is read as windows-1252, and no page is UTF-16 without a mark. */
  private static Charset known(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean western =
        lower.startsWith("iso-8859-1") && lower.length() == 10
            || lower.equals("latin1")
            || lower.equals("us-ascii")
            || lower.startsWith("utf-16");
    return western ? WESTERN : Charset.forName(name);
  }

  /** UTF-16 without a mark has a zero in nearly every other byte of Latin text. */
  private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int looked = Math.min(bytes.length, 4096) / 2 * 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = looked / 2;
    if (pairs < 2 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (odd * 10 > pairs * 7 && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    boolean big = even * 10 > pairs * 7 && odd == 0;
    return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** UTF-8 with some bytes of another encoding in it, as copying and pasting leaves behind. */
  private static String mixed(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    int good = 0;
    for (int i = 0; i < bytes.length; i++) {
      int length = sequence(bytes, i);
      if (length == 0) {
        text.append(new String(bytes, good, i - good, StandardCharsets.UTF_8));
        text.append(new String(bytes, i, 1, WESTERN));
        good = i + 1;
      } else {
        i += length - 1;
      }
    }
    return text.append(new String(bytes, good, bytes.length - good, StandardCharsets.UTF_8))
        .toString();
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
