package dev.copydesk.rules.names;

import dev.copydesk.analysis.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms of disputed names that some houses have published. */
final class HouseStyles {
  /** The houses, in the order of the columns. */
  static final List<String> HOUSES = List.of("ap", "reuters", "bbc", "guardian", "nyt");

  private static final int FIRST_HOUSE = 2;
  private static final int OTHERS = FIRST_HOUSE + HOUSES.size();
  private static final String UNCHECKED = "?";

  private HouseStyles() {}

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
