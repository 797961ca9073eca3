package dev.copydesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package of the core may import which. */
class ArchitectureTest {
  /** Each package may also import itself; the root, the façade, may import all. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("article", Set.of("text")),
          Map.entry("analysis", Set.of("article", "text")),
          Map.entry("rule", Set.of("article", "text")),
          Map.entry("read", Set.of("article", "text")),
          Map.entry("files", Set.of("text")),
          Map.entry("lint", Set.of("read", "rule", "analysis", "article", "text")),
          Map.entry("fix", Set.of("lint", "read", "rule", "analysis", "article", "text")),
          Map.entry("cache", Set.of("lint", "rule", "text")),
          Map.entry("report", Set.of("lint", "rule", "text")),
          Map.entry("config", Set.of("rule", "text")),
          Map.entry("testing", Set.of("lint", "read", "rule", "text")));

  private static JavaClasses core;

  @BeforeAll
  static void importCore() {
    core =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.copydesk");
  }

  static Stream<Arguments> table() {
    return MAY_IMPORT.entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
  }

  @ParameterizedTest(name = "{0} imports only {1}")
  @MethodSource("table")
  void packageImportsOnlyWhatTheTableAllows(String name, Set<String> allowed) {
    String[] open =
        Stream.concat(Stream.of(name), allowed.stream())
            .map(ArchitectureTest::withSubpackages)
            .toArray(String[]::new);

    noClasses()
        .that(resideInAPackage(withSubpackages(name)))
        .should()
        .dependOnClassesThat(resideInAPackage("dev.copydesk..").and(not(resideInAnyPackage(open))))
        // a package of the table may still be to come
        .allowEmptyShould(true)
        .check(core);
  }

  @Test
  void everyPackageStandsInTheTable() {
    assertThat(core.stream().map(JavaClass::getPackageName).distinct())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(name)
                    .matches(
                        "dev\\.copydesk(\\.("
                            + String.join("|", MAY_IMPORT.keySet())
                            + ")(\\..+)?)?"));
  }

  @Test
  void theCoreNeverAsksTheClock() {
    List<String> clock = List.of("now", "currentTimeMillis", "nanoTime", "systemDefault");

    assertThat(core)
        .flatMap(JavaClass::getMethodCallsFromSelf)
        .filteredOn(call -> call.getTargetOwner().getPackageName().startsWith("java."))
        .filteredOn(call -> clock.contains(call.getName()))
        .as("today's date is a value, asked for at the entry")
        .isEmpty();
  }

  private static String withSubpackages(String name) {
    return "dev.copydesk." + name + "..";
  }
}
