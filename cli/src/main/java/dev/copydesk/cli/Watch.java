package dev.copydesk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Does something now and whenever files have changed, until the pause between two looks says that
 * it is enough. What is wrong in one round is told and does not end the watch.
 */
final class Watch {
  private static final long PAUSE_MILLISECONDS = 400;
  private static final int NAMED_FILES = 3;

  private final Console console;
  private final Supplier<FileTimes> look;
  private final BooleanSupplier pause;

  Watch(Console console, Supplier<FileTimes> look, BooleanSupplier pause) {
    this.console = console;
    this.look = look;
    this.pause = pause;
  }

  /** The pause of a watch that only its user ends. */
  static boolean sleep() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Returns what the last round returned. */
  int over(Callable<Integer> round) throws Exception {
    FileTimes seen = look.get();
    int code = once(round);
    while (pause.getAsBoolean()) {
      FileTimes now = look.get();
      List<String> changed = now.changedSince(seen);
      if (!changed.isEmpty()) {
        seen = now;
        console.complain("again, because of " + names(changed));
        code = once(round);
      }
    }
    return code;
  }

  private int once(Callable<Integer> round) throws Exception {
    int code;
    try {
      code = round.call();
    } catch (UsageException e) {
      console.complain(e.getMessage());
      code = Misuse.EXIT_CODE;
    }
    console.complain("watching for changes; Ctrl+C ends it");
    console.out().flush();
    console.err().flush();
    return code;
  }

  private static String names(List<String> changed) {
    int more = changed.size() - NAMED_FILES;
    return String.join(", ", changed.subList(0, Math.min(NAMED_FILES, changed.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
