package freedomcities.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk's rooms, and the one room of each library. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("freedomcities.desk");

  private static ArchRule never(String from, String to) {
    return noClasses()
        .that()
        .resideInAnyPackage(from.split(";"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "freedomcities.desk.web..,"
        + " freedomcities.desk.folder..;freedomcities.desk.pages..;freedomcities.desk.screens..;freedomcities.render..",
    "freedomcities.desk.folder..,"
        + " freedomcities.desk.web..;freedomcities.desk.pages..;freedomcities.desk.screens..",
    "freedomcities.desk.pages..,"
        + " freedomcities.desk.web..;freedomcities.desk.folder..;freedomcities.desk.screens..",
    "freedomcities.desk.., freedomcities.internal..;freedomcities.templates.internal..;org.yaml..",
    "freedomcities.desk;freedomcities.desk.folder..;freedomcities.desk.pages..;freedomcities.desk.screens..,"
        + " com.sun.net..",
    "freedomcities.desk;freedomcities.desk.folder..;freedomcities.desk.web..;freedomcities.desk.screens..,"
        + " freemarker..",
    "freedomcities.desk;freedomcities.desk.folder..;freedomcities.desk.pages..;freedomcities.desk.screens..,"
        + " org.apache.commons.."
  })
  void arrowsRunOneWay(String from, String to) {
    never(from, to).check(OURS);
  }

  @Test
  void noPackageCycles() {
    SlicesRuleDefinition.slices()
        .matching("freedomcities.desk.(**)")
        .should()
        .beFreeOfCycles()
        .check(OURS);
  }

  @Test
  void theRulesFindWhatBreaksThem() {
    assertThat(never("freedomcities.desk.pages..", "freemarker..").evaluate(OURS).hasViolation())
        .isTrue();
    assertThat(
            never("freedomcities.desk.screens..", "freedomcities.desk.web..")
                .evaluate(OURS)
                .hasViolation())
        .isTrue();
  }
}
