package dev.copydesk.rules.names;

import dev.copydesk.analysis.name.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that are the same but for how initials are set (J.K., J. K., JK), how Saint is
 * written, or whether a particle has a capital.
 */
final class Wordings {
  /**
   * Why names are one that differ in particles; headings may write these as they write all words.
   */
  static final String PARTICLE = "capital of a particle";

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
    return name.words().size() > 2;
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
          Spelling common = usual;
          reason(one, usual)
              .ifPresent(reason -> variants.add(new Variant(one, common, reason, true)));
        }
      }
    }
    return variants;
  }

  private static Optional<String> reason(Spelling one, Spelling usual) {
    if (one.text().equalsIgnoreCase(usual.text())) {
      return isParticleOnly(one.text().split(" "), usual.text().split(" "))
          ? Optional.of(PARTICLE)
          : Optional.empty();
    }
    if (one.text().replace(".", "").equals(usual.text().replace(".", ""))) {
      return Optional.of("full stops");
    }
    String[] a = Lexicon.fold(one.text()).split(" ");
    String[] b = Lexicon.fold(usual.text()).split(" ");
    if (String.join("", a).equals(String.join("", b))) {
      return a.length != b.length ? Optional.of("initials") : Optional.empty();
    }
    return Optional.of("St and Saint");
  }

  /** Whether the words are the same but for the first letters of those inside. */
  private static boolean isParticleOnly(String[] a, String[] b) {
    boolean particle = false;
    for (int i = 0; i < a.length; i++) {
      if (!a[i].equals(b[i])) {
        boolean inside = i > 0 && i + 1 < a.length && a[i].substring(1).equals(b[i].substring(1));
        if (!inside) {
          return false;
        }
        particle = true;
      }
    }
    return particle;
  }
}
