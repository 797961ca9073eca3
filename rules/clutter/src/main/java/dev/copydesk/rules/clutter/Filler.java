package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Word;
import dev.copydesk.analysis.WordList;
import dev.copydesk.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that only fill a page until its text comes. */
final class Filler {
  private static final Set<String> LINES = WordList.set(Filler.class, "placeholder-lines.txt");
  private static final Set<String> SIGNS = WordList.set(Filler.class, "placeholder-signs.txt");
  private static final Pattern ENDING = Pattern.compile("[.:…!]+$");
  private static final int LONGEST_LINE = 60;

  /** No phrase reaches further from its sign. */
  private static final int AROUND = 45;

  private static final String PARTS =
      "(?:headline|subhead(?:ing)?|caption|byline|standfirst|photo|image|quote)";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:HEADLINE|SUBHEAD|SUBHEADING|STANDFIRST|BYLINE|CAPTION|HED|DEK|LEDE|PULL QUOTE)(?: HERE)?");

  private static final Pattern PHRASE =
      Pattern.compile(
          "(?i:\\blorem ipsum dolor\\b(?: sit amet)?|\\bconsectetur adipis[ci]+\\w+|\\bsed do eiusmod\\b"
              + "|\\but enim ad minim veniam\\b|\\basdf(?:asdf)*\\b"
              + "|\\b"
              + PARTS
              + "s? (?:goes here|tk)\\b"
              + "|\\b(?:your|enter|insert|type|add)(?: your| a| the)?(?: own)? (?:text|headline|title|caption|photo|name|quote) here\\b"
              + "|(?<![\\p{L}\\d/.-])(?:dd?[./ -](?:mm?m?|month)[./ -]yyyy|mm[./-]dd[./-]yyyy|month dd,? yyyy|yyyy-mm-dd)(?![\\p{L}\\d]))"
              + "|\\b(?:Name Surname|First ?[Nn]ame Last ?[Nn]ame|Vorname Nachname|Nom Prénom|Prénom Nom)\\b"
              + "|\\b[A-Z]{3,}(?:LINE|HEAD|TION) HERE\\b"
              + "|\\[object Object\\]|\\bNaN%|\\b(?:TO-?DO|FIX-?ME):|\\bInvalid [Dd]ate(?=\\n|$)");

  /** A text about dates and their forms says so. */
  private static final Set<String> ABOUT =
      Set.of("format", "formats", "formatted", "iso", "written", "notation", "entered", "style");

  private static final Set<String> BEFORE_HERE =
      Set.of("goes", "text", "headline", "title", "caption", "photo", "name", "quote");

  private final String text;

  Filler(String text) {
    this.text = text;
  }

  /** Hands over the filling words of a block with these words. */
  void find(Span block, List<Word> words, Consumer<Span> found) {
    if (block.length() <= LONGEST_LINE && isLine(block.of(text))) {
      found.accept(block);
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (SIGNS.contains(word.lower()) && (!word.lower().equals("here") || isAfterGap(words, i))) {
        int start = Math.max(block.start(), word.start() - AROUND);
        int end = Math.min(block.end(), word.end() + AROUND);
        phrases(new Span(start, end), words, found);
      }
    }
  }

  /** "Here" stands in many sentences, but seldom after what a page is made of. */
  private static boolean isAfterGap(List<Word> words, int here) {
    return here > 0
        && (BEFORE_HERE.contains(words.get(here - 1).lower())
            || words.get(here).text().equals("HERE"));
  }

  private void phrases(Span part, List<Word> words, Consumer<Span> found) {
    Matcher matcher = PHRASE.matcher(text).region(part.start(), part.end());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    while (matcher.find()) {
      boolean date = matcher.group().toLowerCase(Locale.ROOT).contains("yy");
      if (!date || words.stream().noneMatch(word -> ABOUT.contains(word.lower()))) {
        found.accept(new Span(matcher.start(), matcher.end()));
      }
    }
  }

  private static boolean isLine(String words) {
    String line = ENDING.matcher(words).replaceFirst("");
    return LINES.contains(line.toLowerCase(Locale.ROOT))
        || LABEL.matcher(line).matches()
        || line.toLowerCase(Locale.ROOT).equals("lorem ipsum");
  }
}
