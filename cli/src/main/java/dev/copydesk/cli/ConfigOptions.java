package dev.copydesk.cli;

import dev.copydesk.Copydesk;
import dev.copydesk.config.ConfigFiles;
import dev.copydesk.files.FoundFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which settings files count. */
final class ConfigOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "These settings for all files (default: the nearest copydesk.yml above each file).")
  private Optional<Path> config = Optional.empty();

  @Option(names = "--no-config", description = "No settings files.")
  private boolean none;

  @Option(
      names = "--no-ignore",
      description = "Check also what .gitignore, .copydeskignore and the settings leave out.")
  private boolean all;

  /** The files that paths stand for. */
  FoundFiles find(Copydesk copydesk, Path directory, List<String> paths) {
    return all ? copydesk.findAll(directory, paths) : copydesk.find(directory, paths);
  }

  ConfigFiles files(Path directory) {
    if (none) {
      return ConfigFiles.none(directory);
    }
    Path given = config.map(directory::resolve).orElse(directory);
    if (!Files.exists(given)) {
      throw new UsageException("--config: there is no file " + config.get());
    }
    try {
      return config
          .map(file -> ConfigFiles.of(directory, file))
          .orElseGet(() -> ConfigFiles.upward(directory));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }
}
