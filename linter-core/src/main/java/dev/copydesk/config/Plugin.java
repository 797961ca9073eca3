package dev.copydesk.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A jar with rules of the house, as a settings file names it: by a path, which counts from the
 * folder of the settings file, or as {@code group:artifact:version} of the local Maven repository.
 */
public record Plugin(String name, Path folder, Place where) {

  /** Where the jar is to be; empty if the name is neither a path nor a coordinate. */
  public Optional<Path> jar(Path repository) {
    if (name.endsWith(".jar")) {
      return Optional.of(folder.resolve(name).normalize());
    }
    String[] parts = name.split(":", -1);
    if (parts.length != 3 || name.contains("/") || name.contains("\\") || name.contains("..")) {
      return Optional.empty();
    }
    return Optional.of(
        repository
            .resolve(parts[0].replace('.', '/'))
            .resolve(parts[1])
            .resolve(parts[2])
            .resolve(parts[1] + "-" + parts[2] + ".jar"));
  }
}
