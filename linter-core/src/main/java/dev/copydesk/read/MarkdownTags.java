package dev.copydesk.read;

import dev.copydesk.text.SourceMap;
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
  private static final int LONGEST_EXPRESSION = 2000;
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
      Pattern.compile("\\{\\s*(?:(['\"`])([^'\"`{}\\\\\\n]*)\\1)?");

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
    Matcher opening = EXPRESSION.matcher(all);
    for (int at = from; opening.find(at); ) {
      int end = closing(all, opening.start());
      if (end < 0) {
        at = opening.start() + 1;
        continue;
      }
      boolean words = opening.start(2) >= 0 && all.substring(opening.end(), end - 1).isBlank();
      text.add(opening.start(), words ? opening.start(2) : end);
      if (words) {
        text.add(opening.end(2), end);
      }
      at = end;
    }
  }

  /** The end of the braces that open at an offset, -1 where none closes them in the paragraph. */
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < Math.min(text.length(), open + LONGEST_EXPRESSION); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        return -1;
      }
    }
    return -1;
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
