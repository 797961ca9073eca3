package dev.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.article.Article;
import dev.copydesk.read.Manuscript.Letter;
import dev.copydesk.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was read stands where the article says, to the character, whatever the mark-up around it.
 */
class PositionsTest {
  private static final int MANUSCRIPTS = 150;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void plainText(String lineEnd) throws Exception {
    check("story.txt", manuscript -> text(manuscript, lineEnd));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void markdown(String lineEnd) throws Exception {
    check("story.md", manuscript -> markdown(manuscript, lineEnd));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void html(String lineEnd) throws Exception {
    check("story.html", manuscript -> html(manuscript, lineEnd));
  }

  private static void check(String name, Consumer<Manuscript> write) throws Exception {
    for (int seed = 0; seed < MANUSCRIPTS; seed++) {
      Manuscript manuscript = new Manuscript(seed);
      write.accept(manuscript);
      boolean marked = seed % 3 == 0;
      String file = (marked ? "\ufeff" : "") + manuscript.source();
      Article article = Reading.all(name, file.getBytes(StandardCharsets.UTF_8)).get(0);

      assertThat(article.source().text()).isEqualTo(manuscript.source());
      assertThat(article.blocks())
          .as(manuscript.source())
          .extracting(block -> article.text(block.span()))
          .containsExactlyElementsOf(readings(manuscript));
      for (int i = 0; i < manuscript.blocks().size(); i++) {
        places(article, article.blocks().get(i).span().start(), manuscript.blocks().get(i), seed);
      }
    }
  }

  private static List<String> readings(Manuscript manuscript) {
    return manuscript.blocks().stream()
        .map(letters -> String.join("", letters.stream().map(Letter::reading).toList()))
        .toList();
  }

  /** Some stretches from one letter to another, and every letter alone. */
  private static void places(Article article, int at, List<Letter> letters, int seed) {
    Random random = new Random(seed);
    int[] starts = new int[letters.size() + 1];
    starts[0] = at;
    for (int i = 0; i < letters.size(); i++) {
      starts[i + 1] = starts[i] + letters.get(i).reading().length();
    }
    for (int from = 0; from < letters.size(); from++) {
      int to = from + random.nextInt(letters.size() - from);
      for (int end : new int[] {from, to}) {
        if (!letters.get(from).isGap() && !letters.get(end).isGap()) {
          Span read = new Span(starts[from], starts[end + 1]);
          Span written = letters.get(from).at().cover(letters.get(end).at());
          assertThat(article.locate(read).span())
              .as("%s in%n%s", article.text(read), article.source().text())
              .isEqualTo(written);
        }
      }
    }
  }

  private static void text(Manuscript manuscript, String lineEnd) {
    for (int block = 0; block <= manuscript.pick(6); block++) {
      manuscript.block().plain("so");
      for (int word = 0; word < manuscript.pick(30); word++) {
        manuscript.plain(manuscript.chance(10) ? "\t" : " ").plain(manuscript.word());
      }
      manuscript.plain(" it is.").markup(lineEnd + lineEnd);
    }
  }

  private static void markdown(Manuscript manuscript, String lineEnd) {
    if (manuscript.chance(30)) {
      manuscript.markup("---" + lineEnd + "date: 2025-01-20" + lineEnd + "---" + lineEnd);
    }
    List<String> firsts = List.of("", "> ", "> > ", "- ", "> - ", "1. ", "## ");
    List<String> others = List.of("", "> ", "> > ", "  ", ">   ", "   ", "");
    for (int block = 0; block <= manuscript.pick(6); block++) {
      int kind = manuscript.pick(firsts.size() + 1);
      if (kind == firsts.size()) {
        table(manuscript, lineEnd);
      } else {
        manuscript.block().markup(firsts.get(kind)).plain("so");
        boolean heading = firsts.get(kind).startsWith("#");
        String next = lineEnd + others.get(kind);
        for (int word = 0; word < manuscript.pick(20); word++) {
          boolean breaks = !heading && manuscript.chance(20);
          manuscript.read(breaks ? next : " ", " ");
          markdownWord(manuscript, false);
        }
      }
      // a comment, so that two lists or quotations are not one
      manuscript.markup(lineEnd + lineEnd + "<!-- -->" + lineEnd + lineEnd);
    }
  }

  private static void markdownWord(Manuscript manuscript, boolean cell) {
    switch (manuscript.pick(9)) {
      case 0 -> manuscript.markup("*").plain(manuscript.word() + "a").markup("*");
      case 1 -> manuscript.markup("**").plain("b" + manuscript.word() + "b").markup("**");
      case 2 -> manuscript.plain("c").read("\\*", "*").plain("c").read("\\\\", "\\");
      case 3 -> manuscript.plain("d").read("&amp;", "&").plain("amp;").read("&#8217;", "’");
      case 4 -> manuscript.markup("`").plain("e&amp;\\*").markup("`");
      case 5 -> manuscript.markup("[").plain("f").read("&lt;", "<").markup("](/g_h \"&amp;\")");
      case 6 -> manuscript.plain(manuscript.word()).markup("<b>").plain("i").markup("</b>");
      case 7 -> {
        if (cell) {
          manuscript.plain("j").read("\\|", "|").plain("k");
        } else {
          manuscript.plain("j|k");
        }
      }
      default -> manuscript.plain(manuscript.word());
    }
  }

  private static void table(Manuscript manuscript, String lineEnd) {
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 2; column++) {
        manuscript.markup(column == 0 ? "| " : " |\t").block().plain("so");
        for (int word = 0; word < manuscript.pick(4); word++) {
          manuscript.read(" ", " ");
          markdownWord(manuscript, true);
        }
      }
      manuscript.markup(" |" + lineEnd + (row == 0 ? "|---|:-:|" + lineEnd : ""));
    }
  }

