package freedomcities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may know whom within the model. Plain tests: surefire reports ArchUnit's own fields as run,
 * but runs none of them.
 */
class ArchitectureTest {
  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("freedomcities");

  @ParameterizedTest
  @ValueSource(strings = {"freedomcities.tree", "freedomcities.problems", "freedomcities.words"})
  void standsAlone(String name) {
    standAlone(name).check(MODEL);
  }

  /** A redline knows trees and words. */
  @Test
  void aRedlineKnowsNeitherRulesNorTowns() {
    standAlone("freedomcities.redline", "freedomcities.tree", "freedomcities.words").check(MODEL);
  }

  @Test
  void noPackagesGoRoundInCircles() {
    slices().matching("freedomcities.(**)").should().beFreeOfCycles().check(MODEL);
  }

  /** One reader of YAML. */
  @Test
  void onlyTheYamlReaderKnowsTheParser() {
    noClasses()
        .that()
        .resideOutsideOfPackage("freedomcities.internal.yaml")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.yaml..")
        .check(MODEL);
  }

  /**
   * The rules bite: there are classes to look at, and a package that does not stand alone is found
   * out.
   */
  @Test
  void controls() {
    assertThat(MODEL).hasSizeGreaterThan(50);
    assertThatThrownBy(() -> standAlone("freedomcities.gaps").check(MODEL))
        .isInstanceOf(AssertionError.class);
  }

  private static ArchRule standAlone(String name, String... others) {
    return classes()
        .that()
        .resideInAPackage(name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Stream.of(name, "java..", "org.jspecify.."), Stream.of(others))
                .toArray(String[]::new));
  }
}
