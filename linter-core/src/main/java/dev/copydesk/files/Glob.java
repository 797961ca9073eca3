package dev.copydesk.files;

import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;

/**
 * A path with wildcards, cut into the folder before the first one and the pattern below it: {@code
 * *} within a name, {@code **} across any number of folders, {@code ?}, {@code [abc]}, {@code
 * {md,txt}}.
 */
public record Glob(String base, PathMatcher below) {
  private static final String WILDCARDS = "*?[{";

  static boolean isPattern(String path) {
    return path.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  static Glob of(String pattern) {
    int cut = 0;
    for (int i = 0; i < pattern.length() && WILDCARDS.indexOf(pattern.charAt(i)) < 0; i++) {
      cut = pattern.charAt(i) == '/' ? i + 1 : cut;
    }
    return new Glob(pattern.substring(0, cut), matcher(pattern.substring(cut)));
  }

  /**
   * Matches relative paths against the whole of a pattern; {@code **}{@code /} also stands for no
   * folder at all.
   *
   * @throws java.util.regex.PatternSyntaxException if it is no pattern
   */
  public static PathMatcher matcher(String pattern) {
    String all = pattern.replace("/**/", "{/,/**/}");
    if (all.startsWith("**/")) {
      all = "{,**/}" + all.substring(3);
    }
    return FileSystems.getDefault().getPathMatcher("glob:" + all);
  }
}
