package dev.copydesk.fix;

import java.util.Map;
import java.util.Optional;

/** How a format writes a comment on a line of its own. */
record CommentSyntax(String open, String close) {
  private static final CommentSyntax XML = new CommentSyntax("<!-- ", " -->");
  private static final CommentSyntax MDX = new CommentSyntax("{/* ", " */}");
  private static final CommentSyntax ASCIIDOC = new CommentSyntax("// ", "");
  private static final CommentSyntax REST = new CommentSyntax(".. ", "");
  private static final CommentSyntax ORG = new CommentSyntax("# ", "");
  private static final Map<String, CommentSyntax> BY_EXTENSION =
      Map.of(
          "md",
          XML,
          "markdown",
          XML,
          "html",
          XML,
          "htm",
          XML,
          "xhtml",
          XML,
          "mdx",
          MDX,
          "adoc",
          ASCIIDOC,
          "asciidoc",
          ASCIIDOC,
          "rst",
          REST,
          "org",
          ORG);

  /** The syntax of a format, by the ending of its files; empty if it has no such comments. */
  static Optional<CommentSyntax> of(String extension) {
    return Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  /** Whether a comment can hold these words without ending early. */
  boolean holds(String words) {
    return !words.contains("--") && !words.contains("*/") && words.indexOf('\n') < 0;
  }

  String comment(String words) {
    return open + words + close;
  }
}
