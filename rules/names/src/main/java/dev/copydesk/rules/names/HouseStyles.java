package dev.copydesk.rules.names;

import dev.copydesk.analysis.WordList;
import dev.copydesk.analysis.name.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The forms of disputed names that some houses have published. */
final class HouseStyles {
  /** The houses, in the order of the columns. */
  static final List<String> HOUSES = List.of("ap", "reuters", "bbc", "guardian", "nyt");

  private static final int FIRST_HOUSE = 2;
  private static final int OTHERS = FIRST_HOUSE + HOUSES.size();
  private static final String UNCHECKED = "?";

  private static final Set<String> NO_SPELLINGS = Set.of("adjective", "people", "abbreviation");

  private HouseStyles() {}

  /** The rows of the list by each form that is one word, folded. */
  private static final class Rows {
    private static final Map<String, Set<Integer>> BY_FORM = read();

    private static Map<String, Set<Integer>> read() {
      Map<String, Set<Integer>> byForm = new HashMap<>();
      int row = 0;
      for (String line : WordList.lines(HouseStyles.class, "house-styles.tsv")) {
        String[] cells = line.split("\t", -1);
        row++;
        if (!NO_SPELLINGS.contains(cells[1])) {
          for (int i = FIRST_HOUSE; i <= OTHERS; i++) {
            for (String form : forms(cells[i])) {
              String folded = Lexicon.fold(form.replace(UNCHECKED, ""));
              // a given name has many bearers, who write it in their own ways
              if (!cells[1].equals("person") || !Lexicon.of(folded).given()) {
                byForm.computeIfAbsent(folded, k -> new HashSet<>(2)).add(row);
              }
            }
          }
        }
      }
      return byForm;
    }
  }

  /** Whether a folded word is a form of a disputed name. */
  static boolean isDisputed(String folded) {
    return Rows.BY_FORM.containsKey(folded);
  }

  /** Whether two folded words are forms of one disputed name, whichever of them is right. */
  static boolean areFormsOfOne(String a, String b) {
    Set<Integer> rows = Rows.BY_FORM.get(a);
    return rows != null && Pair.meet(rows, Rows.BY_FORM.getOrDefault(b, Set.of()));
  }

  /** The list of one house. */
  static AuthorityList of(String house) {
    List<ListedName> names = new ArrayList<>();
    for (String line : WordList.lines(HouseStyles.class, "house-styles.tsv")) {
      String[] cells = line.split("\t", -1);
      names.add(entry(cells, FIRST_HOUSE + HOUSES.indexOf(house)));
    }
    return new AuthorityList(names, AuthorityList.Marks.FREE);
  }

  private static ListedName entry(String[] cells, int column) {
    List<String> own = forms(cells[column]);
    boolean certain = !own.isEmpty() && own.stream().noneMatch(f -> f.endsWith(UNCHECKED));
    List<String> right = own.stream().map(f -> f.replace(UNCHECKED, "")).toList();
    Set<String> wrong = new LinkedHashSet<>();
    for (int i = FIRST_HOUSE; i <= OTHERS; i++) {
      forms(cells[i]).forEach(form -> wrong.add(form.replace(UNCHECKED, "")));
    }
    right.forEach(wrong::remove);
    String name = right.isEmpty() ? cells[0] : right.get(0);
    wrong.remove(name);
    wrong.removeIf(form -> name.endsWith("-" + form) || name.endsWith(" " + form));
    List<String> rightIn = new ArrayList<>(forms(cells[OTHERS + 1]));
    rightIn.addAll(right);
    return new ListedName(
        name,
        List.copyOf(wrong),
        rightIn,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        cells[OTHERS + 2],
        certain);
  }

  private static List<String> forms(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split("\\|"));
  }
}
