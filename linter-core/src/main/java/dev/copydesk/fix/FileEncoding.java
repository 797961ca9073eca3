package dev.copydesk.fix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a file writes its characters: a byte order mark, which may be empty, and a charset. */
record FileEncoding(String mark, Charset charset) {
  private static final List<FileEncoding> KNOWN =
      List.of(
          new FileEncoding("", StandardCharsets.UTF_8),
          new FileEncoding("\ufeff", StandardCharsets.UTF_8),
          new FileEncoding("\ufeff", StandardCharsets.UTF_16LE),
          new FileEncoding("\ufeff", StandardCharsets.UTF_16BE),
          new FileEncoding("", StandardCharsets.UTF_16LE),
          new FileEncoding("", StandardCharsets.UTF_16BE),
          new FileEncoding("", Charset.forName("windows-1252")),
          new FileEncoding("", StandardCharsets.ISO_8859_1));

  /** The encoding that writes this text as these very bytes, so that nothing is lost on the way. */
  static Optional<FileEncoding> of(String text, byte[] bytes) {
    return KNOWN.stream().filter(e -> Arrays.equals(e.encode(text), bytes)).findFirst();
  }

  /** Whether it can write every character of a text. */
  boolean holds(String text) {
    return charset.newEncoder().canEncode(text);
  }

  byte[] encode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 4);
    out.writeBytes(mark.getBytes(charset));
    out.writeBytes(text.getBytes(charset));
    return out.toByteArray();
  }
}
