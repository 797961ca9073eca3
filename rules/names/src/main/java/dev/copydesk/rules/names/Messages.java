package dev.copydesk.rules.names;

/** The words in which variants are reported. */
final class Messages {
  private static final int LONGEST_NAME = 24;

  private Messages() {}

  static String inArticle(Variant variant) {
    return quoted(variant.rare().text())
        + times(variant.rare().count())
        + ", but "
        + quoted(variant.usual().text())
        + " elsewhere in the article"
        + times(variant.usual().count())
        + ": "
        + variant.reason();
  }

  static String acrossArticles(Variant variant) {
    return quoted(variant.rare().text())
        + articles(variant.rare())
        + ", but "
        + quoted(variant.usual().text())
        + articles(variant.usual())
        + ": "
        + variant.reason();
  }

  static String quoted(String name) {
    boolean fits = name.length() <= LONGEST_NAME;
    return "\"" + (fits ? name : name.substring(0, LONGEST_NAME - 1) + "…") + "\"";
  }

  private static String times(int count) {
    return " (" + count + "×)";
  }

  private static String articles(Spelling spelling) {
    int articles = spelling.units().length;
    return " ("
        + spelling.count()
        + "× in "
        + articles
        + (articles == 1 ? " article)" : " articles)");
  }
}
