package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds names of which two words are tied by a hyphen here, apart there, and one word elsewhere.
 */
final class Joins {
  private final NameTable table;
  private final Map<String, String> firstForm = new HashMap<>();
  private final Map<String, Map<String, Spelling>> forms = new LinkedHashMap<>();
  private final Map<String, Boolean> standsAlone = new HashMap<>();

  private Joins(NameTable table) {
    this.table = table;
  }

  /** The variants, each odd form once. */
  static List<Variant> in(NameTable table, Predicate<Pair> allowed) {
    Joins joins = new Joins(table);
    joins.findKeys();
    if (joins.forms.isEmpty()) {
      return List.of();
    }
    joins.countForms();
    return joins.variants(allowed);
  }

  /** Notes the keys that have more than one form; most articles have none. */
  private void findKeys() {
    for (Spelling spelling : table.spellings()) {
      firstForm.put(spelling.folded(), spelling.folded());
    }
    for (NameTable.Entry entry : table.entries()) {
      NameTable.Name name = entry.name();
      for (int i = 0; i + 1 < name.words().size(); i++) {
        if (isJoinable(name.folded(i), name.folded(i + 1))) {
          String key = name.folded(i) + name.folded(i + 1);
          String form = form(name, i);
          String known = firstForm.putIfAbsent(key, form);
          if (known != null && !known.equals(form)) {
            forms.computeIfAbsent(key, k -> new LinkedHashMap<>(2));
          }
        }
      }
    }
  }

  private void countForms() {
    for (Spelling spelling : table.spellings()) {
      standsAlone.merge(spelling.folded(), spelling.hasBare(), Boolean::logicalOr);
      Map<String, Spelling> group = forms.get(spelling.folded());
      if (group != null) {
        group.putIfAbsent(spelling.folded(), spelling);
      }
    }
    for (NameTable.Entry entry : table.entries()) {
      for (int i = 0; i + 1 < entry.name().words().size(); i++) {
        count(entry, i);
      }
    }
  }

  private void count(NameTable.Entry entry, int i) {
    NameTable.Name name = entry.name();
    String key = name.folded(i) + name.folded(i + 1);
    Map<String, Spelling> group = forms.get(key);
    if (group != null && isJoinable(name.folded(i), name.folded(i + 1))) {
      String mark = name.isTiedToNext(i) ? "-" : " ";
      String text = name.words().get(i) + mark + name.words().get(i + 1);
      Spelling form = group.computeIfAbsent(form(name, i), k -> new Spelling(text, key));
      form.stands(entry, i, 2);
      form.count(i, name.words().size(), entry.unit(0), entry.place(0), entry.count());
    }
  }

  private static String form(NameTable.Name name, int at) {
    return name.folded(at) + (name.isTiedToNext(at) ? "-" : " ") + name.folded(at + 1);
  }

  private List<Variant> variants(Predicate<Pair> allowed) {
    List<Variant> variants = new ArrayList<>();
    for (Map<String, Spelling> group : forms.values()) {
      List<Spelling> all = List.copyOf(group.values());
      Spelling usual = all.get(0);
      for (Spelling one : all) {
        usual = Pair.isOdd(usual, one) ? one : usual;
      }
      for (Spelling one : all) {
        if (one != usual
            && !bothStandAlone(one)
            && !bothStandAlone(usual)
            && allowed.test(new Pair(one, usual, 0, 0))) {
          variants.add(new Variant(one, usual, "hyphen or space", true));
        }
      }
    }
    return variants;
  }

  /** Two names that also stand alone meet by chance: "the Abbot-Brown ticket", "Abbot Brown". */
  private boolean bothStandAlone(Spelling form) {
    Spelling.Use use = form.uses().get(0);
    NameTable.Name name = use.name();
    return use.length() == 2
        && standsAlone.getOrDefault(name.folded(use.part()), false)
        && standsAlone.getOrDefault(name.folded(use.part() + 1), false);
  }

  /** Two ordinary words may be tied and parted as grammar asks: "Vice-President". */
  private static boolean isJoinable(String first, String second) {
    Lexicon.Known a = Lexicon.of(first);
    Lexicon.Known b = Lexicon.of(second);
    boolean letters = first.length() < 2 || second.length() < 2;
    boolean ordinary = (a.word() || a.proper()) && (b.word() || b.proper());
    boolean surnames = !a.word() && a.surname() && !b.word() && b.surname();
    return !letters && (!ordinary || surnames);
  }
}
