package dev.copydesk.lint;

import dev.copydesk.rule.Finding;
import java.util.List;

/**
 * What was learnt of one file alone: plain data, independent of every other file. {@code troubles}
 * are the tool's own findings: what could not be read, which rule failed.
 */
public record FileResult(String path, List<Finding> troubles, List<ArticleResult> articles)
    implements Comparable<FileResult> {
  /** Copies the lists. */
  public FileResult {
    troubles = List.copyOf(troubles);
    articles = List.copyOf(articles);
  }

  /** A file that cannot be had, and why. */
  public static FileResult unreadable(String path, String why) {
    return new FileResult(path, List.of(Trouble.unreadable(Trouble.start(path), why)), List.of());
  }

  /** A file of a folder that holds no article and is no fault either. */
  static FileResult passedOver(String path) {
    return new FileResult(path, List.of(), List.of());
  }

  /** Whether there was nothing to check in the file, and nothing wrong with that. */
  public boolean isPassedOver() {
    return troubles.isEmpty() && articles.isEmpty();
  }

  /** By path. */
  @Override
  public int compareTo(FileResult other) {
    return path.compareTo(other.path);
  }
}
