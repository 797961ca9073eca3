package dev.copydesk.rules.attribution;

import dev.copydesk.analysis.Word;
import dev.copydesk.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows the quotations whose words stand word for word in another paragraph, from which they are
 * pulled out to catch the eye; that paragraph tells whose words they are.
 */
final class PullQuotes {
  private static final int KEY = 3;
  private static final int MOST = 16;

  private final Reading text;
  private final QuotationSources sources;
  private final int[] tokens;
  private final int[] paragraphs;
  private final Map<List<String>, List<Integer>> places = new HashMap<>();
  private int count;

  private PullQuotes(Article article) {
    text = Reading.of(article);
    sources = QuotationSources.of(article);
    tokens = new int[text.size()];
    paragraphs = new int[text.size()];
    for (int p = 0; p < text.paragraphs().size(); p++) {
      Reading.Paragraph paragraph = text.paragraphs().get(p);
      for (int i = paragraph.first();
          Reading.isProse(paragraph.role()) && i < paragraph.last();
          i++) {
        if (isSaid(i)) {
          tokens[count] = i;
          paragraphs[count++] = p;
        }
      }
    }
    for (int k = 0; k + KEY <= count; k++) {
      List<Integer> same = places.computeIfAbsent(key(k), unused -> new ArrayList<>());
      if (same.size() < MOST) {
        same.add(k);
      }
    }
  }

  static PullQuotes of(Article article) {
    return article.analysis(PullQuotes.class, PullQuotes::new);
  }

  /** Whether the quotation with this index in {@link Reading#quotations()} is pulled out. */
  boolean isPulled(int quotation) {
    int length = 0;
    int end = sources.lastToken(text.quotations().get(quotation)) + 1;
    int from = sources.firstToken(text.quotations().get(quotation));
    int found = Arrays.binarySearch(tokens, 0, count, from);
    int first = found < 0 ? -found - 1 : found;
    while (first + length < count && tokens[first + length] < end) {
      length++;
    }
    if (length < KEY) {
      return false;
    }
    for (int place : places.get(key(first))) {
      if (isSame(first, place, length) && isKnown(place)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(int first, int place, int length) {
    if (place + length > count || paragraphs[place] == paragraphs[first]) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (!lower(first + k).equals(lower(place + k))) {
        return false;
      }
    }
    return paragraphs[place] == paragraphs[place + length - 1];
  }

  /** Whether the place is copy, or a quotation of which it is known who says it. */
  private boolean isKnown(int place) {
    int quotation = text.quotation(tokens[place]);
    return quotation < 0 || sources.sign(quotation) != QuotationSources.Sign.NONE;
  }

  private boolean isSaid(int token) {
    return text.isWord(token) || text.word(token).kind() == Word.Kind.NUMBER;
  }

  private List<String> key(int k) {
    return List.of(lower(k), lower(k + 1), lower(k + 2));
  }

  private String lower(int k) {
    return text.lower(tokens[k]);
  }
}
