package dev.copydesk.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * A line on a terminal that counts the files of a run that takes long, and goes away at the end.
 */
final class Progress implements Runnable, AutoCloseable {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long INTERVAL = 100_000_000L;

  private final PrintStream terminal;
  private final int files;
  private long next = System.nanoTime() + PATIENCE;
  private int done;
  private int shown;

  /** Says at once what is waited for before the first file. */
  Progress(PrintStream terminal, int files, List<String> preparations) {
    this.terminal = terminal;
    this.files = files;
    if (!preparations.isEmpty()) {
      show(String.join("; ", preparations));
    }
  }

  /** One more file is done. */
  @Override
  public synchronized void run() {
    done++;
    long now = System.nanoTime();
    if (now - next >= 0) {
      next = now + INTERVAL;
      show(String.format(Locale.ROOT, "checked %,d of %,d files", done, files));
    }
  }

  private void show(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    terminal.flush();
    shown = Math.max(shown, line.length());
  }

  @Override
  public synchronized void close() {
    if (shown > 0) {
      terminal.print("\r" + " ".repeat(shown) + "\r");
      terminal.flush();
    }
  }
}
