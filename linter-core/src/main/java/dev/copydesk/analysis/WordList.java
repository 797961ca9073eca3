package dev.copydesk.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A list kept as a resource beside the class that uses it: UTF-8, one entry a line, {@code #}
 * begins a comment line, blank lines do not count.
 */
public final class WordList {
  private WordList() {}

  /**
   * The entries in their order.
   *
   * @throws IllegalStateException if there is no such resource: the jar is broken
   */
  public static List<String> lines(Class<?> home, String file) {
    try (InputStream in = home.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no list " + file + " beside " + home.getName());
      }
      List<String> lines = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String entry = line.strip();
        if (!entry.isEmpty() && entry.charAt(0) != '#') {
          lines.add(entry);
        }
      }
      return List.copyOf(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries as a set. */
  public static Set<String> set(Class<?> home, String file) {
    return Set.copyOf(lines(home, file));
  }
}
