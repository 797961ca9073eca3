package dev.copydesk.read;

import dev.copydesk.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of templates in a text: {@code {{< … >}}}, {@code {% … %}}, comments, and what stands
 * between the tags of a comment or of program text.
 */
final class TemplateTags {
  private static final int LONGEST = 2000;
  private static final Pattern HIDDEN =
      Pattern.compile(
          "\\{%-?\\s*(comment|highlight|codeblock)\\b|\\{\\{[<%]\\s*(comment|highlight)\\b");

  private TemplateTags() {}

  static void leaveOut(LeftOut text, Draft article) {
    pairs(text);
    tags(text, "{{<", ">}}");
    tags(text, "{{%", "%}}");
    tags(text, "{%", "%}");
    comments(text, "{#", "#}", article);
    comments(text, "{{/*", "*/}}", article);
  }

  /** What stands between an opening and a closing tag is no copy either. */
  private static void pairs(LeftOut text) {
    String all = text.text();
    Matcher opening = HIDDEN.matcher(all);
    for (int from = 0; opening.find(from); ) {
      boolean liquid = opening.group(1) != null;
      Matcher closing =
          Pattern.compile(
                  liquid
                      ? "\\{%-?\\s*end" + opening.group(1) + "\\s*-?%\\}"
                      : "\\{\\{[<%]\\s*/\\s*" + opening.group(2) + "\\s*[%>]\\}\\}")
              .matcher(all);
      if (!closing.find(opening.end())) {
        return;
      }
      text.add(opening.start(), closing.end());
      from = closing.end();
    }
  }

  private static void tags(LeftOut text, String open, String close) {
    String all = text.text();
    for (int start = all.indexOf(open); start >= 0; ) {
      int end = all.indexOf(close, start + open.length());
      if (end < 0) {
        return;
      }
      boolean tag = end - start <= LONGEST;
      int next = tag ? end + close.length() : start + open.length();
      if (tag) {
        text.add(start, next);
      }
      start = all.indexOf(open, next);
    }
  }

  static void comments(LeftOut text, String open, String close, Draft article) {
    String all = text.text();
    for (int start = all.indexOf(open); start >= 0; ) {
      int end = all.indexOf(close, start + open.length());
      if (end < 0) {
        return;
      }
      int next = end + close.length();
      text.comment(all.substring(start + open.length(), end), new Span(start, next), article);
      text.add(start, next);
      start = all.indexOf(open, next);
    }
  }
}
