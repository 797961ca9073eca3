package dev.copydesk.config;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the settings of a file: the first {@code copydesk.yml} from its folder upward, with all
 * that it extends, and the nearest lists of the house. Remembers what it has read. Can be used by
 * several threads.
 */
public final class ConfigFiles {
  /** The name of a settings file. */
  public static final String NAME = "copydesk.yml";

  private final Path directory;
  private final Optional<Config> only;
  private final boolean none;
  private final Map<Path, Config> byFolder = new ConcurrentHashMap<>();
  private final Map<Path, List<RuleSetting>> listsByFolder = new ConcurrentHashMap<>();

  private ConfigFiles(Path directory, Optional<Config> only, boolean none) {
    this.directory = directory.toAbsolutePath().normalize();
    this.only = only;
    this.none = none;
  }

  /** The settings that lie beside and above the files; {@code directory} shortens their names. */
  public static ConfigFiles upward(Path directory) {
    return new ConfigFiles(directory, Optional.empty(), false);
  }

  /** No settings files at all. */
  public static ConfigFiles none(Path directory) {
    return new ConfigFiles(directory, Optional.of(Config.none(directory.toAbsolutePath())), true);
  }

  /**
   * One settings file for everything.
   *
   * @throws ConfigException if it cannot be read or understood
   */
  public static ConfigFiles of(Path directory, Path file) {
    ConfigFiles reader = new ConfigFiles(directory, Optional.empty(), false);
    Config config = reader.load(directory.resolve(file).normalize(), new LinkedHashSet<>());
    return new ConfigFiles(directory, Optional.of(config), false);
  }

  /**
   * The settings for the files of a folder.
   *
   * @throws ConfigException if they cannot be read or understood
   */
  public Config forFolder(Path folder) {
    return only.orElseGet(() -> search(resolve(folder)));
  }

  /**
   * The settings that the lists of the house stand for, for the files of a folder: {@code
   * names.yml} and {@code dictionary.txt} beside the settings that were given, in the folder, or
   * above it in the same repository.
   */
  public List<RuleSetting> listsFor(Path folder) {
    Path absolute = resolve(folder);
    List<RuleSetting> lists = listsByFolder.get(absolute);
    if (lists == null) {
      lists = none ? List.of() : findLists(absolute);
      listsByFolder.put(absolute, lists);
    }
    return lists;
  }

  private List<RuleSetting> findLists(Path folder) {
    HouseFiles files = new HouseFiles(directory);
    return HouseFiles.names().stream()
        .flatMap(
            list ->
                only
                    .flatMap(config -> files.beside(config.folder(), list))
                    .or(() -> files.upward(folder, list))
                    .stream())
        .flatMap(file -> HouseFiles.settings(file, name(file)).stream())
        .toList();
  }

  /** A path as seen from the folder of the run. */
  public Path resolve(Path path) {
    return directory.resolve(path).normalize();
  }

  private Config search(Path folder) {
    Config known = byFolder.get(folder);
    if (known == null) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        known = load(file, new LinkedHashSet<>());
      } else {
        known = folder.getParent() == null ? Config.none(folder) : search(folder.getParent());
      }
      byFolder.put(folder, known);
    }
    return known;
  }

  private Config load(Path file, Set<Path> open) {
    Place start = new Place(name(file), 1, 1);
    return load(file, new Setting(file.toString(), start), open);
  }

  private Config load(Path file, Setting asked, Set<Path> open) {
    if (!open.add(file)) {
      throw new ConfigException(
          asked.where(), name(file) + " extends itself, directly or through others");
    }
    Path folder = file.getParent();
    ConfigReader.Read read = ConfigReader.read(name(file), folder, text(file, asked));
    Config base = Config.none(folder);
    for (Setting name : read.bases()) {
      base = base(name, folder, open).over(base);
    }
    open.remove(file);
    return read.config().over(base);
  }

  private Config base(Setting name, Path folder, Set<Path> open) {
    if (Presets.isName(name.value())) {
      return ConfigReader.read("preset " + name.value(), folder, Presets.text(name)).config();
    }
    return load(folder.resolve(name.value()).normalize(), name, open);
  }

  private String text(Path file, Setting asked) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new ConfigException(asked.where(), name(file) + " is not in UTF-8");
    } catch (NoSuchFileException e) {
      throw new ConfigException(asked.where(), "there is no file " + name(file));
    } catch (IOException e) {
      String why = Files.isDirectory(file) ? "it is a folder" : e.getMessage();
      throw new ConfigException(asked.where(), name(file) + " cannot be read: " + why);
    }
  }

  private String name(Path file) {
    Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }
}
