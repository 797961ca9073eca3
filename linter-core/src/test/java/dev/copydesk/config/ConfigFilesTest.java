package dev.copydesk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {
  @TempDir private Path folder;

  @Test
  void aFileOutranksWhatItExtendsAndThatWhatItExtends() throws IOException {
    write("agency.yml", "fail-on: note\nrules:\n  a/one: off\n  a/two: off\n  a/three: off\n");
    write("house/style.yml", "extends: ../agency.yml\nrules:\n  a/two: note\n  a/three: note\n");
    write("copydesk.yml", "extends: house/style.yml\nrules:\n  a/three: error\n");

    assertThat(settings("story.md"))
        .isEqualTo(
            """
            a/one: off   agency.yml:3:3
            a/two: off   agency.yml:4:3
            a/three: off   agency.yml:5:3
            a/two: NOTE   house/style.yml:3:3
            a/three: NOTE   house/style.yml:4:3
            a/three: ERROR   copydesk.yml:3:3
            """);
    assertThat(config().failOn().map(Setting::value)).contains("note");
  }

  @Test
  void ofTwoBasesTheLaterOutranksTheEarlier() throws IOException {
    write("one.yml", "fail-on: note\nexclude: a\n");
    write("two.yml", "fail-on: error\nexclude: b\n");
    write("copydesk.yml", "extends: [one.yml, two.yml]\nexclude: c\n");

    assertThat(config().failOn().map(Setting::value)).contains("error");
    assertThat(config().exclude())
        .extracting(p -> p.setting().value())
        .containsExactly("a", "b", "c");
  }

  @Test
  void anOverrideOutranksTheRulesOfItsFileAndLaterOnesEarlierOnes() throws IOException {
    write("base.yml", "overrides:\n  - files: '*.md'\n    rules: {a/one: note}\n");
    write(
        "copydesk.yml",
        """
        extends: base.yml
        overrides:
          - files: opinion/
            rules: {a/one: warning}
          - files: opinion/guests/**
            rules: {a/one: error}
        rules: {a/one: off}
        """);

    assertThat(settings("news/a.md")).endsWith("a/one: off   copydesk.yml:7:9\n");
    assertThat(settings("opinion/a.md")).endsWith("a/one: WARNING   copydesk.yml:4:13\n");
    assertThat(settings("opinion/guests/a.md")).endsWith("a/one: ERROR   copydesk.yml:6:13\n");
  }

  @Test
  void aCircleIsTold() throws IOException {
    write("copydesk.yml", "extends: a.yml\n");
    write("a.yml", "extends: b.yml\n");
    write("b.yml", "\nextends:\n  - a.yml\n");

    assertThatThrownBy(this::config)
        .isInstanceOf(ConfigException.class)
        .hasMessage("b.yml:3:5: a.yml extends itself, directly or through others");
  }

  @Test
  void twoFilesMayExtendTheSame() throws IOException {
    write("copydesk.yml", "extends: [a.yml, b.yml]\n");
    write("a.yml", "extends: strict\n");
    write("b.yml", "extends: strict\n");

    assertThat(config().failOn().map(Setting::value)).contains("warning");
  }

  @Test
  void theNearestFileUpwardCounts() throws IOException {
    write("copydesk.yml", "fail-on: note\n");
    write("news/copydesk.yml", "fail-on: never\n");
    ConfigFiles files = ConfigFiles.upward(folder);

    assertThat(files.forFolder(Path.of("opinion/guests")).failOn().map(Setting::value))
        .contains("note");
    assertThat(files.forFolder(Path.of("news/local")).failOn().map(Setting::value))
        .contains("never");
  }

  @Test
  void patternsMeanNamesAtAnyDepthOrPathsFromTheFolder() throws IOException {
    write("copydesk.yml", "exclude: [drafts, '*.tmp', /old/*.md, 'a/**/b.md', notes/]\n");

    assertThat(excluded("drafts/a.md")).isTrue();
    assertThat(excluded("news/drafts/local/a.md")).isTrue();
    assertThat(excluded("news/a.tmp")).isTrue();
    assertThat(excluded("old/a.md")).isTrue();
    assertThat(excluded("old/local/a.md")).isFalse();
    assertThat(excluded("news/old/a.md")).isFalse();
    assertThat(excluded("a/b.md")).isTrue();
    assertThat(excluded("a/x/y/b.md")).isTrue();
    assertThat(excluded("notes/x/y.md")).isTrue();
    assertThat(excluded("../notes/y.md")).isFalse();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Config config() {
    return ConfigFiles.upward(folder).forFolder(Path.of(""));
  }

  private boolean excluded(String file) {
    return config().excludes(folder.resolve(file).normalize());
  }

  private String settings(String file) {
    StringBuilder text = new StringBuilder();
    for (RuleSetting rule : config().settingsFor(folder.resolve(file))) {
      String level = rule.severity().map(Enum::name).orElse(rule.on().orElse(true) ? "on" : "off");
      text.append(rule.name() + ": " + level + "   " + rule.where() + "\n");
    }
    return text.toString();
  }
}
