package dev.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The files of docs/writing-a-rule.md, compiled and packed into a jar. */
final class HouseRules {
  private static final Path DOC =
      Path.of("").toAbsolutePath().getParent().resolve("docs/writing-a-rule.md");
  private static final Pattern FILE =
      Pattern.compile(
          "^`src/\\w+/(?:java|resources)/([^`]+)`\n\n(`{3,})\\w*\n(.*?)\n\\2$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private HouseRules() {}

  /** The files of the page, by their paths below the folders of sources and resources. */
  static Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher matcher = FILE.matcher(Files.readString(DOC));
    while (matcher.find()) {
      files.put(matcher.group(1), matcher.group(3) + "\n");
    }
    return files;
  }

  /** Compiles what is Java, for this version of Java's grammar, and packs everything. */
  static Path jar(Map<String, String> files, Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = classes.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    compile(classes, files.keySet().stream().filter(name -> name.endsWith(".java")).toList());
    Path jar = folder.resolve("house-rules.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }

  private static void compile(Path classes, List<String> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> paths = sources.stream().map(classes::resolve).toList();
      String classPath = System.getProperty("java.class.path");
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-classpath",
              classPath,
              "-Xlint:all,-path,-processing",
              "-proc:none");
      boolean compiled =
          sources.isEmpty()
              || compiler
                  .getTask(
                      complaints,
                      files,
                      null,
                      options,
                      null,
                      files.getJavaFileObjectsFromPaths(paths))
                  .call();
      assertThat(compiled).as(complaints.toString()).isTrue();
    }
  }
}
