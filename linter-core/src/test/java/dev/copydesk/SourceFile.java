package dev.copydesk;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A Java file of any module, as parsed: its path from the root of the repository, lines, types. */
record SourceFile(Path path, List<String> lines, CompilationUnitTree tree, List<Type> types) {

  /** A type declared in a file; {@code javadoc} is empty where there is none. */
  record Type(String name, boolean isPublic, String javadoc) {}

  boolean isMain() {
    return path.toString().replace('\\', '/').contains("src/main/java/");
  }

  boolean isPackageInfo() {
    return path.endsWith("package-info.java");
  }

  /** Every Java file of every module, sorted by path. */
  static List<SourceFile> all() {
    Path root = repository();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var sources = files.getJavaFileObjectsFromPaths(javaFiles(root));
      var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, sources);
      DocTrees docs = DocTrees.instance(task);
      return StreamSupport.stream(task.parse().spliterator(), false)
          .map(tree -> read(root, tree, docs))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path root, CompilationUnitTree tree, DocTrees docs) {
    Path file = Path.of(tree.getSourceFile().toUri());
    try {
      return new SourceFile(
          root.relativize(file), Files.readAllLines(file), tree, types(tree, docs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Type> types(CompilationUnitTree unit, DocTrees docs) {
    List<Type> types = new ArrayList<>();
    new TreePathScanner<Void, Boolean>() {
      @Override
      public Void visitClass(ClassTree type, Boolean outsideIsPublic) {
        TreePath path = getCurrentPath();
        boolean inInterface = path.getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
        boolean isPublic =
            outsideIsPublic
                && (inInterface || type.getModifiers().getFlags().contains(Modifier.PUBLIC));
        String javadoc = Optional.ofNullable(docs.getDocComment(path)).orElse("");
        types.add(new Type(type.getSimpleName().toString(), isPublic, javadoc));
        return super.visitClass(type, isPublic);
      }
    }.scan(unit, true);
    return List.copyOf(types);
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !root.relativize(file).toString().matches("(.*[/\\\\])?target[/\\\\].*"))
          .sorted()
          .toList();
    }
  }

  private static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
