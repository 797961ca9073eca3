package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.text.Source;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Org: keywords, headings, lists, tables and blocks. */
final class OrgReader implements ArticleReader {
  private static final Set<String> STATES = Terms.of("org-states.txt");
  private static final Pattern KEYWORD = Pattern.compile("#\\+([\\w-]+):[ \\t]*(.*)");
  private static final Pattern REMARK = Pattern.compile("[ \\t]*#(?:[ \\t]+(.*))?");
  private static final Pattern HEADING =
      Pattern.compile(
          "\\*+[ \\t]+(?:(?:"
              + String.join("|", STATES)
              + ")[ \\t]+)?(\\S.*?)(?:[ \\t]+:[\\w:@]+:)?[ \\t]*");
  private static final Pattern ITEM =
      Pattern.compile(
          "[ \\t]*(?:[-+]|\\d{1,3}[.)])[ \\t]+(?:\\[[ xX-]][ \\t]+)?(\\S.*)|[ \\t]+\\*[ \\t]+(\\S.*)");
  private static final Pattern BEGIN = Pattern.compile("(?i)[ \\t]*#\\+begin_(\\w+).*");
  private static final Pattern END = Pattern.compile("(?i)[ \\t]*#\\+end_\\w+[ \\t]*");
  private static final Pattern DRAWER = Pattern.compile("[ \\t]*:[A-Z]+:[ \\t]*");
  private static final Pattern DRAWER_END = Pattern.compile("(?i)[ \\t]*:end:[ \\t]*");
  private static final Pattern CELL = Pattern.compile("\\|[ \\t]*([^|]+)");
  private static final Pattern RULER = Pattern.compile("[ \\t]*(?:-{5,}|\\|[-+]+\\|?)[ \\t]*");

  /** The address of a picture inside a link; without other words it is shown and not read. */
  private static final String PICTURE =
      "(?:file:|https?:|\\.{0,2}/)[^\\[\\]\\n]{1,1000}\\.(?i:png|jpe?g|gif|svg|webp|avif)";

  private static final InlineMarkup MARKS =
      new InlineMarkup(
          new InlineMarkup.Mark(
              "\\[\\[(?:[^\\[\\]\\n]{1,1000}\\]\\[)?" + PICTURE + "\\]\\]()", Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark(
              "\\[\\[[^\\[\\]\\n]{1,1000}\\]\\[([^\\[\\]\\n]{1,1000})\\]\\]", Inline.Kind.LINK),
          new InlineMarkup.Mark("\\[\\[([^\\[\\]\\n]{1,1000})\\]\\]", Inline.Kind.LINK),
          InlineMarkup.Mark.around('=', Inline.Kind.CODE),
          InlineMarkup.Mark.around('~', Inline.Kind.CODE),
          InlineMarkup.Mark.around('*', Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark(
              "(?<![\\w/:.<])/(?![\\s/])([^/\\n]{1,1000})(?<!\\s)/(?![\\w/])",
              Inline.Kind.EMPHASIS),
          InlineMarkup.Mark.around('_', Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark("\\[fn:[^\\[\\]]{0,1000}\\]()", Inline.Kind.EMPHASIS));

  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = Source.of(file.path(), Decoding.decode(file.bytes()));
    Draft draft = new Draft(source);
    MarkupLines lines = new MarkupLines(draft, MARKS);
    int from = FrontMatter.read(draft);
    if (from > 0) {
      lines.stepTo(from);
      draft.title();
    }
    while (lines.hasLine()) {
      line(lines);
    }
    lines.end();
    articles.accept(draft.article("org").build());
  }

  private static void line(MarkupLines lines) {
    Matcher begin = lines.match(BEGIN);
    if (begin.matches()) {
      String kind = begin.group(1).toLowerCase(Locale.ROOT);
      if (kind.equals("comment")) {
        lines.skipTo(END);
        return;
      }
      Role role =
          switch (kind) {
            case "src", "example", "export" -> Role.CODE;
            case "quote", "verse" -> Role.QUOTE;
            default -> Role.PARAGRAPH;
          };
      lines.verbatim(role, END);
      return;
    }
    if (lines.match(DRAWER).matches()) {
      lines.skipTo(DRAWER_END);
      return;
    }
    Matcher heading = lines.match(HEADING);
    Matcher item = lines.match(ITEM);
    if (lines.isBlank(lines.line()) || lines.match(RULER).matches()) {
      lines.end();
    } else if (keyword(lines) || remark(lines)) {
      lines.end();
    } else if (heading.matches()) {
      lines.block(Role.SUBHEAD, new Span(heading.start(1), heading.end(1)));
    } else if (lines.text(lines.line()).stripLeading().startsWith("|")) {
      lines.cells(CELL);
    } else if (item.matches()) {
      int group = item.start(1) >= 0 ? 1 : 2;
      lines.end();
      lines.words(Role.LIST_ITEM, new Span(item.start(group), item.end(group)));
    } else {
      lines.words(Role.PARAGRAPH, lines.line());
    }
    lines.step();
  }

  private static boolean keyword(MarkupLines lines) {
    Matcher keyword = lines.match(KEYWORD);
    if (!keyword.matches()) {
      return lines.text(lines.line()).startsWith("#+");
    }
    Span value = new Span(keyword.start(2), keyword.end(2)).trim(lines.draft().source().text());
    String name = keyword.group(1).toLowerCase(Locale.ROOT);
    if (value.isEmpty()) {
      return true;
    }
    if (name.equals("title")) {
      lines.block(Role.HEADLINE, value);
    } else if (name.equals("caption")) {
      lines.block(Role.CAPTION, value);
    }
    lines.draft().field(name, lines.text(value), Field.Origin.FRONT_MATTER, value, "");
    return true;
  }

  private static boolean remark(MarkupLines lines) {
    Matcher remark = lines.match(REMARK);
    if (!remark.matches()) {
      return false;
    }
    if (remark.start(1) >= 0) {
      lines.draft().comment(remark.group(1).strip(), lines.line());
    }
    return true;
  }
}
