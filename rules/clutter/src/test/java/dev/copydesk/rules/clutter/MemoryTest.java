package dev.copydesk.rules.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.lint.ArticleResult;
import dev.copydesk.lint.Excerpts;
import dev.copydesk.lint.FileResult;
import dev.copydesk.lint.Linter;
import dev.copydesk.lint.RuleSet;
import dev.copydesk.lint.Selection;
import dev.copydesk.read.ArticleReaders;
import dev.copydesk.read.InputFile;
import dev.copydesk.rule.Finding;
import dev.copydesk.rule.Options;
import dev.copydesk.testing.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Three sites of ten articles each, whose furniture no list knows: it is learnt from the run. */
class MemoryTest {
  private static final List<String> PLACES =
      List.of(
          "Port Ellery",
          "Brackwater",
          "Saltmere",
          "Dunholm",
          "Wick Abbey",
          "Marlow Sands",
          "Hethby",
          "Crake Hill",
          "Oxney",
          "Thornquay");
  private static final List<String> THINGS =
      List.of(
          "wall", "ferry", "school", "bridge", "bakery", "museum", "road", "mill", "park", "inn");

  private static final Map<String, List<String>> SITES =
      Map.of(
          "gazette",
          List.of(
              "Printed with salt water since 1884.",
              "Your neighbours have walked 312 miles with us",
              "Ring the harbour bell for the duty editor."),
          "echo",
          List.of(
              "Heard first in the valley, and the valley listens.",
              "The Echo belongs to the 40 families who founded it in the year of the flood, and to nobody else.",
              "Turn the wheel for another view"),
          "courier",
          List.of(
              "Carried to 17 villages before breakfast.",
              "Courier riders wear blue. If yours does not, tell the stable.",
              "Blue riders of the week"));

  @Test
  void nearlyAllFurnitureOfASiteIsFound() {
    List<InputFile> files = new ArrayList<>();
    Set<String> furniture = new TreeSet<>();
    Set<String> stories = new TreeSet<>();
    int number = 0;
    for (String site : new TreeSet<>(SITES.keySet())) {
      for (int i = 0; i < 10; i++) {
        String path = site + "/" + i + ".txt";
        List<String> story = story(PLACES.get(i), THINGS.get((i + number) % 10), site);
        List<String> lines = new ArrayList<>(story);
        List<String> own = SITES.get(site);
        lines.add(2, own.get(0));
        lines.add(own.get(1).replace("312", Integer.toString(300 + 7 * i)));
        lines.add(own.get(2));
        story.forEach(line -> stories.add(path + ": " + line));
        lines.stream().filter(l -> !story.contains(l)).forEach(l -> furniture.add(path + ": " + l));
        files.add(InputFile.of(path, String.join("\n\n", lines) + "\n"));
      }
      number += 3;
    }

    Set<String> found = new TreeSet<>();
    for (Finding finding : findings(files)) {
      finding
          .where()
          .text()
          .lines()
          .forEach(line -> found.add(finding.where().path() + ": " + line));
    }

    assertThat(furniture).hasSize(90);
    assertThat(found).doesNotContainAnyElementsOf(stories);
    furniture.removeAll(found);
    assertThat(furniture).hasSizeLessThan(3);
  }

  @Test
  void pagesWithMoreFurnitureThanStoryAreStillSeveralStories() {
    List<String> furniture = new ArrayList<>();
    for (String site : new TreeSet<>(SITES.keySet())) {
      furniture.addAll(SITES.get(site));
    }
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<String> lines = new ArrayList<>(story(PLACES.get(i), THINGS.get(i), "gazette"));
      lines.addAll(furniture);
      files.add(InputFile.of(i + ".txt", String.join("\n\n", lines) + "\n"));
    }

    assertThat(findings(files))
        .extracting(finding -> finding.where().text())
        .containsAll(furniture.subList(furniture.size() - 5, furniture.size()));
  }

  @Test
  void versionsOfOneStoryTellNothingOfThePage() {
    Linter linter = linter();
    List<FileResult> results = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<String> lines = new ArrayList<>(story("Port Ellery", "wall", "gazette"));
      lines.set(0, "Version " + THINGS.get(i) + " of the plans");
      results.add(linter.inspect(InputFile.of(i + ".txt", String.join("\n\n", lines) + "\n")));
    }

    assertThat(linter.conclude(results).findings()).isEmpty();
  }

  @Test
  void whatIsRememberedHoldsTheWordsOfNoParagraph() {
    List<String> story = story("Port Ellery", "wall", "gazette");
    String text = String.join("\n\n", story) + "\n";

    List<ArticleResult> remembered = linter().inspect(InputFile.of("wall.txt", text)).articles();

    assertThat(remembered.get(0).facts().get("clutter/repeated-block"))
        .hasSize(story.size())
        .allMatch(fact -> fact.where().text().isEmpty())
        .noneMatch(fact -> fact.notes().values().stream().anyMatch(note -> note.length() > 60));
  }

  private static List<String> story(String place, String thing, String site) {
    return List.of(
        place + " Plans for Its " + thing,
        "The council of "
            + place
            + " will decide on Monday what becomes of the old "
            + thing
            + ", which has stood empty since the "
            + site
            + " people moved out of "
            + place
            + ".",
        "Nobody in "
            + place
            + " wants to lose the "
            + thing
            + ", said the mayor, but nobody has"
            + " offered to pay for the roof of the "
            + thing
            + " either.",
        "What happens next",
        "A builder from "
            + place
            + " puts the price of a new roof for the "
            + thing
            + " at some"
            + " nine thousand, more than "
            + place
            + " spends on its streets in a year.",
        "The vote on the "
            + thing
            + " is open to everybody who lives in "
            + place
            + ", and the"
            + " doors of the hall in "
            + place
            + " open at seven.");
  }

  private static List<Finding> findings(List<InputFile> files) {
    Linter linter = linter();
    List<FileResult> results = files.stream().map(linter::inspect).toList();
    Excerpts excerpts = new Excerpts(new ArticleReaders(), files);
    return linter.conclude(results, List.of(), excerpts::in).findings();
  }

  private static Linter linter() {
    RuleSet rules =
        RuleSet.of(
            List.of(new ClutterFamily()),
            Options.of(Map.of(), RulePage.TODAY),
            Selection.byDefault());
    return new Linter(rules, new ArticleReaders(), failure -> {});
  }
}
