package dev.copydesk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The report formats by name. */
public final class Reporters {
  private static final Map<String, Function<Style, Reporter>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("text", TextReporter::new);
    BY_NAME.put("concise", ConciseReporter::new);
    add("summary", SummaryReporter::new);
    add("sarif", SarifReporter::new);
    add("json", JsonReporter::new);
    add("jsonl", JsonLinesReporter::new);
    add("github", GithubReporter::new);
    add("gitlab", GitlabReporter::new);
    add("azure", AzureReporter::new);
    add("checkstyle", CheckstyleReporter::new);
    add("junit", JunitReporter::new);
    add("rdjsonl", RdjsonlReporter::new);
    add("markdown", MarkdownReporter::new);
  }

  private Reporters() {}

  /** All names, in the order in which help shows them. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /** The reporter of that name; the style concerns those that are read by people. */
  public static Optional<Reporter> find(String name, Style style) {
    return Optional.ofNullable(BY_NAME.get(name)).map(make -> make.apply(style));
  }

  private static void add(String name, Supplier<Reporter> make) {
    BY_NAME.put(name, style -> make.get());
  }
}
