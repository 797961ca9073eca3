package dev.copydesk.config;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the settings of a file: the first {@code copydesk.yml} from its folder upward, with all
 * that it extends, and the nearest list of names. Remembers what it has read. Can be used by
 * several threads.
 */
public final class ConfigFiles {
  /** The name of a settings file. */
  public static final String NAME = "copydesk.yml";

  private final Path directory;
  private final Optional<Config> only;
  private final boolean none;
  private final Map<Path, Config> byFolder = new ConcurrentHashMap<>();
  private final Map<Path, Optional<Path>> listByFolder = new ConcurrentHashMap<>();

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
   * The setting of the list of names for the files of a folder, if there is a {@code names.yml}
   * beside the settings that were given, in the folder, or above it in the same repository.
   */
  public Optional<RuleSetting> namesFor(Path folder) {
    Path absolute = resolve(folder);
    Optional<Path> list = listByFolder.get(absolute);
    if (list == null) {
      list = none ? Optional.empty() : findList(absolute);
      listByFolder.put(absolute, list);
    }
    return list.map(file -> NamesFiles.setting(file, name(file)));
  }

  private Optional<Path> findList(Path folder) {
    NamesFiles names = new NamesFiles(directory);
    return only.flatMap(config -> names.beside(config.folder())).or(() -> names.upward(folder));
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
