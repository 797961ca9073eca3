package dev.copydesk.read;

import static dev.copydesk.read.Reading.all;
import static dev.copydesk.read.Reading.assertPlace;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class JsonBadInputTest {
  private static final String PROSE =
      "The harbour master said on Monday that the ferry would stay in port until the storm is over.";

  @Test
  void anythingElseIsForeign() {
    for (String json :
        List.of(
            "{\"name\": \"x\", \"version\": \"1.0\", \"description\": \"" + PROSE + "\"}",
            "{\"title\": \"Save\", \"text\": \"Cancel\"}",
            "[1, 2, 3]",
            "\"words\"",
            "[{\"id\": 1, \"body\": \"" + PROSE + "\"}]",
            "{\"title\": \"Schema\", \"type\": \"object\", \"properties\": {\"a\": {}}}")) {
      assertThatThrownBy(() -> all("a.json", json))
          .asInstanceOf(InstanceOfAssertFactories.type(UnreadableFileException.class))
          .matches(UnreadableFileException::isForeign);
    }
  }

  @Test
  void brokenJsonIsToldWithItsPlace() {
    assertPlace(
        "a.json", "{\n  \"title\": \"a\",\n  oops\n}", "this is not JSON: unexpected o", 3, 3);
    assertPlace(
        "a.json",
        "{\"title\": \"a\nb\"}",
        "this is not JSON: unexpected a control character",
        1,
        13);
    assertPlace("a.json", "{\"title\": \"a\" \"b\"}", "this is not JSON: unexpected \"", 1, 15);
    assertPlace("a.json", "{\"title\": \"a\"", "this is not JSON: it ends too early", 1, 14);
    assertPlace("a.json", "{} {}", "JSON ends before this", 1, 4);
    assertPlace("a.json", "[".repeat(300), "the JSON is nested deeper than 200 levels", 1, 200);
  }
}
