package dev.copydesk.read;

import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a Markdown file and is no copy: the tags of templates, the marks of Markdown's
 * many dialects that the parser does not know, and in MDX comments, imports, exports and
 * expressions.
 */
final class MarkdownTags {
  private static final String MARKS = "\\&*_[]`<!";
  private static final int LONGEST_LINE = 50_000;
  private static final int LONGEST_PARAGRAPH = 500_000;
  private static final Pattern MODULE =
      Pattern.compile(
          "(?m)^(?:import\\s[\\w$*{},\\s]{0,400}['\"][^'\"\\n]*['\"];?"
              + "|export\\s+(?:const|default|function|let|var|async|class|[{*])"
              + "[^\\n]*(?:\\n[^\\n]*\\S[^\\n]*)*)");

  /** An attribute list, a note's number, an embedded file, the fence of a box, a table's place. */
  private static final Pattern DIALECT =
      Pattern.compile(
          "\\{::comment\\}[^{]{0,5000}\\{:/(?:comment)?\\}"
              + "|\\{:[^{}\\n]{0,300}\\}"
              + "|(?<=[)\\]`*_\\w])[ \\t]{0,3}\\{[#.][\\w-][^{}\\n]{0,300}\\}"
              + "|(?<=[)\\]])\\{[a-z-]{1,20}=[^{}\\n]{0,300}\\}"
              + "|\\[\\^[^\\[\\]\\s]{1,60}\\]:?"
              + "|!\\[\\[[^\\[\\]\\n]{1,300}\\]\\]"
              + "|(?m:^[ \\t]{0,3}:::+[^\\n]{0,300}$)"
              + "|(?m:^\\*\\[[^\\[\\]\\n]{1,40}\\]:[^\\n]{0,300}$)"
              + "|(?m:^[ \\t]*(?:\\[TOC\\]|\\[\\[_?toc_?\\]\\])[ \\t]*$)"
              + "|(?m:^[*+-][ \\t]+TOC[ \\t]*\\n\\{:toc[^{}\\n]*\\})"
              + "|(?m:(?<=^[ \\t]{0,8}[*+-] {1,4})\\[[ xX]\\] )",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXPRESSION =
      Pattern.compile("\\{\\s*(['\"`])([^'\"`{}\\\\\\n]*)\\1\\s*\\}");

  private MarkdownTags() {}

  /** What is left out from an offset on; what stands before is front matter. */
  static LeftOut of(SourceMap markdown, int from, boolean mdx, Draft article) {
    LeftOut text = new LeftOut(markdown);
    text.add(0, from);
    TemplateTags.leaveOut(text, article);
    all(DIALECT, text);
    if (mdx) {
      TemplateTags.comments(text, "{/*", "*/}", article);
      all(MODULE, text);
      expressions(text, from);
    }
    return text;
  }

  private static void all(Pattern pattern, LeftOut text) {
    Matcher matcher = pattern.matcher(text.text());
    while (matcher.find()) {
      text.add(matcher.start(), matcher.end());
    }
  }

  /** In braces stands program text, of which only a bare string is copy. */
  private static void expressions(LeftOut text, int from) {
    String all = text.text();
    for (Span braces : braces(all, from)) {
      Matcher opening = EXPRESSION.matcher(all).region(braces.start(), braces.end());
      boolean words = opening.matches();
      text.add(braces.start(), words ? opening.start(2) : braces.end());
      if (words) {
        text.add(opening.end(2), braces.end());
      }
    }
  }

  /** The outermost braces that are closed in the paragraph in which they are opened. */
  private static List<Span> braces(String text, int from) {
    List<Span> closed = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        open.add(i);
      } else if (c == '}' && !open.isEmpty()) {
        int start = open.remove(open.size() - 1);
        while (!closed.isEmpty() && closed.get(closed.size() - 1).start() > start) {
          closed.remove(closed.size() - 1);
        }
        closed.add(new Span(start, i + 1));
      } else if (c == '\n' && text.startsWith("\n", i + 1)) {
        open.clear();
      }
    }
    return closed;
  }

  /**
   * The parser needs time with the square of the marks in a paragraph: in one that no author would
   * write, marks are read as text.
   */
  static String neutral(String markdown) {
    StringBuilder text = new StringBuilder(markdown);
    int paragraph = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf("\n", at);
      end = end < 0 ? text.length() : end;
      boolean blank = end - at < 200 && text.substring(at, end).isBlank();
      if (end - at > LONGEST_LINE) {
        neutralize(text, at, end);
      } else if ((blank || end == text.length()) && end - paragraph > LONGEST_PARAGRAPH) {
        neutralize(text, paragraph, end);
      }
      paragraph = blank ? end + 1 : paragraph;
      at = end + 1;
    }
    return text.toString();
  }

  private static void neutralize(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        text.setCharAt(i, 'x');
      }
    }
  }
}
