package dev.copydesk.config;

import dev.copydesk.rule.DidYouMean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Settings that come with Copydesk, to be extended by their names: {@code extends: strict}. */
public final class Presets {
  /** The names of all presets. */
  public static final List<String> NAMES =
      List.of("strict", "wire", "blog", "ap", "reuters", "bbc", "guardian", "nyt");

  private Presets() {}

  /** Whether what a file extends is the name of a preset and not the path of a file. */
  static boolean isName(String base) {
    return base.indexOf('/') < 0 && base.indexOf('\\') < 0 && base.indexOf('.') < 0;
  }

  /**
   * The text of a preset.
   *
   * @throws ConfigException if there is none of this name
   */
  static String text(Setting name) {
    if (!NAMES.contains(name.value())) {
      String hint = DidYouMean.hint(name.value(), NAMES);
      throw new ConfigException(
          name.where(),
          "unknown preset \""
              + name.value()
              + "\""
              + (hint.isEmpty() ? "; there are " + String.join(", ", NAMES) : hint));
    }
    try (InputStream in = Presets.class.getResourceAsStream("presets/" + name.value() + ".yml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
