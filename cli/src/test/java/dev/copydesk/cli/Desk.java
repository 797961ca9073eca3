package dev.copydesk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder with articles, in which the command line is run and watched. */
final class Desk {
  private final Path folder;
  private String input = "";
  private boolean terminal;
  private Map<String, String> environment = Map.of();

  /** What a run came to. */
  record Outcome(int code, String out, String err) {}

  Desk(Path folder) {
    this.folder = folder;
  }

  Desk file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Desk file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Desk input(String text) {
    input = text;
    return this;
  }

  Desk onTerminal(Map<String, String> variables) {
    terminal = true;
    environment = variables;
    return this;
  }

  Desk in(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(console(out, err), args);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What a run would see of this folder; what is printed goes to the given streams. */
  Console console(OutputStream out, OutputStream err) {
    return new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal,
        false,
        100,
        environment,
        folder);
  }
}
