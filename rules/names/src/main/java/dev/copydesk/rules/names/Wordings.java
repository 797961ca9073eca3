package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that are the same but for how initials are set (J.K., J. K., JK) and how Saint is
 * written.
 */
final class Wordings {
  private static final Set<String> SAINT = Set.of("st", "saint");
  private static final Set<String> COUNTRIES = Set.of("us", "uk", "un", "eu");
  private static final int MOST_INITIALS = 3;

  private final Map<String, Map<String, Spelling>> forms = new LinkedHashMap<>();

  private Wordings() {}

  /** The variants, each odd form once. */
  static List<Variant> in(NameTable table) {
    Wordings wordings = new Wordings();
    table.entries().forEach(wordings::add);
    return wordings.variants();
  }

  private void add(NameTable.Entry entry) {
    NameTable.Name name = entry.name();
    int size = name.words().size();
    if (size > 1 && name.ties() == 0 && hasForms(name)) {
      String key = key(name);
      String text = name.toString();
      Spelling form =
          forms
              .computeIfAbsent(key, k -> new LinkedHashMap<>(2))
              .computeIfAbsent(text, t -> new Spelling(t, key));
      form.stands(entry, 0, size);
      form.count(0, size, entry.unit(0), entry.place(0), entry.count());
    }
  }

  private static boolean hasForms(NameTable.Name name) {
    for (int i = 0; i + 1 < name.words().size(); i++) {
      if (isInitials(name, i) || SAINT.contains(name.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private static String key(NameTable.Name name) {
    StringBuilder key = new StringBuilder();
    boolean open = false;
    for (int i = 0; i < name.words().size(); i++) {
      boolean initials = i + 1 < name.words().size() && isInitials(name, i);
      key.append(initials && open || i == 0 ? "" : " ");
      key.append(SAINT.contains(name.folded(i)) ? "saint" : name.folded(i));
      open = initials;
    }
    return key.toString();
  }

  /** One letter, letters with dots, or, before the last name of a person, two or three capitals. */
  private static boolean isInitials(NameTable.Name name, int at) {
    String word = name.words().get(at);
    String folded = name.folded(at);
    if (folded.length() == 1) {
      return true;
    }
    if (folded.length() > MOST_INITIALS || COUNTRIES.contains(folded) || !isCapitals(word)) {
      return false;
    }
    Lexicon.Known next = Lexicon.of(name.folded(at + 1));
    boolean person = next.surname() || !next.any();
    return person && !Spelling.isShouted(name.words().get(at + 1)) && at == 0;
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && Spelling.isShouted(word);
  }

  private List<Variant> variants() {
    List<Variant> variants = new ArrayList<>();
    for (Map<String, Spelling> group : forms.values()) {
      Spelling usual = null;
      for (Spelling one : group.values()) {
        usual = usual == null || Pair.isOdd(usual, one) ? one : usual;
      }
      for (Spelling one : group.values()) {
        if (one != usual) {
          variants.add(new Variant(one, usual, reason(one, usual), true));
        }
      }
    }
    return variants;
  }

  private static String reason(Spelling one, Spelling usual) {
    boolean saint = one.folded().startsWith("saint ") || one.folded().contains(" saint ");
    boolean dots = one.text().replace(".", "").equals(usual.text().replace(".", ""));
    return dots ? "full stops" : saint ? "St and Saint" : "initials";
  }
}
