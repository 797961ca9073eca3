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
 * {@code extension} tells the format: in lower case, without the dot.
 */
public record InputFile(String path, Opener opener, boolean named, String extension) {
  /** Opens the bytes of a file, from the beginning at every call. */
  @FunctionalInterface
  public interface Opener {
    /** The bytes. */
    InputStream open() throws IOException;
  }

  /** A file whose format its name tells. */
  public InputFile(String path, Opener opener, boolean named) {
    this(path, opener, named, extension(path));
  }

  /** The same file, read as if its name ended differently. */
  public InputFile readAs(String other) {
    return new InputFile(path, opener, named, other);
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

  private static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
