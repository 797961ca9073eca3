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
import dev.copydesk.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A block that stands in several stories of a run: the furniture of their site. */
final class RepeatedBlock implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.of("clutter/repeated-block", Severity.WARNING, ClutterFamily.class);
  private static final Set<Role> OWN =
      Set.of(Role.BYLINE, Role.DATELINE, Role.CODE, Role.TABLE_CELL);

  /** What notes of the editors to their readers begin with: they are part of the story. */
  private static final Pattern EDITORS_NOTE =
      Pattern.compile("(?i)(?:corrections?|clarification|editors?['’]?s?['’]? note)\\b");

  private static final int LEAST_STORIES = 3;
  private static final int SHOWN = 3;

  /** How far into a block the words reach that a message quotes, and a little further. */
  private static final int QUOTED = 60;

  /** How many blocks from the end count as the end. */
  private static final int EDGE = 5;

  /** Under these names it is noted where a block stands and what it says. */
  private static final String OUTSIDE = "outside";

  private static final String PAGE = "page";
  private static final String LAST = "last";
  private static final String AMID = "amid";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Notes a hash of every block and where it stands, for a run holds the words of none. */
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
      Location where = article.place(block.span()).withoutText();
      facts.add(new Fact(key, story, notes(article, i), where));
    }
    return facts;
  }

  /**
   * What a message would quote is noted where the page may have put the block. Amid the running
   * text another of its group tells it, unless numbers make them differ.
   */
  private static Map<String, String> notes(Article article, int i) {
    Block block = article.blocks().get(i);
    Furniture.Place place = Furniture.of(article).place(i);
    boolean last = article.blocks().size() - i <= EDGE;
    String words = article.text(block.span());
    Map<String, String> notes = new HashMap<>();
    if (place == Furniture.Place.PAGE) {
      notes.put(PAGE, Quote.of(words));
    } else if (place != Furniture.Place.BODY) {
      notes.put(OUTSIDE, Quote.of(words));
    } else if (last) {
      notes.put(LAST, Quote.of(words));
    } else if (isNumbered(words)) {
      notes.put(AMID, Quote.of(words));
    }
    if (block.role() == Role.SUBHEAD && i + 1 < article.blocks().size()) {
      notes.put("below", keyBelow(article, i));
    }
    return notes;
  }

  private static boolean isNumbered(String words) {
    for (int i = 0; i < Math.min(words.length(), QUOTED); i++) {
      if (Character.isDigit(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String keyBelow(Article article, int i) {
    String key = Levelled.key(article.text(article.blocks().get(i + 1).span()));
    return key.isEmpty() ? "none" : key;
  }

  @Override
  public List<Finding> judge(List<Fact> facts) {
    List<List<Fact>> groups = groups(facts);
    SameStory same = new SameStory(facts, groups);
    Map<String, Integer> stories = new HashMap<>();
    for (List<Fact> group : groups) {
      long count = group.stream().map(fact -> same.of(fact.value())).distinct().count();
      if (count >= LEAST_STORIES && group.stream().anyMatch(RepeatedBlock::isOutside)) {
        stories.put(group.get(0).key(), (int) count);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Fact> group : groups) {
      int count = stories.getOrDefault(group.get(0).key(), 0);
      if (count > 0 && group.stream().allMatch(fact -> isAboveFurniture(fact, stories.keySet()))) {
        findings.addAll(findings(group, count));
      }
    }
    return findings;
  }

  /** The facts of each block that stands in more than one article; they come in order. */
  private static List<List<Fact>> groups(List<Fact> facts) {
    List<List<Fact>> groups = new ArrayList<>();
    for (int i = 0, end; i < facts.size(); i = end) {
      end = i + 1;
      while (end < facts.size() && facts.get(end).key().equals(facts.get(i).key())) {
        end++;
      }
      if (end - i > 1) {
        groups.add(facts.subList(i, end));
      }
    }
    return groups;
  }

  /** A subhead belongs to the story where what stands below it does. */
  private static boolean isAboveFurniture(Fact fact, Set<String> furniture) {
    return fact.note("below").isEmpty() || furniture.contains(fact.note("below"));
  }

  /** Not in the middle of the running text: the last paragraphs may be those of the site. */
  private static boolean isOutside(Fact fact) {
    return !isTold(fact) || !fact.note(LAST).isEmpty();
  }

  /** Whether a block is a paragraph of the running text. */
  static boolean isTold(Fact fact) {
    return fact.note(OUTSIDE).isEmpty() && fact.note(PAGE).isEmpty();
  }

  private static Optional<String> quote(Fact fact) {
    return Stream.of(AMID, LAST, OUTSIDE, PAGE)
        .map(fact::note)
        .filter(q -> !q.isEmpty())
        .findFirst();
  }

  private static List<Finding> findings(List<Fact> group, int stories) {
    String any = group.stream().flatMap(fact -> quote(fact).stream()).findFirst().orElse("");
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : group) {
      if (!fact.note(PAGE).isEmpty()) {
        continue;
      }
      String message = quote(fact).orElse(any) + " stands in " + stories + " stories";
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
