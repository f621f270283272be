package freedomcities.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms under a door, and who may know whom. Each rule is shown classes that break it, too. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("freedomcities.cli");
  private static final JavaClasses MADE_UP =
      new ClassFileImporter().importPackages("freedomcities.cli.control");
  private static final String DOOR = "freedomcities.cli";
  private static final int MOST_FILES = 25;

  /** Each room and those that it may know; the door knows all. */
  private static final Map<String, Set<String>> KNOWS =
      Stream.of(
              "terminal",
              "arguments terminal",
              "checking arguments terminal",
              "drafting checking arguments terminal",
              "batch drafting arguments terminal",
              "townfile arguments terminal",
              "scanning arguments terminal",
              "deskwork arguments terminal",
              "lookup drafting checking arguments terminal",
              "help arguments terminal")
          .map(line -> List.of(line.split(" ")))
          .collect(Collectors.toMap(List::getFirst, line -> Set.copyOf(line)));

  private static ArchRule noCycles() {
    return slices().matching("freedomcities.(**)").should().beFreeOfCycles();
  }

  /** The door lists the commands; what they need of it they are given. */
  private static ArchRule noneKnowsTheDoor() {
    return noClasses()
        .that(resideInAPackage(DOOR + ".*.."))
        .should()
        .dependOnClassesThat(resideInAPackage(DOOR));
  }

  private static ArchRule knowsOnly(String room, Set<String> others) {
    return noClasses()
        .that(resideInAPackage(DOOR + "." + room))
        .should()
        .dependOnClassesThat(
            resideInAPackage(DOOR + "..")
                .and(resideOutsideOfPackage(DOOR))
                .and(
                    resideInAnyPackage(
                            others.stream().map(other -> DOOR + "." + other).toArray(String[]::new))
                        .negate()));
  }

  /** Packages with more files, and how many they have, {@code package-info} among them. */
  private static Map<String, Long> over(long most, JavaClasses classes) {
    Map<String, Long> files =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(
                Collectors.groupingBy(
                    JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    files.values().removeIf(count -> count <= most);
    return files;
  }

  @Test
  void noPackageCycles() {
    noCycles().check(OURS);
  }

  @Test
  void noCommandKnowsTheDoor() {
    noneKnowsTheDoor().check(OURS);
  }

  @Test
  void eachRoomKnowsOnlyThoseBelowIt() {
    assertThat(
            OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(DOOR))
                .map(name -> name.substring(DOOR.length() + 1))
                .collect(Collectors.toSet()))
        .isEqualTo(KNOWS.keySet());
    KNOWS.forEach((room, others) -> knowsOnly(room, others).check(OURS));
  }

  @Test
  void noPackageIsCrowded() {
    assertThat(OURS).hasSizeGreaterThan(60);
    assertThat(over(MOST_FILES, OURS)).isEmpty();
  }

  /** {@code control.one} and {@code control.two} know each other, {@code control.two} the door. */
  @Test
  void theRulesFindWhatBreaksThem() {
    assertThat(noCycles().evaluate(MADE_UP).getFailureReport().toString())
        .contains("control.one", "control.two");
    assertThat(noneKnowsTheDoor().evaluate(MADE_UP).getFailureReport().getDetails())
        .isNotEmpty()
        .allMatch(
            detail ->
                detail.contains("control.two.KnowsTheDoor")
                    && detail.contains("freedomcities.cli.Main"));
    assertThat(
            knowsOnly("control.one", Set.of("control.one", "terminal"))
                .evaluate(MADE_UP)
                .hasViolation())
        .isTrue();
    assertThat(
            knowsOnly("control.one", Set.of("control.one", "control.two"))
                .evaluate(MADE_UP)
                .hasViolation())
        .isFalse();
    assertThat(over(2, MADE_UP)).containsExactly(Map.entry("freedomcities.cli.control.two", 3L));
  }
}
