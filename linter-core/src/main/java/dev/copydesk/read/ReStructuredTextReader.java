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

/** Reads reStructuredText, with the metadata of Pelican and Nikola. */
final class ReStructuredTextReader implements ArticleReader {
  private static final Pattern ADORNMENT = Pattern.compile("([!-/:-@\\[-`{-~])\\1{2,}[ \\t]*");
  private static final Pattern FIELD = Pattern.compile(":([^:\\n]+):(?:[ \\t]+(.*))?");
  private static final Pattern OPTION = Pattern.compile("[ \\t]+:([^:\\n]+):[ \\t]+(\\S.*)");
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\.\\. (?:\\|[^|]+\\| )?([\\w:-]+)::(?:[ \\t]+(.*))?");
  private static final Pattern REMARK = Pattern.compile("\\.\\.(?:[ \\t]+(.*))?");
  private static final Pattern TARGET =
      Pattern.compile("\\.\\. (?:_[^:]+:.*|\\[[^\\]]+\\].*)|__ .*");
  private static final Pattern ITEM =
      Pattern.compile("[ \\t]*(?:[*+•-]|(?:\\d{1,3}|#|\\w)[.)]|\\(\\w\\))[ \\t]+(\\S.*)");
  private static final Pattern TABLE =
      Pattern.compile("[ \\t]*(?:\\+[-=+]+\\+|=+(?: +=+)+)[ \\t]*");

  /** Directives whose content is prose. */
  private static final Set<String> PROSE =
      Set.of(
          "note", "tip", "warning", "important", "epigraph", "pull-quote", "highlights", "topic");

  private static final InlineMarkup MARKS =
      new InlineMarkup(
          new InlineMarkup.Mark("``([^`\\n]{1,1000})``", Inline.Kind.CODE),
          new InlineMarkup.Mark(
              ":[\\w:-]{1,60}:`([^`<\\n]{1,1000}?)(?:[ \\t]*<[^>]{0,1000}>)?`",
              Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark(
              "`([^`<\\n]{1,1000}?)(?:[ \\t]*<[^>`]{0,1000}>)?`__?", Inline.Kind.LINK),
          new InlineMarkup.Mark("`([^`\\n]{1,1000})`", Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark("\\*\\*(?!\\s)([^*\\n]{1,1000})\\*\\*", Inline.Kind.EMPHASIS),
          InlineMarkup.Mark.around('*', Inline.Kind.EMPHASIS),
          new InlineMarkup.Mark("[ \\t]?\\[[#*\\d]\\w*\\]_()", Inline.Kind.EMPHASIS));

  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = Source.of(file.path(), Decoding.decode(file.bytes()));
    Draft draft = new Draft(source);
    new Walk(new MarkupLines(draft, MARKS)).walk(FrontMatter.read(draft));
    articles.accept(draft.article("rst").build());
  }

  private static final class Walk {
    private final MarkupLines lines;
    private final Draft draft;
    private boolean titled;
    private boolean fields = true;
    private boolean literal;
    private int item;

    Walk(MarkupLines lines) {
      this.lines = lines;
      this.draft = lines.draft();
    }

    void walk(int from) {
      lines.stepTo(from);
      titled = from > 0 && draft.title();
      while (lines.hasLine()) {
        line();
      }
      lines.end();
    }

    private void line() {
      if (lines.isBlank(lines.line())) {
        lines.end();
        lines.step();
      } else if (heading() || field() || explicit()) {
        lines.end();
      } else if (literal && lines.indent(lines.line()) > 0) {
        code();
      } else if (lines.match(TABLE).matches()) {
        lines.end();
        lines.step();
      } else {
        prose();
        lines.step();
      }
    }

    /** A line above the words is that of a title too. */
    private boolean heading() {
      if (lines.isOpen()) {
        return false;
      }
      if (lines.match(ADORNMENT).matches()) {
        lines.step();
        return true;
      }
      Span next = lines.nextLine();
      Span words = lines.line().trim(draft.source().text());
      boolean underlined =
          ADORNMENT.matcher(lines.text(next)).matches()
              && lines.text(next).stripTrailing().length() >= Math.min(words.length(), 3)
              && !lines.match(ITEM).matches();
      if (!underlined) {
        return false;
      }
      lines.block(titled ? Role.SUBHEAD : Role.HEADLINE, words);
      titled = true;
      lines.step();
      lines.step();
      return true;
    }

    /** Metadata stands before the first paragraph. */
    private boolean field() {
      Matcher field = lines.match(FIELD);
      if (lines.isOpen() || !field.matches()) {
        return false;
      }
      if (field.start(2) >= 0 && fields) {
        meta(field.group(1), new Span(field.start(2), field.end(2)));
      }
      lines.step();
      return true;
    }

    private boolean explicit() {
      if (lines.isOpen()) {
        return false;
      }
      Matcher directive = lines.match(DIRECTIVE);
      if (directive.matches()) {
        String name = directive.group(1).toLowerCase(Locale.ROOT);
        if (name.equals("post")) {
          post(directive);
        } else if (PROSE.contains(name)) {
          lines.step();
        } else {
          lines.skipIndented();
        }
        return true;
      }
      if (lines.match(TARGET).matches()) {
        lines.skipIndented();
        return true;
      }
      Matcher remark = lines.match(REMARK);
      if (!remark.matches()) {
        return false;
      }
      if (remark.start(1) >= 0) {
        draft.comment(remark.group(1).strip(), lines.line());
      }
      lines.skipIndented();
      return true;
    }

    /** ABlog's metadata: the day as the directive's argument, the rest as its options. */
    private void post(Matcher directive) {
      if (directive.start(2) >= 0) {
        meta("date", new Span(directive.start(2), directive.end(2)));
      }
      lines.step();
      while (lines.hasLine() && lines.indent(lines.line()) > 0 && !lines.isBlank(lines.line())) {
        Matcher option = lines.match(OPTION);
        if (option.matches()) {
          meta(option.group(1), new Span(option.start(2), option.end(2)));
        }
        lines.step();
      }
    }

    private void meta(String name, Span where) {
      Span value = where.trim(draft.source().text());
      draft.field(
          name.toLowerCase(Locale.ROOT), lines.text(value), Field.Origin.FRONT_MATTER, value, "");
    }

    private void code() {
      while (lines.hasLine() && (lines.isBlank(lines.line()) || lines.indent(lines.line()) > 0)) {
        lines.words(Role.CODE, lines.line());
        lines.step();
      }
      lines.end();
      literal = false;
    }

    private void prose() {
      fields = false;
      Span line = lines.line();
      Matcher words = lines.match(ITEM);
      if (words.matches()) {
        lines.end();
        lines.words(Role.LIST_ITEM, new Span(words.start(1), words.end(1)));
        item = words.start(1) - line.start();
        return;
      }
      boolean colons = lines.text(line).stripTrailing().endsWith("::");
      literal = colons;
      int end = colons ? line.trim(draft.source().text()).end() - 1 : line.end();
      lines.words(role(lines.indent(line)), new Span(line.start(), end));
    }

    /** Words as far in as those of the item before belong to it; others further in are quoted. */
    private Role role(int indent) {
      if (lines.isOpen() || indent < 2) {
        item = lines.isOpen() ? item : 0;
        return Role.PARAGRAPH;
      }
      return item > 0 && indent <= item ? Role.LIST_ITEM : Role.QUOTE;
    }
  }
}
