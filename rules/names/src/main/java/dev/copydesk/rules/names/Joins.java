package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names of which two words are tied by a hyphen here, apart there, and one word elsewhere.
 */
final class Joins {
  private static final int SHORTEST = 5;

  private final NameTable table;
  private final Map<String, Map<String, Spelling>> forms = new LinkedHashMap<>();
  private final Map<String, Boolean> standsAlone = new HashMap<>();

  private Joins(NameTable table) {
    this.table = table;
  }

  /** The variants, each odd form once. */
  static List<Variant> in(NameTable table) {
    Joins joins = new Joins(table);
    joins.collectPairs();
    joins.collectSingleWords();
    return joins.variants();
  }

  private void collectPairs() {
    for (int number = 0; number < table.names().size(); number++) {
      NameTable.Name name = table.names().get(number);
      for (int i = 0; i + 1 < name.words().size(); i++) {
        String key = name.folded(i) + name.folded(i + 1);
        if (key.length() >= SHORTEST && isJoinable(name.folded(i), name.folded(i + 1))) {
          String mark = name.isTiedToNext(i) ? "-" : " ";
          String text = name.words().get(i) + mark + name.words().get(i + 1);
          form(key, name.folded(i) + mark + name.folded(i + 1), text)
              .add(new Spelling.Use(number, i, 2, table.unit(number)), 1, name);
        }
      }
    }
  }

  private void collectSingleWords() {
    for (Spelling spelling : table.spellings()) {
      standsAlone.merge(spelling.folded(), spelling.hasBare(), Boolean::logicalOr);
      Map<String, Spelling> known = forms.get(spelling.folded());
      if (known != null) {
        known.putIfAbsent(spelling.folded(), spelling);
      }
    }
  }

  private Spelling form(String key, String folded, String text) {
    return forms
        .computeIfAbsent(key, k -> new LinkedHashMap<>(2))
        .computeIfAbsent(folded, k -> new Spelling(text, key));
  }

  private List<Variant> variants() {
    List<Variant> variants = new ArrayList<>();
    for (Map<String, Spelling> group : forms.values()) {
      if (group.size() > 1) {
        List<Spelling> all = List.copyOf(group.values());
        Spelling usual = all.get(0);
        for (Spelling one : all) {
          usual = Pair.isOdd(usual, one) ? one : usual;
        }
        for (Spelling one : all) {
          if (one != usual && !bothStandAlone(one) && !bothStandAlone(usual)) {
            variants.add(new Variant(one, usual, "hyphen or space", true));
          }
        }
      }
    }
    return variants;
  }

  /** Two names that also stand alone meet by chance: "the Abbot-Brown ticket", "Abbot Brown". */
  private boolean bothStandAlone(Spelling form) {
    Spelling.Use use = form.uses().get(0);
    NameTable.Name name = table.names().get(use.name());
    return use.length() == 2
        && standsAlone.getOrDefault(name.folded(use.part()), false)
        && standsAlone.getOrDefault(name.folded(use.part() + 1), false);
  }

  /** Two ordinary words may be tied and parted as grammar asks: "Vice-President". */
  private static boolean isJoinable(String first, String second) {
    Lexicon.Known a = Lexicon.of(first);
    Lexicon.Known b = Lexicon.of(second);
    boolean ordinary = (a.word() || a.proper()) && (b.word() || b.proper());
    return !ordinary || !a.word() && a.surname() && !b.word() && b.surname();
  }
}
