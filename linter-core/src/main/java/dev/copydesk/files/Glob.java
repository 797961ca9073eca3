package dev.copydesk.files;

import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;

/**
 * A path with wildcards, cut into the folder before the first one and the pattern below it: {@code
 * *} within a name, {@code **} across any number of folders, {@code ?}, {@code [abc]}, {@code
 * {md,txt}}.
 */
record Glob(String base, PathMatcher below) {
  private static final String WILDCARDS = "*?[{";

  static boolean isPattern(String path) {
    return path.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  static Glob of(String pattern) {
    int cut = 0;
    for (int i = 0; i < pattern.length() && WILDCARDS.indexOf(pattern.charAt(i)) < 0; i++) {
      cut = pattern.charAt(i) == '/' ? i + 1 : cut;
    }
    String below = pattern.substring(cut).replace("/**/", "{/,/**/}");
    if (below.startsWith("**/")) {
      below = "{,**/}" + below.substring(3);
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + below);
    return new Glob(pattern.substring(0, cut), matcher);
  }
}
