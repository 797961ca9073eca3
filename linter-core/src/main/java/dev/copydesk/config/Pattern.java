package dev.copydesk.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * Patterns of settings: {@code *} within a name, {@code **} across folders; a pattern without a
 * slash is meant for names at any depth, and the name of a folder for all that is in it.
 */
final class Pattern {
  private Pattern() {}

  static boolean matches(String pattern, Path file) {
    String deep = pattern.indexOf('/') < 0 ? "**/" + pattern : pattern;
    String glob = deep.endsWith("/") ? deep + "**" : deep;
    return matchesGlob(glob, file) || matchesGlob(glob + "/**", file);
  }

  private static boolean matchesGlob(String glob, Path file) {
    String any = glob.replace("/**/", "{/,/**/}");
    String whole = any.startsWith("**/") ? "{,**/}" + any.substring(3) : any;
    return FileSystems.getDefault().getPathMatcher("glob:" + whole).matches(file);
  }
}