  private static void html(Manuscript manuscript, String lineEnd) {
    List<String> open =
        List.of("<p>", "<div class=\"a b\">", "<ul><li>", "<blockquote><p>", "<h2>", "<p><i>");
    List<String> close =
        List.of("", "</div>", "</ul>", "</blockquote>", "</h2>", "</i></p><script>no</script>");
    manuscript.markup("<!DOCTYPE html><title>so &amp; so</title>" + lineEnd + "<body>");
    for (int block = 0; block <= manuscript.pick(6); block++) {
      int kind = manuscript.pick(open.size());
      manuscript.markup(open.get(kind) + lineEnd + "\t").block().plain("so");
      for (int word = 0; word < manuscript.pick(20); word++) {
        String gap = manuscript.chance(20) ? lineEnd + "  " : manuscript.chance(10) ? "\t" : " ";
        manuscript.read(gap, " ");
        htmlWord(manuscript);
      }
      manuscript.markup(lineEnd + close.get(kind) + "<!-- no -->" + lineEnd);
    }
  }

  private static void htmlWord(Manuscript manuscript) {
    switch (manuscript.pick(8)) {
      case 0 -> manuscript.markup("<b>").plain(manuscript.word()).markup("</b>");
      case 1 -> manuscript.plain("c").read("&amp;", "&").plain("amp;").read("&#x2019;", "’");
      case 2 -> manuscript.markup("<a href='/?a&amp;b'>").plain("d").markup("<!-- -->").plain("e");
      case 3 -> manuscript.read("&nbsp;", "\u00a0").plain("f").read("&NotEqualTilde;", "≂̸");
      case 4 -> manuscript.plain("g").read("&copy", "©").plain(" & h &; &unknown;").markup("</a>");
      case 5 -> manuscript.plain("i").read("<br>", "\n").plain("j");
      case 6 -> manuscript.read("&#128512;", "😀").read("&lt;", "<").plain("k").markup("<wbr>");
      default -> manuscript.plain(manuscript.word());
    }
  }
}
