package dev.copydesk.rules.clutter;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.rule.ArticleRule;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Location;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files that were written into a text as letters and digits: base64 and data addresses. */
final class EmbeddedData implements ArticleRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/embedded-data", Severity.WARNING, ClutterFamily.class);

  private static final Set<String> SOURCES =
      Set.of("text", "html", "markdown", "mdx", "asciidoc", "rst", "org", "lektor");

  /** An address or a name is shorter; letters and digits in a row up to here may be a key. */
  private static final int SHORTEST_RUN = 200;

  private static final int SHORTEST_DATA = 500;
  private static final int SHOWN = 40;
  private static final int LONGEST_TYPE = 100;
  private static final String BASE64 = ";base64,";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    if (!SOURCES.contains(article.format()) || article.source().isExtracted()) {
      return findings;
    }
    data(article, findings);
    for (Block block : article.blocks()) {
      if (block.role() != Role.CODE) {
        blobs(article, block.span(), findings);
      }
    }
    return findings;
  }

  private static void data(Article article, List<Finding> findings) {
    String text = article.source().text();
    WrittenMarkup markup = WrittenMarkup.of(article);
    for (int i = text.indexOf(BASE64); i >= 0; i = text.indexOf(BASE64, i + 1)) {
      int end = runEnd(text, i + BASE64.length());
      int near = Math.max(0, i - LONGEST_TYPE);
      int start = near + text.substring(near, i).lastIndexOf("data:");
      boolean data = start >= near && end - i >= SHORTEST_DATA;
      if (data && markup.counts(new Span(start, end))) {
        findings.add(finding(article.source().locate(new Span(start, end)), "a file of "));
      }
      i = end;
    }
  }

  private static void blobs(Article article, Span block, List<Finding> findings) {
    String text = article.text();
    int start = block.start();
    while (start + SHORTEST_RUN <= block.end()) {
      int gap = start + SHORTEST_RUN - 1;
      while (gap >= start && isBase64(text.charAt(gap))) {
        gap--;
      }
      if (gap >= start) {
        start = gap + 1;
        continue;
      }
      Span run = new Span(start, Math.min(block.end(), runEnd(text, start)));
      boolean data = text.startsWith(BASE64, start - BASE64.length());
      if (!data && isEncoded(run.of(text))) {
        findings.add(finding(article.locate(run), "encoded data of "));
      }
      start = run.end() + 1;
    }
  }

  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isBase64(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBase64(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '+'
        || c == '/'
        || c == '=';
  }

  /** Small letters, capitals and digits, all mixed. */
  private static boolean isEncoded(String run) {
    long small = run.chars().filter(c -> c >= 'a' && c <= 'z').count();
    long capitals = run.chars().filter(c -> c >= 'A' && c <= 'Z').count();
    long digits = run.chars().filter(c -> c >= '0' && c <= '9').count();
    int least = run.length() / 20;
    return small > 2L * least && capitals > 2L * least && digits > least && run.indexOf("//") < 0;
  }

  private static Finding finding(Location where, String what) {
    int bytes = where.text().length() * 3 / 4;
    String size = bytes < 1024 ? bytes + " bytes" : bytes / 1024 + " KB";
    String begin = where.text().substring(0, Math.min(where.text().length(), SHOWN));
    String message = what + size + " is written into the text: " + Quote.of(begin);
    return Finding.of(INFO, where, message);
  }
}
