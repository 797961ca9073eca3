package dev.copydesk.rules.language;

import dev.copydesk.article.Article;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Fact;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Fix;
import dev.copydesk.rule.Options;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words that no dictionary knows, that look like a slip, and that few articles have. */
final class Spelling implements CorpusRule {
  static final RuleInfo INFO =
      RuleInfo.off("language/spelling", Severity.WARNING, LanguageFamily.class);

  private static final String COUNT = "count";
  private static final String QUOTED = "quoted";
  private static final String SUGGESTION = "suggestion";

  private final Desk desk;
  private final HouseDictionary dictionary;
  private final int known;

  Spelling(Options options, Desk desk) {
    this.desk = desk;
    this.known = options.number("known", 5, "A word that so many articles use is taken as known.");
    this.dictionary =
        HouseDictionary.of(
            options.files(
                "dictionary",
                List.of(),
                "Files of known words, one a line; # begins a comment. The nearest dictionary.txt"
                    + " is found."),
            options.files(
                "names",
                List.of(),
                "Lists of names, every word of which is known. The nearest names.yml is found."));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void prepare(Article article) {
    Tongue.of(article, desk.setup().variant()).ifPresent(desk::prepareSpeller);
  }

  @Override
  public List<Fact> collect(Article article) {
    List<Fact> facts = new ArrayList<>();
    for (Slip slip : Slips.of(article, desk).all()) {
      Map<String, String> notes = new TreeMap<>();
      notes.put(COUNT, Integer.toString(slip.count()));
      notes.put(QUOTED, Boolean.toString(slip.quoted()));
      notes.put(SUGGESTION, slip.suggestion());
      facts.add(new Fact(slip.word(), slip.word(), notes, article.place(slip.first())));
    }
    return facts;
  }

  @Override
  public List<Finding> judge(List<Fact> facts) {
    List<Finding> findings = new ArrayList<>();
    Map<String, List<Fact>> words = new TreeMap<>();
    facts.forEach(fact -> words.computeIfAbsent(fact.key(), any -> new ArrayList<>()).add(fact));
    words.forEach(
        (word, places) -> {
          if (places.size() < known && !dictionary.holds(word)) {
            places.forEach(place -> findings.add(finding(place)));
          }
        });
    return findings;
  }

  private static Finding finding(Fact fact) {
    String suggestion = fact.note(SUGGESTION);
    String times = fact.note(COUNT).equals("1") ? "" : " (" + fact.note(COUNT) + " times here)";
    String message =
        suggestion.isEmpty()
            ? "\"" + fact.value() + "\" is garbled" + times + ": it was read in a wrong encoding"
            : "\""
                + fact.value()
                + "\" is in no dictionary"
                + times
                + ": perhaps \""
                + suggestion
                + "\"";
    Finding finding =
        Finding.of(INFO, fact.where(), message)
            .with(fact.note(QUOTED).equals("true") ? Severity.NOTE : INFO.severity())
            .with(COUNT, fact.note(COUNT));
    // letters need no escaping in any format, so the word's place can be written as it is
    boolean asWritten =
        fact.where().text().equals(fact.value())
            && !fact.where().extracted()
            && !suggestion.isEmpty()
            && suggestion.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ');
    return asWritten
        ? finding.fixedBy(
            Fix.of("write \"" + suggestion + "\"", false, new Edit(fact.where(), suggestion)))
        : finding;
  }
}
