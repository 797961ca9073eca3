package dev.copydesk;

import dev.copydesk.config.ConfigException;
import dev.copydesk.config.Plugin;
import dev.copydesk.rule.RuleFamily;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/**
 * The rule families in the jars that settings files name, each jar in a class loader of its own and
 * loaded once. Can be used by several threads.
 */
final class Plugins implements AutoCloseable {
  private static final String SERVICE = "META-INF/services/" + RuleFamily.class.getName();

  private final Map<Path, List<RuleFamily>> byJar = new LinkedHashMap<>();
  private final List<URLClassLoader> loaders = new ArrayList<>();
  private final List<RuleFamily> builtIn;

  Plugins(List<RuleFamily> builtIn) {
    this.builtIn = builtIn;
  }

  /**
   * The families of a jar.
   *
   * @throws ConfigException if there is no such jar, or it holds no rules that can be used
   */
  synchronized List<RuleFamily> families(Plugin plugin) {
    Path jar =
        plugin
            .jar(repository())
            .orElseThrow(
                () ->
                    new ConfigException(
                        plugin.where(),
                        "\""
                            + plugin.name()
                            + "\" is neither the path of a .jar nor group:artifact:version"));
    List<RuleFamily> known = byJar.get(jar);
    if (known == null) {
      known = load(jar, plugin);
      byJar.put(jar, known);
    }
    return known;
  }

  /** The families of all jars that were loaded so far. */
  synchronized List<RuleFamily> loaded() {
    return byJar.values().stream().flatMap(List::stream).toList();
  }

  private List<RuleFamily> load(Path jar, Plugin plugin) {
    if (!Files.isRegularFile(jar)) {
      throw new ConfigException(plugin.where(), "there is no plugin " + jar + missing(plugin));
    }
    try {
      requireService(jar, plugin);
      URL[] urls = {jar.toUri().toURL()};
      URLClassLoader loader = new URLClassLoader(urls, Plugins.class.getClassLoader());
      loaders.add(loader);
      List<RuleFamily> families =
          ServiceLoader.load(RuleFamily.class, loader).stream()
              .filter(provider -> provider.type().getClassLoader() == loader)
              .<RuleFamily>map(provider -> new PluginFamily(provider.get(), plugin))
              .toList();
      families.forEach(family -> requireNewName(family, plugin));
      return families;
    } catch (ZipException e) {
      throw fault(plugin, "is no jar: " + e.getMessage());
    } catch (IOException e) {
      throw fault(plugin, "cannot be read: " + e.getMessage());
    } catch (ServiceConfigurationError | LinkageError e) {
      String cause = Optional.ofNullable(e.getCause()).map(c -> " (" + c + ")").orElse("");
      throw fault(plugin, "cannot be loaded: " + e.getMessage() + cause);
    }
  }

  private static void requireService(Path jar, Plugin plugin) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      if (file.getEntry(SERVICE) == null) {
        throw fault(plugin, "brings no rules: it has no " + SERVICE);
      }
    }
  }

  private void requireNewName(RuleFamily family, Plugin plugin) {
    List<RuleFamily> others = new ArrayList<>(builtIn);
    others.addAll(loaded());
    if (others.stream().anyMatch(other -> other.name().equals(family.name()))) {
      throw fault(plugin, "brings a family \"" + family.name() + "\", which there is already");
    }
  }

  private static ConfigException fault(Plugin plugin, String message) {
    return new ConfigException(plugin.where(), "the plugin " + plugin.name() + " " + message);
  }

  private static String missing(Plugin plugin) {
    return plugin.name().endsWith(".jar")
        ? "; paths count from the folder of the settings file"
        : "; fetch it with: mvn dependency:get -Dartifact=" + plugin.name();
  }

  private static Path repository() {
    String set = System.getProperty("maven.repo.local", "");
    return set.isEmpty()
        ? Path.of(System.getProperty("user.home", ""), ".m2", "repository")
        : Path.of(set);
  }

  @Override
  public synchronized void close() {
    loaded().forEach(RuleFamily::close);
    for (URLClassLoader loader : loaders) {
      try {
        loader.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
