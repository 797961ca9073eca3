package dev.copydesk.fix;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.lint.Suppression;
import dev.copydesk.lint.Suppressions;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.read.UnreadableFileException;
import dev.copydesk.rule.Finding;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file with comments that silence findings, each on a line of its own before the block that it is
 * for. Nothing is written: {@link #bytes()} is what the file should hold. Every byte outside the
 * comments is what it was, and the articles read as before.
 */
public final class SilencedFile {
  private static final String FOR_BLOCK = "copydesk-ignore ";
  private static final String FOR_ARTICLE = "copydesk-ignore-file ";

  private static final Set<Role> TOGETHER = EnumSet.of(Role.LIST_ITEM, Role.TABLE_CELL, Role.QUOTE);

  private final byte[] bytes;
  private final List<Finding> silenced;
  private final List<Finding> left;

  private SilencedFile(byte[] bytes, List<Finding> silenced, List<Finding> left) {
    this.bytes = bytes;
    this.silenced = silenced;
    this.left = left;
  }

  /** A block of an article, by their numbers, or the article as a whole. */
  private record Target(int article, int block) implements Comparable<Target> {
    static final int WHOLE = -1;

    @Override
    public int compareTo(Target other) {
      return article != other.article
          ? Integer.compare(article, other.article)
          : Integer.compare(block, other.block);
    }
  }

  /**
   * Writes comments for findings of a file. Those for which the format, or the place, has no
   * comments are left.
   *
   * @param whole the rules whose findings are about an article as a whole
   * @throws IOException if the bytes cannot be had
   * @throws UnreadableFileException if the file cannot be read; the message is for its author
   */
  public static SilencedFile of(
      InputFile file,
      ArticleReaders readers,
      List<Finding> findings,
      Set<String> whole,
      String reason)
      throws IOException, UnreadableFileException {
    byte[] bytes = file.bytes();
    Optional<CommentSyntax> syntax =
        CommentSyntax.of(file.extension()).filter(s -> s.holds(reason));
    List<Article> articles = read(file, bytes, readers);
    if (syntax.isEmpty() || articles.isEmpty() || articles.get(0).source().isExtracted()) {
      return new SilencedFile(bytes, List.of(), findings);
    }
    Optional<FileEncoding> encoding = FileEncoding.of(articles.get(0).source().text(), bytes);
    if (encoding.filter(e -> e.holds(reason)).isEmpty()) {
      return new SilencedFile(bytes, List.of(), findings);
    }
    Writing writing =
        new Writing(file, readers, articles, syntax.get(), encoding.get(), reason, whole);
    return writing.silence(findings);
  }

  /** What the file should hold. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The findings that the comments silence. */
  public List<Finding> silenced() {
    return List.copyOf(silenced);
  }

  /** The findings that no comment of the file can silence. */
  public List<Finding> left() {
    return List.copyOf(left);
  }

  private static List<Article> read(InputFile file, byte[] bytes, ArticleReaders readers)
      throws IOException, UnreadableFileException {
    List<Article> articles = new ArrayList<>();
    readers.read(InputFile.of(file.path(), bytes).readAs(file.extension()), articles::add);
    return articles;
  }

  /** Puts one comment after the other, and keeps those that do what they are for. */
  private record Writing(
      InputFile file,
      ArticleReaders readers,
      List<Article> articles,
      CommentSyntax syntax,
      FileEncoding encoding,
      String reason,
      Set<String> whole) {

    SilencedFile silence(List<Finding> findings) throws IOException, UnreadableFileException {
      TreeMap<Target, List<Finding>> wanted = new TreeMap<>();
      List<Finding> left = new ArrayList<>();
      for (Finding finding : findings) {
        Optional<Target> target = target(finding);
        target.ifPresent(t -> wanted.computeIfAbsent(t, any -> new ArrayList<>()).add(finding));
        if (target.isEmpty()) {
          left.add(finding);
        }
      }
      TreeMap<Target, List<Finding>> kept = new TreeMap<>(wanted);
      if (!works(kept)) {
        kept.clear();
        for (Target target : wanted.keySet()) {
          kept.put(target, wanted.get(target));
          if (!works(kept)) {
            left.addAll(kept.remove(target));
          }
        }
      }
      List<Finding> silenced = kept.values().stream().flatMap(List::stream).toList();
      return new SilencedFile(encoding.encode(text(kept)), silenced, left);
    }

    private Optional<Target> target(Finding finding) {
      int at = finding.where().span().start();
      boolean aboutAll = whole.contains(finding.rule());
      for (int i = 0; i < articles.size(); i++) {
        List<Block> blocks = articles.get(i).blocks();
        for (int j = 0; j < blocks.size(); j++) {
          if (!aboutAll && contains(place(articles.get(i), j), at)) {
            return isAmongItsLike(blocks, j) ? Optional.empty() : Optional.of(new Target(i, j));
          }
        }
      }
      return aboutAll && articles.size() == 1 && !articles.get(0).blocks().isEmpty()
          ? Optional.of(new Target(0, Target.WHOLE))
          : Optional.empty();
    }

    /** A comment between two items, cells or quoted paragraphs would take them apart. */
    private static boolean isAmongItsLike(List<Block> blocks, int block) {
      Role role = blocks.get(block).role();
      return TOGETHER.contains(role) && block > 0 && blocks.get(block - 1).role() == role;
    }

    private static boolean contains(Span span, int at) {
      return span.start() <= at && at < Math.max(span.end(), span.start() + 1);
    }

    private static Span place(Article article, int block) {
      return article.locate(article.blocks().get(block).span()).span();
    }

    /** The file with a comment for each target. */
    private String text(TreeMap<Target, List<Finding>> targets) {
      String before = articles.get(0).source().text();
      StringBuilder text = new StringBuilder(before);
      for (Target target : targets.descendingKeySet()) {
        int block = Math.max(target.block(), 0);
        int at = place(articles.get(target.article()), block).start();
        int line = before.lastIndexOf('\n', at - 1) + 1;
        text.insert(line, lines(before, line, target, targets.get(target)));
      }
      return text.toString();
    }

    private String lines(String before, int line, Target target, List<Finding> findings) {
      int indent = line;
      while (indent < before.length() && " \t".indexOf(before.charAt(indent)) >= 0) {
        indent++;
      }
      Set<String> rules = new LinkedHashSet<>();
      findings.forEach(finding -> rules.add(finding.rule()));
      String words = (target.block() < 0 ? FOR_ARTICLE : FOR_BLOCK) + String.join(", ", rules);
      String end = before.contains("\r\n") ? "\r\n" : "\n";
      boolean apart = line == 0 || before.startsWith(end, Math.max(0, line - 2 * end.length()));
      return before.substring(line, indent)
          + syntax.comment(words + ": " + reason)
          + end
          + (apart ? end : "");
    }

    /** Whether the articles read as before, and each comment is for its block. */
    private boolean works(TreeMap<Target, List<Finding>> targets)
        throws IOException, UnreadableFileException {
      List<Article> now = read(file, encoding.encode(text(targets)), readers);
      if (now.size() != articles.size()) {
        return false;
      }
      for (int i = 0; i < now.size(); i++) {
        if (!now.get(i).text().equals(articles.get(i).text())
            || !now.get(i).blocks().equals(articles.get(i).blocks())
            || now.get(i).fields().size() != articles.get(i).fields().size()) {
          return false;
        }
      }
      return targets.keySet().stream()
          .allMatch(target -> silences(now.get(target.article()), target, targets.get(target)));
    }

    private static boolean silences(Article article, Target target, List<Finding> findings) {
      Span block = place(article, Math.max(target.block(), 0));
      Set<String> rules = new LinkedHashSet<>();
      findings.forEach(finding -> rules.add(finding.rule()));
      List<Suppression> found = Suppressions.of(article, rules).found();
      return rules.stream()
          .allMatch(
              rule ->
                  found.stream()
                      .anyMatch(
                          s ->
                              s.rule().equals(rule)
                                  && (target.block() < 0
                                      ? s.range().end() >= block.end()
                                      : s.range().equals(block))));
    }
  }
}
