package dev.copydesk.rules.clutter;

import dev.copydesk.analysis.Furniture;
import dev.copydesk.article.Article;
import dev.copydesk.article.Block;
import dev.copydesk.article.Role;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Fact;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A block that stands in several stories of a run: the furniture of their site. */
final class RepeatedBlock implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/repeated-block", Severity.WARNING, ClutterFamily.class);
  private static final Set<Role> OWN =
      Set.of(Role.BYLINE, Role.DATELINE, Role.CODE, Role.TABLE_CELL);

  /** What notes of the editors to their readers begin with: they are part of the story. */
  private static final Pattern EDITORS_NOTE =
      Pattern.compile("(?i)(?:corrections?|clarification|editors?['’]?s?['’]? note)\\b.*");

  private static final int LEAST_STORIES = 3;
  private static final int SHOWN = 3;

  /** How many blocks from the end count as the end. */
  private static final int EDGE = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Fact> collect(Article article) {
    Furniture furniture = Furniture.of(article);
    String story = article.path() + "#" + article.index();
    Set<String> keys = new HashSet<>();
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      String words = article.text(block.span());
      String key = Levelled.key(words);
      if (key.isEmpty()
          || OWN.contains(block.role())
          || furniture.place(i) == Furniture.Place.OWN
          || Frame.holds(block)
          || EDITORS_NOTE.matcher(words).lookingAt()
          || !keys.add(key)) {
        continue;
      }
      Map<String, String> notes = new HashMap<>();
      notes.put("place", furniture.place(i).label());
      if (article.blocks().size() - i <= EDGE) {
        notes.put("edge", "true");
      }
      if (block.role() == Role.SUBHEAD && i + 1 < article.blocks().size()) {
        notes.put("below", keyBelow(article, i));
      }
      facts.add(new Fact(key, story, notes, article.place(block.span())));
    }
    return facts;
  }

  private static String keyBelow(Article article, int i) {
    String key = Levelled.key(article.text(article.blocks().get(i + 1).span()));
    return key.isEmpty() ? "none" : key;
  }

  @Override
  public List<Finding> judge(List<Fact> facts) {
    Map<String, List<Fact>> groups = new LinkedHashMap<>();
    facts.forEach(fact -> groups.computeIfAbsent(fact.key(), k -> new ArrayList<>()).add(fact));
    groups.values().removeIf(group -> group.size() < 2);
    SameStory same = new SameStory(facts, groups.values());
    Map<String, Long> stories = new LinkedHashMap<>();
    for (Map.Entry<String, List<Fact>> group : groups.entrySet()) {
      long count = group.getValue().stream().map(fact -> same.of(fact.value())).distinct().count();
      if (count >= LEAST_STORIES && group.getValue().stream().anyMatch(RepeatedBlock::isOutside)) {
        stories.put(group.getKey(), count);
      }
    }
    List<Finding> findings = new ArrayList<>();
    stories.forEach(
        (key, count) -> {
          if (groups.get(key).stream().allMatch(fact -> isAboveFurniture(fact, stories.keySet()))) {
            findings.addAll(findings(groups.get(key), count));
          }
        });
    return findings;
  }

  /** A subhead belongs to the story where what stands below it does. */
  private static boolean isAboveFurniture(Fact fact, Set<String> furniture) {
    return fact.note("below").isEmpty() || furniture.contains(fact.note("below"));
  }

  /** Not in the middle of the running text: the last paragraphs may be those of the site. */
  private static boolean isOutside(Fact fact) {
    return fact.note("edge").equals("true")
        || !fact.note("place").equals(Furniture.Place.BODY.label());
  }

  private static List<Finding> findings(List<Fact> group, long stories) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : group) {
      if (fact.note("place").equals(Furniture.Place.PAGE.label())) {
        continue;
      }
      String message = Quote.of(fact.where().text()) + " stands in " + stories + " stories";
      Finding finding = Finding.of(INFO, fact.where(), message);
      List<Fact> others = group.stream().filter(other -> !other.equals(fact)).limit(SHOWN).toList();
      for (Fact other : others) {
        finding = finding.because("here too", other.where());
      }
      findings.add(finding);
    }
    return findings;
  }
}
