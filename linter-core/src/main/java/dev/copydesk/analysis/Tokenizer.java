package dev.copydesk.analysis;

import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Inline;
import dev.copydesk.article.Role;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;

/** Cuts the text of blocks into {@link Word}s, in one pass. */
final class Tokenizer {
  private final String text;
  private final List<Inline> code;
  private final List<Word> words;
  private int nextCode;

  Tokenizer(Article article, List<Word> words) {
    this.text = article.text();
    this.code = article.inlines().stream().filter(i -> i.kind() == Inline.Kind.CODE).toList();
    this.words = words;
  }

  void read(Block block) {
    if (block.role() == Role.CODE) {
      return;
    }
    Span span = block.span();
    int i = span.start();
    while (i < span.end()) {
      int c = text.codePointAt(i);
      if (isSpace(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = codeEnd(i, span.end());
      if (end > i) {
        add(i, end, Word.Kind.OPAQUE);
      } else {
        end = token(i, c, span.end());
      }
      i = end;
    }
  }

  private int token(int start, int c, int limit) {
    int address = addressEnd(start, c, limit);
    if (address > start) {
      add(start, address, Word.Kind.OPAQUE);
      return address;
    }
    if (Character.isLetter(c)) {
      int end = wordEnd(start, limit);
      add(start, end, Word.Kind.WORD);
      return end;
    }
    if (Character.isDigit(c)) {
      int end = numberEnd(start, limit);
      add(start, end, Word.Kind.NUMBER);
      return end;
    }
    int end = start + Character.charCount(c);
    if (c == '\'' && at(end, limit) == '\'') {
      end++;
    }
    while (c == '.' && at(end, limit) == '.') {
      end++;
    }
    add(start, end, Word.Kind.MARK);
    return end;
  }

  private int wordEnd(int start, int limit) {
    int i = start;
    while (i < limit) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isCombining(c) || c == '\u00ad' || c == '_') {
        i = next;
      } else if (isApostrophe(c) && isLetterAt(next, limit)) {
        i = next;
      } else if (c == '.'
          && i == start + 1
          && isLetterAt(next, limit)
          && at(next + 1, limit) == '.') {
        return dottedEnd(start, limit);
      } else {
        break;
      }
    }
    return i;
  }

  /** The end of single letters with dots after them: {@code U.S.}, {@code a.m.}, {@code J.F.K.} */
  private int dottedEnd(int start, int limit) {
    int i = start;
    while (isLetterAt(i, limit) && at(i + 1, limit) == '.') {
      i += 2;
    }
    return i;
  }

  private int numberEnd(int start, int limit) {
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        i++;
      } else if ((c == ',' || c == '.') && Character.isDigit(at(i + 1, limit))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private int codeEnd(int i, int limit) {
    while (nextCode < code.size() && code.get(nextCode).span().end() <= i) {
      nextCode++;
    }
    boolean inside = nextCode < code.size() && code.get(nextCode).span().contains(i);
    return inside ? Math.min(limit, code.get(nextCode).span().end()) : i;
  }

  private int addressEnd(int start, int c, int limit) {
    if ((c == '@' || c == '#') && isLetterAt(start + 1, limit)) {
      int i = start + 1;
      while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
        i++;
      }
      return i;
    }
    boolean url =
        c == 'h' && (text.startsWith("http://", start) || text.startsWith("https://", start))
            || c == 'w' && text.startsWith("www.", start);
    if (url) {
      return trimmed(start, chunkEnd(start, limit));
    }
    return Character.isLetterOrDigit(c) ? mailEnd(start, limit) : start;
  }

  /**
   * Only looks past letters, digits, dots, hyphens and underscores, so that the pass stays linear.
   */
  private int mailEnd(int start, int limit) {
    int i = start;
    while (i < limit && i - start < 64 && isMailPart(text.charAt(i))) {
      i++;
    }
    boolean mail = at(i, limit) == '@' && isLetterAt(i + 1, limit);
    return mail ? trimmed(start, chunkEnd(i, limit)) : start;
  }

  private int chunkEnd(int start, int limit) {
    int i = start;
    while (i < limit && !isSpace(text.charAt(i)) && "<>\"“”".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private int trimmed(int start, int end) {
    int i = end;
    while (i > start && ".,;:!?)]}'’".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private void add(int start, int end, Word.Kind kind) {
    String token = text.substring(start, end);
    String lower = kind == Word.Kind.WORD || kind == Word.Kind.NUMBER ? lower(token) : token;
    words.add(new Word(start, end, kind, token, lower));
  }

  private static String lower(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c > 127 || c >= 'A' && c <= 'Z') {
        return token.toLowerCase(Locale.ROOT).replace('’', '\'').replace("\u00ad", "");
      }
    }
    return token;
  }

  private char at(int i, int limit) {
    return i < limit ? text.charAt(i) : 0;
  }

  private boolean isLetterAt(int i, int limit) {
    return i < limit && Character.isLetter(text.codePointAt(i));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  private static boolean isCombining(int c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isMailPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u2007'
        || c == '\u202f'
        || c == '\u200b'
        || c == '\ufeff';
  }
}
