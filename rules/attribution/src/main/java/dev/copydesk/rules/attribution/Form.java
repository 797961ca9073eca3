package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.WordList;
import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import dev.copydesk.article.Role;
import java.util.Locale;
import java.util.Set;

/** What kind of text an article is, as far as that changes what may stay without a source. */
enum Form {
  /** A report. */
  NEWS,
  /** The writer's own view: a column, an editorial, letters. */
  OPINION,
  /** Short entries with the time of each. */
  LIVE,
  /** The words of speakers, each after a name and a colon. */
  TRANSCRIPT;

  private static final int ENTRIES = 4;
  private static final Set<String> KEYS =
      Set.of("section", "category", "categories", "tags", "keywords", "type", "genre");
  private static final Set<String> OPINION_WORDS = WordList.set(Form.class, "opinion-sections.txt");

  /** The form of an article. */
  static Form of(Article article) {
    return article.analysis(Form.class, Form::recognize);
  }

  private static Form recognize(Article article) {
    for (Field field : article.fields()) {
      String key = field.name().toLowerCase(Locale.ROOT);
      String last = key.substring(Math.max(key.lastIndexOf('.'), key.lastIndexOf(':')) + 1);
      if (KEYS.contains(last) || last.equals("articlesection")) {
        for (String value : field.value().toLowerCase(Locale.ROOT).split("[,;/|]")) {
          if (OPINION_WORDS.contains(value.strip())) {
            return OPINION;
          }
        }
      }
    }
    Reading text = Reading.of(article);
    int turns = 0;
    int times = 0;
    int blocks = 0;
    for (Reading.Paragraph paragraph : text.paragraphs()) {
      boolean labels = paragraph.role() == Role.HEADLINE || paragraph.role() == Role.SUBHEAD;
      if (labels && isOpinionLabel(text, paragraph)) {
        return OPINION;
      }
      blocks++;
      turns += Transcripts.colon(text, paragraph) >= 0 ? 1 : 0;
      times += isTime(text, paragraph) ? 1 : 0;
    }
    if (turns >= ENTRIES && turns * 2 > blocks) {
      return TRANSCRIPT;
    }
    return times >= ENTRIES ? LIVE : NEWS;
  }

  private static boolean isOpinionLabel(Reading text, Reading.Paragraph paragraph) {
    int first = paragraph.first();
    boolean alone = paragraph.last() - first == 1;
    boolean label = paragraph.last() - first > 2 && text.isMark(first + 1, ":|");
    return (alone || label) && OPINION_WORDS.contains(text.lower(first));
  }

  /** "9:05 a.m." in a line of its own. */
  static boolean isTime(Reading text, Reading.Paragraph paragraph) {
    int length = paragraph.last() - paragraph.first();
    if (length < 3 || length > 7) {
      return false;
    }
    String last = text.lower(paragraph.last() - 1);
    String before = text.lower(paragraph.last() - 2);
    return text.word(paragraph.first()).text().matches("\\d{1,2}")
        && (last + before).matches(".*[ap]\\.?m.*|.*[gu][mt][tc].*|.*[ep][sd]?t.*");
  }
}
