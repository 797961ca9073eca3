package dev.copydesk.analysis.published;

/**
 * How far a source is believed, the most trusted first. The order is that in which the sources were
 * right on some seven hundred web pages of eighteen languages.
 */
public enum Trust {
  /** The user said so. */
  GIVEN("given for this run"),
  /** The file's own metadata say when it was published. */
  METADATA("the file's own metadata"),
  /** A date that was left in the copy. */
  RESIDUE("metadata left in the copy"),
  /** Microdata of the article itself. */
  MICRODATA("microdata of the article"),
  /** {@code article:published_time}. */
  OPEN_GRAPH("Open Graph metadata"),
  /** A JSON-LD object that is an article. */
  LINKED_ARTICLE("JSON-LD of the article"),
  /** Any other meta element that speaks of publication. */
  META("a meta element for the publication date"),
  /** A JSON-LD object that is a page. */
  LINKED_PAGE("JSON-LD of the page"),
  /** A date that stands alone near the headline. */
  NEAR_LINE("a short line near the headline"),
  /** A date near the headline, but in what looks like a list of other stories. */
  NOISY_TIME("a time in a part of the page that looks like no story"),
  /** A date near the headline that says it is a change. */
  UPDATED_LINE("a line that says when it was updated"),
  /** A meta element that is called date and no more. */
  META_DATE("a meta element called date"),
  /** The address of the page. */
  ADDRESS("the address of the page"),
  /** The name of the file or of a folder. */
  FILE_NAME("the name of the file"),
  /** Script data of the page. */
  SCRIPT("script data of the page"),
  /** When the file or its first version was made. */
  CREATED("a date of creation"),
  /** A date that stands alone far from the headline. */
  FAR_LINE("a short line far from the headline"),
  /** When it was changed. */
  MODIFIED("a date of change"),
  /** A date in running text. */
  RUNNING_TEXT("running text"),
  /** Says nothing of publication: expiry, copyright, crawls, other stories. */
  NONE("no statement about publication");

  private final String words;

  Trust(String words) {
    this.words = words;
  }

  /** What it is, in words for a reader. */
  public String words() {
    return words;
  }

  /** Whether a claim of this trust alone is enough to call an article dated. */
  public boolean isEnough() {
    return compareTo(MODIFIED) <= 0;
  }

  /** Whether it is metadata of a web page that speaks of its publication. */
  boolean isStructured() {
    return compareTo(MICRODATA) >= 0 && compareTo(LINKED_PAGE) <= 0;
  }
}
