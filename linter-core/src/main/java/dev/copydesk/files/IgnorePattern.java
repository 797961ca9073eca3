package dev.copydesk.files;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A line of an ignore file, as git understands it: {@code !} takes a path back in, a {@code /} at
 * the end means folders, one elsewhere ties the pattern to the folder of the file, {@code **} goes
 * across folders.
 */
record IgnorePattern(Pattern path, boolean negated, boolean foldersOnly) {

  /** The pattern of a line; empty for blank lines, comments and what matches nothing. */
  static Optional<IgnorePattern> of(String line) {
    String text = withoutBlanks(line);
    if (text.isEmpty() || text.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = text.startsWith("!");
    text = negated ? text.substring(1) : text;
    boolean foldersOnly = text.endsWith("/");
    text = foldersOnly ? text.substring(0, text.length() - 1) : text;
    boolean tied = text.indexOf('/') >= 0;
    text = text.startsWith("/") ? text.substring(1) : text;
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Pattern path = Pattern.compile((tied ? "" : "(?:.*/)?") + new Translation(text).regex());
      return Optional.of(new IgnorePattern(path, negated, foldersOnly));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  boolean matches(String below, boolean isFolder) {
    return (isFolder || !foldersOnly) && path.matcher(below).matches();
  }

  /** Blanks at the end do not count unless the last is escaped. */
  private static String withoutBlanks(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && (end < 2 || line.charAt(end - 2) != '\\')) {
      end--;
    }
    return line.substring(0, end);
  }

  /** Turns wildcards into a regular expression. */
  private static final class Translation {
    private final String glob;
    private final StringBuilder regex = new StringBuilder();
    private int at;

    Translation(String glob) {
      this.glob = glob;
    }

    String regex() {
      while (at < glob.length()) {
        char c = glob.charAt(at);
        if (c == '*') {
          stars();
        } else if (c == '?') {
          add("[^/]", 1);
        } else if (c == '[') {
          set();
        } else if (c == '\\') {
          at++;
          // a backslash at the very end can match nothing
          add(at < glob.length() ? Pattern.quote(glob.substring(at, at + 1)) : "(?!)", 1);
        } else {
          add(Pattern.quote(String.valueOf(c)), 1);
        }
      }
      return regex.toString();
    }

    private void add(String part, int length) {
      regex.append(part);
      at += length;
    }

    private void stars() {
      boolean first = at == 0 || glob.charAt(at - 1) == '/';
      if (first && glob.startsWith("**/", at)) {
        add("(?:.*/)?", 3);
      } else if (first && glob.startsWith("**", at) && at + 2 == glob.length()) {
        add(".+", 2);
      } else {
        while (at < glob.length() && glob.charAt(at) == '*') {
          at++;
        }
        regex.append("[^/]*");
      }
    }

    /** Characters in brackets; a bracket that is never closed matches nothing. */
    private void set() {
      int i = at + 1;
      StringBuilder set = new StringBuilder("[");
      if (i < glob.length() && (glob.charAt(i) == '!' || glob.charAt(i) == '^')) {
        set.append('^');
        i++;
      }
      int first = i;
      while (i < glob.length() && (glob.charAt(i) != ']' || i == first)) {
        int end = glob.startsWith("[:", i) ? glob.indexOf(":]", i) : -1;
        if (end > 0) {
          set.append("\\p{").append(posix(glob.substring(i + 2, end))).append('}');
          i = end + 2;
        } else {
          i = glob.charAt(i) == '\\' && i + 1 < glob.length() ? i + 1 : i;
          char c = glob.charAt(i++);
          boolean range = c == '-' && i - 1 > first && i < glob.length() && glob.charAt(i) != ']';
          set.append(range || Character.isLetterOrDigit(c) ? "" : "\\").append(c);
        }
      }
      boolean closed = i < glob.length();
      add(closed ? set.append("&&[^/]]").toString() : "(?!)", closed ? i + 1 - at : glob.length());
    }

    private static String posix(String name) {
      return name.equals("xdigit")
          ? "XDigit"
          : name.isEmpty()
              ? name
              : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
  }
}
