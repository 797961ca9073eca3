package dev.copydesk.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * The world around a run of the command line: its streams, which of them are terminals and how many
 * columns these have, its environment, and the folder in which it was started.
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment,
    Path directory) {

  /** Whether output may be coloured: on a terminal, unless NO_COLOR is set. */
  boolean colours() {
    return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** A path as seen from the folder of the run, if it lies in it. */
  Path shown(Path path) {
    Path here = directory.toAbsolutePath().normalize();
    Path absolute = directory.resolve(path).toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : path;
  }

  /** Something the user did wrong, or has to know. */
  void complain(String message) {
    err.println("copydesk: " + message);
  }
}
