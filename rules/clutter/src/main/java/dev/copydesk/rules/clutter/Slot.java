package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.WordList;
import dev.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gaps that writers and templates leave between brackets, braces and other marks. */
final class Slot {
  private static final Set<String> NAMES = WordList.set(Slot.class, "slots.txt");
  private static final Set<String> BESIDE = WordList.set(Slot.class, "slot-words.txt");
  private static final Set<String> OWN_BRACES = Set.of("asciidoc", "org", "rst", "mdx");
  private static final Set<String> JOINING = Set.of("a", "the", "from", "in", "of", "or", "to");
  private static final int MOST_WORDS = 6;

  private static final Pattern BRACKETS =
      Pattern.compile("[\\[(<]([\\p{L}\\p{N}?][^\\[\\]()<>{}\\n]{0,60})[\\])>](?![(\\[])");
  private static final Pattern MARK =
      Pattern.compile("(?i)(?:tk)+|tb[dca]|cq|xx+|\\?{2,}|to come|fpo|(?:check|verify) [\\p{L} ]+");
  private static final Pattern SURE = Pattern.compile("(?i)(?:tk)+|cq|x{3,}|\\?{3,}");
  private static final Pattern ENDING = Pattern.compile("[?:!.…]+$");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
  private static final Pattern BRACES =
      Pattern.compile(
          "\\{\\{\\{?\\s*([^{}<%\\n][^{}\\n]{0,80}?)\\s*\\}?\\}\\}|\\{%[^{}\\n]{1,80}%\\}|\\{([\\p{L}_ ]{3,40})\\}");
  private static final Pattern OTHER =
      Pattern.compile(
          "[$#]\\{[\\w.]{1,60}\\}|<%=?[^<>\\n]{1,80}%>|\\*\\|\\w{1,40}\\|\\*|%%\\w{2,40}%%"
              + "|%([A-Z][A-Z_]{2,40})%|%[sd](?![\\p{L}\\p{N}%])|\\$NaN\\b|\\$0{2,}(?![\\w.,])|\\$X\\.X+\\b");

  private final String text;
  private final String format;

  Slot(String text, String format) {
    this.text = text;
    this.format = format;
  }

  /** Hands over the gaps of a block. */
  void find(Span block, Consumer<Span> found) {
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (opens(c)) {
        int end = at(c, i, block.end());
        if (end > i) {
          found.accept(new Span(i, end));
          i = end - 1;
        }
      }
    }
  }

  private static boolean opens(char c) {
    return switch (c) {
      case '(', '[', '{', '<', '$', '#', '%', '*' -> true;
      default -> false;
    };
  }

  private int at(char open, int start, int end) {
    Pattern pattern = open == '{' ? BRACES : "[(".indexOf(open) >= 0 ? BRACKETS : OTHER;
    Matcher matcher = pattern.matcher(text).region(start, end).useTransparentBounds(true);
    if (matcher.lookingAt()) {
      boolean slot =
          switch (open) {
            case '[' -> isGap(matcher.group(1), true);
            case '(' -> isGap(matcher.group(1), false) && !isShortForm(start);
            case '{' -> isVariable(matcher);
            case '%' -> isPercent(matcher, start);
            default -> true;
          };
      return slot ? matcher.end() : start;
    }
    if (open == '<' && BRACKETS.matcher(text).region(start, end).lookingAt()) {
      matcher = BRACKETS.matcher(text).region(start, end);
      return matcher.lookingAt() && isGap(matcher.group(1), false) ? matcher.end() : start;
    }
    return start;
  }

  /** Whether words in brackets name a gap; in round ones an order or a mark has to stand too. */
  private static boolean isGap(String inside, boolean square) {
    String words = ENDING.matcher(inside.strip()).replaceFirst("");
    if (MARK.matcher(words.isEmpty() ? inside : words).matches()) {
      return square || SURE.matcher(inside).matches();
    }
    List<String> parts = new ArrayList<>();
    Matcher matcher = WORD.matcher(words.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      parts.add(matcher.group());
    }
    if (parts.isEmpty() || parts.size() > MOST_WORDS || DIGIT.matcher(words).find()) {
      return false;
    }
    String first = parts.get(0);
    boolean order = first.equals("insert") || first.equals("enter");
    boolean marked = order || parts.contains("tk");
    boolean named = parts.stream().anyMatch(Slot::isName);
    boolean known = parts.stream().allMatch(part -> isName(part) || BESIDE.contains(part));
    return square
        ? named && known && !JOINING.contains(first)
            || first.equals("insert") && parts.size() > 1
            || marked && named
        : marked && named && known;
  }

  private static boolean isName(String word) {
    boolean plural = word.endsWith("s") && NAMES.contains(word.substring(0, word.length() - 1));
    return plural || NAMES.contains(word);
  }

  /** "Techniker Kasse (TK)": the short form of what stands before. */
  private boolean isShortForm(int start) {
    int i = start - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i >= 0 && Character.isUpperCase(text.charAt(i));
  }

  /** In a site's source, what looks into a page or a filter is program text at work. */
  private boolean isVariable(Matcher matcher) {
    if (matcher.group(2) != null) {
      return !OWN_BRACES.contains(format) && isNamed(matcher.group(2));
    }
    boolean source = !format.equals("text") && matcher.group(1) != null;
    return !source || matcher.group(1).matches("[\\p{L}_][\\p{L}\\p{N}_ ]*");
  }

  private boolean isPercent(Matcher matcher, int start) {
    boolean number = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    boolean template = matcher.group(1) == null;
    return !number && (template ? !format.equals("html") : isNamed(matcher.group(1)));
  }

  private static boolean isNamed(String variable) {
    String lower = variable.toLowerCase(Locale.ROOT).strip();
    String[] parts = lower.split("[_ ]+");
    boolean all = List.of(parts).stream().allMatch(part -> isName(part) || BESIDE.contains(part));
    return all && List.of(parts).stream().anyMatch(Slot::isName)
        || lower.matches("(?:first|last|user|full)name");
  }
}
