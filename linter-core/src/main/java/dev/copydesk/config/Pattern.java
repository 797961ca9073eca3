package dev.copydesk.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of settings for paths: {@code *} within a name, {@code **} across folders; a pattern
 * without a slash is meant for names at any depth, and the name of a folder for all that is in it.
 */
public final class Pattern {
  private final Setting setting;
  private final List<PathMatcher> matchers;

  private Pattern(Setting setting, List<PathMatcher> matchers) {
    this.setting = setting;
    this.matchers = matchers;
  }

  /**
   * The pattern of a setting.
   *
   * @throws ConfigException if it is none
   */
  static Pattern of(Setting setting) {
    String text = setting.value().startsWith("./") ? setting.value().substring(2) : setting.value();
    String rooted = text.startsWith("/") ? text.substring(1) : text;
    String deep = text.indexOf('/') < 0 ? "**/" + text : rooted;
    String glob = deep.endsWith("/") ? deep + "**" : deep;
    try {
      return new Pattern(setting, List.of(matcher(glob), matcher(glob + "/**")));
    } catch (PatternSyntaxException e) {
      throw new ConfigException(
          setting.where(),
          "\"" + setting.value() + "\" is no pattern for files: " + e.getDescription());
    }
  }

  /** As it is written, and where. */
  public Setting setting() {
    return setting;
  }

  /** Whether it means this file, given as seen from the folder of the settings. */
  boolean matches(Path file) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(file));
  }

  private static PathMatcher matcher(String glob) {
    String any = glob.replace("/**/", "{/,/**/}");
    String whole = any.startsWith("**/") ? "{,**/}" + any.substring(3) : any;
    return FileSystems.getDefault().getPathMatcher("glob:" + whole);
  }
}
