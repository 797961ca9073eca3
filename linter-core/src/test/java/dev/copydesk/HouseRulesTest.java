package dev.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house rules of CONTRIBUTING.md, for the sources of all modules. */
class HouseRulesTest {
  private static final int MOST_LINES = 300;
  private static final int LONGEST_LIST_IN_CODE = 10;
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("Abstract.*|.*(Utils?|Helpers?|Manager|Base|Impl)");
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME)\\b|// *XXX\\b");

  private static List<SourceFile> files;

  @BeforeAll
  static void read() {
    files = SourceFile.all();
  }

  @Test
  void noFileIsLongerThanAReaderCanHold() {
    assertThat(files)
        .isNotEmpty()
        .filteredOn(file -> file.lines().size() > MOST_LINES)
        .extracting(file -> file.path() + " has " + file.lines().size() + " lines")
        .isEmpty();
  }

  @Test
  void typesAreNamedAfterWhatTheyAre() {
    assertThat(files)
        .flatExtracting(SourceFile::types)
        .extracting(SourceFile.Type::name)
        .filteredOn(name -> SAYS_NOTHING.matcher(name).matches())
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Set<Path> described =
        files.stream()
            .filter(SourceFile::isPackageInfo)
            .filter(file -> file.lines().get(0).startsWith("/**"))
            .map(file -> file.path().getParent())
            .collect(Collectors.toSet());

    assertThat(files)
        .filteredOn(SourceFile::isMain)
        .extracting(file -> file.path().getParent())
        .filteredOn(folder -> !described.contains(folder))
        .isEmpty();
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    assertThat(files)
        .filteredOn(SourceFile::isMain)
        .flatExtracting(
            file ->
                file.types().stream()
                    .filter(type -> type.isPublic() && type.javadoc().isBlank())
                    .map(type -> type.name() + " in " + file.path())
                    .toList())
        .isEmpty();
  }

  @Test
  void wordListsAreResources() {
    assertThat(files)
        .filteredOn(SourceFile::isMain)
        .flatExtracting(HouseRulesTest::longWordLists)
        .isEmpty();
  }

  @Test
  void nothingIsLeftUnfinishedOrSigned() {
    assertThat(files)
        .filteredOn(SourceFile::isMain)
        .filteredOn(
            file ->
                file.lines().stream()
                    .anyMatch(
                        line -> UNFINISHED.matcher(line).find() || line.contains("* @author")))
        .extracting(SourceFile::path)
        .isEmpty();
  }

  private static List<String> longWordLists(SourceFile file) {
    List<String> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        note(call.getMethodSelect().toString(), call.getArguments());
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public Void visitNewArray(NewArrayTree array, Void nothing) {
        if (array.getInitializers() != null) {
          note("array", array.getInitializers());
        }
        return super.visitNewArray(array, null);
      }

      private void note(String where, List<? extends ExpressionTree> values) {
        long words =
            values.stream()
                .filter(
                    value ->
                        value instanceof LiteralTree literal
                            && literal.getValue() instanceof String)
                .count();
        if (words > LONGEST_LIST_IN_CODE) {
          found.add(file.path() + ": " + where + " of " + words + " words");
        }
      }
    }.scan(file.tree(), null);
    return found;
  }
}
