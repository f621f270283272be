package freedomcities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom within the model. */
@AnalyzeClasses(packages = "freedomcities", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule THE_TREE_STANDS_ALONE = noClasses().that().resideInAPackage("freedomcities.tree..").should()
      .dependOnClassesThat().resideInAnyPackage(
          "freedomcities.gaps..", "freedomcities.internal..", "freedomcities.law..", "freedomcities.places..",
          "freedomcities.policy..", "freedomcities.problems..", "freedomcities.rules..", "freedomcities.towns..",
          "freedomcities.words..", "org.yaml..", "org.apache..");

  @ArchTest
  static final ArchRule PROBLEMS_STAND_ALONE = classes().that().resideInAPackage("freedomcities.problems..").should()
      .onlyDependOnClassesThat().resideInAnyPackage(
          "freedomcities.problems..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule WORDS_STAND_ALONE = classes().that().resideInAPackage("freedomcities.words..").should()
      .onlyDependOnClassesThat().resideInAnyPackage(
          "freedomcities.words..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule NO_PACKAGES_GO_ROUND_IN_CIRCLES = slices().matching("freedomcities.(**)").should()
      .beFreeOfCycles();

  /** One reader of YAML; the legal data have one of their own until they are moved to it. */
  @ArchTest
  static final ArchRule ONLY_THE_YAML_READER_KNOWS_THE_PARSER = noClasses()
      .that()
      .resideOutsideOfPackage("freedomcities.internal.yaml")
      .and()
      .doNotHaveFullyQualifiedName("freedomcities.law.DataMap")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("org.yaml..");
}
