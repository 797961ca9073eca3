package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads AsciiDoc: the document header, and the mark-up that articles use. */
final class AsciiDocReader implements ArticleReader {
  private static final Pattern HEADING = Pattern.compile("(=|#){1,6}[ \\t]+(\\S.*)");
  private static final Pattern ATTRIBUTE = Pattern.compile(":(!?[\\w-]+!?):(?:[ \\t]+(.*))?");
  private static final Pattern REVISION =
      Pattern.compile("(?:v?[\\d.]+,[ \\t]*)?(\\d[^:,]*|\\p{L}+ \\d{1,2}, \\d{4})(?:: .*)?");
  private static final Pattern AUTHOR =
      Pattern.compile("[\\p{L}][\\p{L}\\p{M}_.' -]*(?:<[^>]*>)?.*");
  private static final Pattern ITEM =
      Pattern.compile("[ \\t]*(?:\\*{1,5}|-|\\.{1,5}|\\d{1,3}\\.)[ \\t]+(\\S.*)");
  private static final Pattern CODE = Pattern.compile("-{4,}[ \\t]*|\\.{4,}[ \\t]*|```.*");
  private static final Pattern QUOTE = Pattern.compile("_{4,}[ \\t]*");
  private static final Pattern COMMENT = Pattern.compile("/{4,}[ \\t]*");
  private static final Pattern REMARK = Pattern.compile("//(?!/)(.*)");
  private static final Pattern DELIMITER =
      Pattern.compile("(?:={4,}|\\*{4,}|--|\\|===|,===|'''|<<<|[ \\t]?\\+)[ \\t]*");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\[.*\\][ \\t]*");
  private static final Pattern BLOCK_TITLE = Pattern.compile("\\.([^.\\s].*)");
  private static final Pattern MACRO = Pattern.compile("\\w+::\\S*\\[.*\\][ \\t]*");
  private static final Pattern TERM = Pattern.compile("(\\S.{0,200}?):{2,4}(?:[ \\t]+(\\S.*))?");
  private static final Pattern CELL = Pattern.compile("(?<!\\\\)[\\w.+*^<>]*\\|[ \\t]*([^|]+)");

