package dev.copydesk.read;

import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.text.Source;
import dev.copydesk.text.SourceMap;
import dev.copydesk.text.Span;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Lektor's content files: fields between lines of hyphens, the longest of them Markdown. */
final class LektorReader implements ArticleReader {
  private static final Pattern KEY = Pattern.compile("([A-Za-z_][\\w-]*):[ \\t]*(.*)");

  @Override
  public void read(InputFile file, Consumer<Article> articles)
      throws IOException, UnreadableFileException {
    Source source = Source.of(file.path(), Decoding.decode(file.bytes()));
    Draft draft = new Draft(source);
    Span copy = fields(source, draft);
    SourceMap markdown = new SourceMap.Builder().copy(source.text(), copy).build();
    MarkdownText text = new MarkdownText(markdown, 0, false, draft);
    draft.title();
    text.read();
    articles.accept(draft.article("lektor").escape(MarkdownText::escape).build());
  }

  /** Adds the short fields and gives the place of the longest that has lines of its own. */
  private static Span fields(Source source, Draft draft) {
    String text = source.text();
    Span copy = new Span(0, 0);
    int number = 1;
    while (number <= source.lineCount()) {
      int first = number;
      while (number <= source.lineCount() && !isFence(source, number)) {
        number++;
      }
      Span key = source.line(first);
      Matcher matcher = KEY.matcher(text).region(key.start(), key.end());
      if (first < number && matcher.matches()) {
        Span value = new Span(matcher.start(2), source.line(number - 1).end()).trim(text);
        boolean oneLine = value.end() <= key.end();
        if (oneLine && !value.isEmpty()) {
          draft.field(matcher.group(1), value.of(text), Field.Origin.FRONT_MATTER, value, "");
        } else if (value.length() > copy.length()) {
          copy = value;
        }
      }
      number++;
    }
    return copy;
  }

  private static boolean isFence(Source source, int number) {
    return source.line(number).of(source.text()).stripTrailing().equals("---");
  }
}
