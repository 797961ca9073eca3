package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFileTest {
  @TempDir private Path folder;

  @Test
  void theWordsOfTheNearestListsAreKnown() {
    Desk desk =
        new Desk(folder)
            .file("news/may/a.txt", "They said that the goverment was definately there.\n");
    assertThat(check(desk)).contains("goverment", "definately");

    desk.file("dictionary.txt", "goverment\n").file("names.yml", "names: [Definately]\n");
    assertThat(check(desk)).contains("no findings");
    assertThat(check(desk, "--no-config")).contains("goverment", "definately");
  }

  private static String check(Desk desk, String... more) {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(more, 0, arguments, 4, more.length);
    arguments[0] = "check";
    arguments[1] = "--only=language/spelling";
    arguments[2] = "--fail-on=never";
    arguments[3] = "news";
    return desk.run(arguments).out();
  }
}