  private static final InlineMarkup MARKS =
      new InlineMarkup(
          new InlineMarkup.Mark(
              "(?:link:|(?=https?:))[^\\s\\[\\]]{1,1000}\\[([^\\]]{0,1000})\\]", Inline.Kind.LINK),
          new InlineMarkup.Mark("<<[^,<>]{1,1000},([^<>]{0,1000})>>", Inline.Kind.LINK),
          new InlineMarkup.Mark("`\\+?([^`\\n]{1,1000}?)\\+?`", Inline.Kind.CODE),
          new InlineMarkup.Mark("\\*\\*([^*\\n]{1,1000})\\*\\*", Inline.Kind.EMPHASIS),
          InlineMarkup.Mark.around('*', Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark("__([^_\\n]{1,1000})__", Inline.Kind.EMPHASIS),
          InlineMarkup.Mark.around('_', Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark(
              "(?:footnote|image|icon|anchor):[^\\s\\[]{0,1000}\\[[^\\]]{0,1000}\\]()",
              Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark("[ \\t]\\+$()", Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark(
              "^(?:TIP|NOTE|IMPORTANT|WARNING|CAUTION): ()", Inline.Kind.EMPHASIS));

  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = Source.of(file.path(), Decoding.decode(file.bytes()));
    Draft draft = new Draft(source);
    MarkupLines lines = new MarkupLines(draft, MARKS);
    int from = FrontMatter.read(draft);
    lines.stepTo(from);
    header(lines, from > 0);
    while (lines.hasLine()) {
      line(lines);
    }
    lines.end();
    articles.accept(draft.article("asciidoc").build());
  }

  /** The title, then lines for the authors, the revision and attributes up to a blank line. */
  private static void header(MarkupLines lines, boolean frontMatter) {
    while (lines.hasLine() && (lines.isBlank(lines.line()) || remark(lines))) {
      lines.step();
    }
    boolean titled = lines.hasLine() && lines.text(lines.line()).startsWith("= ");
    if (titled) {
      lines.block(Role.HEADLINE, new Span(lines.line().start() + 2, lines.line().end()));
      lines.step();
    } else if (frontMatter) {
      lines.draft().title();
    }
    boolean plain = titled;
    for (int i = 0; lines.hasLine() && !lines.isBlank(lines.line()); i++) {
      if (!attribute(lines) && !remark(lines)) {
        if (!plain || i > 1) {
          return;
        }
        plain = byline(lines);
        if (!plain) {
          return;
        }
      }
      lines.step();
    }
  }

  private static boolean byline(MarkupLines lines) {
    Matcher revision = lines.match(REVISION);
    if (revision.matches()) {
      field(lines, "revdate", new Span(revision.start(1), revision.end(1)));
      return true;
    }
    if (lines.match(AUTHOR).matches()) {
      field(lines, "author", lines.line());
      return true;
    }
    return false;
  }

  private static boolean attribute(MarkupLines lines) {
    Matcher attribute = lines.match(ATTRIBUTE);
    if (!attribute.matches()) {
      return false;
    }
    if (attribute.start(2) >= 0) {
      field(lines, attribute.group(1), new Span(attribute.start(2), attribute.end(2)));
    }
    return true;
  }

  private static void field(MarkupLines lines, String name, Span value) {
    Span where = value.trim(lines.draft().source().text());
    if (!where.isEmpty()) {
      lines.draft().field(name, lines.text(where), Field.Origin.FRONT_MATTER, where, "");
    }
  }

  private static boolean remark(MarkupLines lines) {
    Matcher remark = lines.match(REMARK);
    if (!remark.matches()) {
      return false;
    }
    lines.draft().comment(remark.group(1).strip(), lines.line());
    return true;
  }

  private static void line(MarkupLines lines) {
    if (lines.match(CODE).matches()) {
      String fence = Pattern.quote(lines.text(lines.line()).stripTrailing().substring(0, 3));
      lines.verbatim(Role.CODE, Pattern.compile(fence + "[-.`]*[ \\t]*"));
      return;
    }
    if (lines.match(COMMENT).matches()) {
      lines.skipTo(COMMENT);
      return;
    }
    if (lines.match(QUOTE).matches()) {
      lines.verbatim(Role.QUOTE, QUOTE);
      return;
    }
    Matcher heading = lines.match(HEADING);
    Matcher item = lines.match(ITEM);
    Matcher title = lines.match(BLOCK_TITLE);
    Matcher term = lines.match(TERM);
    if (lines.isBlank(lines.line()) || isMarkup(lines)) {
      lines.end();
    } else if (remark(lines)) {
      // a comment does not end the paragraph that it stands in
    } else if (heading.matches()) {
      boolean first = lines.text(lines.line()).startsWith("= ");
      lines.block(first ? Role.HEADLINE : Role.SUBHEAD, new Span(heading.start(2), heading.end(2)));
    } else if (item.matches()) {
      lines.end();
      lines.words(Role.LIST_ITEM, new Span(item.start(1), item.end(1)));
    } else if (!lines.isOpen() && term.matches()) {
      lines.block(Role.LIST_ITEM, new Span(term.start(1), term.end(1)));
      if (term.start(2) >= 0) {
        lines.words(Role.LIST_ITEM, new Span(term.start(2), term.end(2)));
      }
    } else if (!lines.isOpen() && title.matches()) {
      lines.block(Role.CAPTION, new Span(title.start(1), title.end(1)));
    } else if (lines.text(lines.line()).startsWith("|")) {
      lines.cells(CELL);
    } else {
      lines.words(Role.PARAGRAPH, lines.line());
    }
    lines.step();
  }

  private static boolean isMarkup(MarkupLines lines) {
    return lines.match(DELIMITER).matches()
        || lines.match(ATTRIBUTES).matches()
        || lines.match(ATTRIBUTE).matches()
        || lines.match(MACRO).matches();
  }
}
