package dev.copydesk.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to be read: the path under which it is reported, with {@code /}, and how to open it.
 * {@code named} is false where nobody asked for this very file and it was only come across in a
 * folder: if it then holds settings or other data and no article, it is passed over without a word.
 */
public record InputFile(String path, Opener opener, boolean named) {
  /** Opens the bytes of a file, from the beginning at every call. */
  @FunctionalInterface
  public interface Opener {
    /** The bytes. */
    InputStream open() throws IOException;
  }

  /** A file that was asked for. */
  public InputFile(String path, Opener opener) {
    this(path, opener, true);
  }

  /** A file on disk, reported under the path as it is given. */
  public static InputFile of(Path file) {
    return new InputFile(file.toString().replace('\\', '/'), () -> Files.newInputStream(file));
  }

  /** Text that has no file, reported under a made-up path whose ending tells the format. */
  public static InputFile of(String path, String text) {
    return of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that have no file, reported under a made-up path whose ending tells the format. */
  public static InputFile of(String path, byte[] bytes) {
    return new InputFile(path, () -> new ByteArrayInputStream(bytes));
  }

  /** All bytes of the file. */
  public byte[] bytes() throws IOException {
    try (InputStream in = opener.open()) {
      return in.readAllBytes();
    }
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The ending of the name in lower case, without the dot; empty if it has none. */
  public String extension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
