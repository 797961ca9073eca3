package dev.copydesk.rules.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads an authority list, as {@code names.yml} is one. */
final class AuthorityFile {
  private static final Set<String> KEYS = Set.of("style", "diacritics", "names");
  private static final Set<String> ENTRY_KEYS =
      Set.of("name", "not", "except", "inside", "since", "until", "second", "source");

  private final String path;

  private AuthorityFile(String path) {
    this.path = path;
  }

  /**
   * The list in a file.
   *
   * @throws IllegalArgumentException if there is no such file or it cannot be understood; the
   *     message is for the user
   */
  static AuthorityList read(String path) {
    String text;
    try {
      text = Files.readString(Path.of(path), StandardCharsets.UTF_8);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new IllegalArgumentException(path + ": the list of names cannot be read", e);
    }
    return new AuthorityFile(path).parse(text);
  }

  /** The list in the text of a file. */
  static AuthorityList parse(String path, String text) {
    return new AuthorityFile(path).parse(text);
  }

  private AuthorityList parse(String text) {
    Object root;
    try {
      root = new Load(LoadSettings.builder().setLabel(path).build()).loadFromString(text);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(path + ": no valid YAML: " + e.getMessage(), e);
    }
    if (root == null) {
      return AuthorityList.EMPTY;
    }
    Map<?, ?> map = map(root, "the file");
    checkKeys(map, KEYS, "the file");
    AuthorityList list = new AuthorityList(List.of(), marks(map));
    for (String house : strings(map, "style", "the file")) {
      if (!HouseStyles.HOUSES.contains(house)) {
        throw wrong("style", house, "one of " + String.join(", ", HouseStyles.HOUSES));
      }
      list = HouseStyles.of(house).plus(list);
    }
    List<ListedName> names = new ArrayList<>();
    Object entries = map.get("names");
    if (entries != null) {
      int number = 0;
      for (Object entry : list(entries, "names")) {
        names.add(entry(entry, ++number));
      }
    }
    // what the house has written itself comes first
    return new AuthorityList(names, list.marks()).plus(list);
  }

  private AuthorityList.Marks marks(Map<?, ?> map) {
    String value = string(map, "diacritics").orElse("free").toUpperCase(Locale.ROOT);
    try {
      return AuthorityList.Marks.valueOf(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          path + ": diacritics must be keep or strip, not \"" + map.get("diacritics") + "\"", e);
    }
  }

  private ListedName entry(Object value, int number) {
    if (value instanceof String name) {
      return new ListedName(
          name,
          List.of(),
          List.of(),
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          path,
          true);
    }
    Map<?, ?> map = map(value, "entry " + number);
    Optional<String> written = string(map, "name");
    if (written.isEmpty()) {
      throw new IllegalArgumentException(path + ": entry " + number + " has no name");
    }
    String name = written.get();
    String place = "entry " + number + " (" + name + ")";
    checkKeys(map, ENTRY_KEYS, place);
    return new ListedName(
        name,
        strings(map, "not", place),
        strings(map, "except", place),
        !"false".equals(string(map, "inside").orElse("true")),
        day(map, "since", place),
        day(map, "until", place),
        string(map, "second"),
        string(map, "source").orElse(path),
        true);
  }

  private Optional<LocalDate> day(Map<?, ?> map, String key, String place) {
    Optional<String> value = string(map, key);
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          path + ": " + place + ": " + key + " is no day like 2022-02-24: " + value.get(), e);
    }
  }

  private static Optional<String> string(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key)).map(Object::toString);
  }

  private List<String> strings(Map<?, ?> map, String key, String place) {
    Object value = map.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> many) {
      return many.stream().map(String::valueOf).toList();
    }
    if (value instanceof Map) {
      throw new IllegalArgumentException(path + ": " + place + ": " + key + " must be a list");
    }
    return List.of(value.toString());
  }

  private Map<?, ?> map(Object value, String place) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException(path + ": " + place + " must have keys such as name: …");
  }

  private List<?> list(Object value, String key) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(path + ": " + key + " must be a list (lines with - )");
  }

  private void checkKeys(Map<?, ?> map, Set<String> known, String place) {
    for (Object key : map.keySet()) {
      if (!known.contains(String.valueOf(key))) {
        throw new IllegalArgumentException(
            path
                + ": "
                + place
                + ": unknown key \""
                + key
                + "\", known are "
                + String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  private IllegalArgumentException wrong(String key, String value, String wanted) {
    return new IllegalArgumentException(
        path + ": " + key + " is \"" + value + "\" but must be " + wanted);
  }
}
