package dev.copydesk.rules.names;

import dev.copydesk.analysis.Publication;
import dev.copydesk.analysis.Quotations;
import dev.copydesk.analysis.name.Lexicon;
import dev.copydesk.analysis.name.Mention;
import dev.copydesk.analysis.name.Names;
import dev.copydesk.article.Article;
import dev.copydesk.rule.CorpusRule;
import dev.copydesk.rule.Fact;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.RuleInfo;
import dev.copydesk.rule.Severity;
import dev.copydesk.text.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One name that is spelled differently in different articles. */
final class InconsistentAcrossArticles implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "names/inconsistent-across-articles", Severity.WARNING, InconsistentAcrossArticles.class);

  private final Map<String, ListedName> formerForms = new HashMap<>();

  InconsistentAcrossArticles(AuthorityList list) {
    for (ListedName name : list.names()) {
      if (name.since().isPresent() || name.until().isPresent()) {
        name.not().forEach(form -> formerForms.put(form, name));
      }
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Fact> collect(Article article) {
    Optional<LocalDate> day =
        formerForms.isEmpty() ? Optional.empty() : Publication.of(article).day();
    List<Mention> mentions = Names.of(article).mentions();
    List<Fact> facts = new ArrayList<>();
    for (NameTable.Entry entry : NameTable.of(article).entries()) {
      if (!isOfNoInterest(entry) && !isRightOn(entry.name(), day)) {
        Location where = article.place(mentions.get(entry.place(0)).span());
        facts.add(fact(entry.name(), notes(article, entry, mentions), where));
      }
    }
    return facts;
  }

  private static Fact fact(NameTable.Name name, Map<String, String> notes, Location where) {
    String text = name.toString();
    // one string where the two are the same, as they mostly are
    return new Fact("name", text.equals(where.text()) ? where.text() : text, notes, where);
  }

  private static Map<String, String> notes(
      Article article, NameTable.Entry entry, List<Mention> mentions) {
    Map<String, String> notes = new HashMap<>();
    if (isQuoted(article, entry, mentions)) {
      notes.put("quoted", "true");
    }
    if (entry.count() > 1) {
      notes.put("count", Integer.toString(entry.count()).intern());
    }
    if (!entry.name().title().isEmpty()) {
      notes.put("title", entry.name().title());
    }
    if (article.index() > 0) {
      notes.put("article", Integer.toString(article.index()));
    }
    return notes;
  }

  @Override
  public List<Finding> judge(List<Fact> facts) {
    NameTable table = new NameTable();
    Map<String, Integer> articles = new HashMap<>();
    String text = "";
    NameTable.Name name = NameTable.Name.parse("", "");
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      int article = articles.computeIfAbsent(article(fact), k -> articles.size());
      if (!name.title().equals(fact.note("title")) || !fact.value().equals(text)) {
        text = fact.value();
        name = NameTable.Name.parse(text, fact.note("title"));
      }
      String count = fact.note("count");
      table.add(name, article, i, count.isEmpty() ? 1 : Integer.parseInt(count));
    }
    List<Finding> findings = new ArrayList<>();
    for (Variant variant : Variants.in(table, InconsistentAcrossArticles::isSupported)) {
      if (!variant.reason().equals(Wordings.PARTICLE)) {
        findings.addAll(findings(facts, variant));
      }
    }
    return findings;
  }

  private static String article(Fact fact) {
    String index = fact.note("article");
    return index.isEmpty() ? fact.where().path() : fact.where().path() + "\n" + index;
  }

  private static boolean isQuoted(Article article, NameTable.Entry entry, List<Mention> mentions) {
    Quotations quotations = Quotations.of(article);
    for (int i = 0; i < entry.size(); i++) {
      if (!quotations.isQuoted(mentions.get(entry.place(i)).span())) {
        return false;
      }
    }
    return true;
  }

  /** Names of ordinary words, such as "White House", have no spellings of their own. */
  private static boolean isOfNoInterest(NameTable.Entry entry) {
    for (int i = 0; i < entry.name().words().size(); i++) {
      Lexicon.Known known = entry.spelling(i).known();
      boolean ordinary = known.word() && !known.proper() && !known.given();
      if (!ordinary || Spelling.isShouted(entry.spelling(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** A form that the house wrote before it changed its mind. */
  private boolean isRightOn(NameTable.Name name, Optional<LocalDate> day) {
    if (formerForms.isEmpty()) {
      return false;
    }
    ListedName listed = formerForms.get(name.toString());
    for (String word : name.words()) {
      listed = listed == null ? formerForms.get(word) : listed;
    }
    return listed != null && !listed.holdsOn(day);
  }

  /** In many articles many names are near each other by chance. */
  private static boolean isSupported(Pair pair) {
    boolean unknown = !pair.rare().known().any();
    boolean rareName = unknown && pair.length() >= 7 && pair.weighted() <= 0.45;
    boolean marksOnly = pair.edits() == 0 && !pair.rare().known().surname();
    return !pair.differentFirstNames()
        && (pair.meetings() > 0 || pair.sameCompany() || rareName || marksOnly || pair.disputed());
  }

  /** One finding in each article with the odd spelling, unless it has the usual one as well. */
  private static List<Finding> findings(List<Fact> facts, Variant variant) {
    Map<Integer, Fact> first = new LinkedHashMap<>();
    Set<Integer> unquoted = new HashSet<>();
    for (Spelling.Use use : variant.rare().uses()) {
      Fact fact = facts.get(use.place());
      first.merge(use.unit(), fact, (a, b) -> a.where().compareTo(b.where()) <= 0 ? a : b);
      if (fact.note("quoted").isEmpty()) {
        unquoted.add(use.unit());
      }
    }
    for (int article : variant.usual().units()) {
      first.remove(article);
    }
    Fact usual =
        variant.usual().uses().stream()
            .map(use -> facts.get(use.place()))
            .min((a, b) -> a.where().compareTo(b.where()))
            .orElseThrow();
    List<Finding> findings = new ArrayList<>();
    first.forEach(
        (article, odd) -> {
          boolean slight = variant.formOnly() || !unquoted.contains(article);
          findings.add(
              Finding.of(INFO, odd.where(), Messages.acrossArticles(variant))
                  .with(slight ? Severity.NOTE : INFO.severity())
                  .with("usual", variant.usual().text())
                  .with("rare", variant.rare().text())
                  .because("spelled \"" + variant.usual().text() + "\"", usual.where()));
        });
    return findings;
  }
}
