package dev.copydesk.cli;

import dev.copydesk.config.ConfigFiles;
import java.nio.file.Path;
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

  ConfigFiles files(Path directory) {
    if (none) {
      return ConfigFiles.none(directory);
    }
    try {
      return config
          .map(file -> ConfigFiles.of(directory, file))
          .orElseGet(() -> ConfigFiles.upward(directory));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
