package dev.copydesk;

import dev.copydesk.lint.FileResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has files inspected, one after the other or several at once. */
final class Tasks {
  private Tasks() {}

  /** The results in the order of the tasks, whatever the number of threads. */
  static List<FileResult> results(List<Callable<FileResult>> tasks, int threads) {
    return threads <= 1 ? inTurn(tasks) : atOnce(tasks, threads);
  }

  private static List<FileResult> inTurn(List<Callable<FileResult>> tasks) {
    try {
      List<FileResult> results = new ArrayList<>();
      for (Callable<FileResult> task : tasks) {
        results.add(task.call());
      }
      return results;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<FileResult> atOnce(List<Callable<FileResult>> tasks, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<FileResult> results = new ArrayList<>();
      for (Future<FileResult> result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped before all files were checked", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
