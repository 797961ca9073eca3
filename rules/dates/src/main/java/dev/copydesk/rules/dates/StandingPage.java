package dev.copydesk.rules.dates;

import dev.copydesk.analysis.WordList;
import dev.copydesk.article.Article;
import dev.copydesk.article.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows files published on no day: a README, a page that stands, a list of posts, a draft, a
 * template.
 */
final class StandingPage {
  private static final Set<String> FILES = WordList.set(StandingPage.class, "standing-files.txt");
  private static final Set<String> LAYOUTS = WordList.set(StandingPage.class, "page-layouts.txt");
  private static final Set<String> KEYS = Set.of("layout", "type", "template", "kind");
  private static final Set<String> MOULDS =
      Set.of("archetypes", "scaffolds", "templates", "_templates");

  /**
   * A tag that runs through the pages of the site, as Liquid, Nunjucks and Go's templates write it.
   */
  private static final Pattern LIST =
      Pattern.compile(
          "\\{%-?\\s*for\\s+\\w+\\s+in\\s+(?:site|collections|paginator|pagination|posts)\\b"
              + "|\\{\\{-?\\s*range\\b[^}]*\\.(?:Site|Pages|RegularPages|Paginator)\\b");

  private StandingPage() {}

  /** Whether an article is one of them. */
  static boolean is(Article article) {
    return FILES.contains(name(article.path()))
        || Arrays.stream(article.path().split("/")).anyMatch(MOULDS::contains)
        || article.fields().stream()
            .filter(field -> field.origin() == Field.Origin.FRONT_MATTER)
            .anyMatch(StandingPage::says)
        || isList(article.source().text());
  }

  /** Whether a file runs through the pages of the site, and does not only show how to. */
  private static boolean isList(String text) {
    return !text.contains("```") && !text.contains("raw %}") && LIST.matcher(text).find();
  }

  /**
   * The name of a file without its folders and endings, in lower case; "layouts/page.njk" is the
   * layout "page".
   */
  private static String name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static boolean says(Field field) {
    String key = field.name().toLowerCase(Locale.ROOT);
    String value = field.value().strip().toLowerCase(Locale.ROOT);
    return switch (key) {
      case "draft" -> value.equals("true") || value.equals("yes");
      case "published" -> value.equals("false");
      default -> KEYS.contains(key) && LAYOUTS.contains(name(value));
    };
  }
}
