package dev.copydesk.fix;

import dev.copydesk.article.Article;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import dev.copydesk.rule.Finding;
import dev.copydesk.text.Edit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with fixes made in it. Nothing is written: {@link #bytes()} is what the file should hold.
 * Every byte outside the edits is what it was.
 */
public final class FixedFile {
  private final String path;
  private final String before;
  private final String after;
  private final byte[] bytes;
  private final Plan plan;

  private FixedFile(String path, String before, String after, byte[] bytes, Plan plan) {
    this.path = path;
    this.before = before;
    this.after = after;
    this.bytes = bytes;
    this.plan = plan;
  }

  /**
   * Reads a file again and makes the fixes of its findings, those of other files left out: the safe
   * ones, or all if {@code unsafe}. A fix is left out where the file has changed since it was
   * checked, where it would overlap with one made before, or where it touches a quotation (but a
   * whole block may go, whatever it quotes).
   *
   * @throws IOException if the bytes cannot be had
   * @throws UnreadableFileException if the file cannot be read, or could not be written back as it
   *     was; the message is for its author
   */
  public static FixedFile of(
      InputFile file, ArticleReaders readers, List<Finding> findings, boolean unsafe)
      throws IOException, UnreadableFileException {
    byte[] bytes = file.bytes();
    List<Article> articles = new ArrayList<>();
    readers.read(InputFile.of(file.path(), bytes).readAs(file.extension()), articles::add);
    List<Finding> own =
        findings.stream()
            .filter(f -> f.where().path().equals(file.path()) && !f.fixes().isEmpty())
            .toList();
    String before = articles.isEmpty() ? "" : articles.get(0).source().text();
    if (own.isEmpty()) {
      return new FixedFile(file.path(), before, before, bytes, new Plan(before, edit -> false));
    }
    FileEncoding encoding =
        FileEncoding.of(before, bytes)
            .orElseThrow(
                () ->
                    new UnreadableFileException(
                        "cannot be fixed: its characters could not be written back as they are"));
    Plan plan = new Plan(before, new Guard(articles, encoding)::allows);
    own.forEach(finding -> plan.add(finding, unsafe));
    String after = made(before, plan.backwards());
    return new FixedFile(file.path(), before, after, encoding.encode(after), plan);
  }

  /** The path as the user gave it. */
  public String path() {
    return path;
  }

  /** Whether any fix was made. */
  public boolean isChanged() {
    return !plan.mended().isEmpty();
  }

  /** What the file should hold. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The decoded text with the fixes made. */
  public String text() {
    return after;
  }

  /** The findings that are mended. */
  public List<Finding> mended() {
    return plan.mended();
  }

  /** The findings that have a fix which was not made. */
  public List<Finding> left() {
    return plan.left();
  }

  /** The changes as a unified diff, with three lines of context; empty where there is none. */
  public String diff() {
    return new UnifiedDiff(path, before, plan.forwards()).text();
  }

  private static String made(String text, List<Edit> backwards) {
    StringBuilder result = new StringBuilder(text);
    for (Edit edit : backwards) {
      result.replace(edit.where().span().start(), edit.where().span().end(), edit.replacement());
    }
    return result.toString();
  }
}
