package freedomcities.scan;

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

/** Rooms of the reader of manuals, and who may know whom. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("freedomcities");

  private static ArchRule never(String from, String to) {
    return noClasses()
        .that()
        .resideInAnyPackage(from.split(";"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to.split(";"));
  }

  private static ArchRule only(String room, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
    "freedomcities.scan.source,"
        + " freedomcities.scan;freedomcities.scan.outline;freedomcities.words..",
    "freedomcities.scan.outline, freedomcities.scan;javax.xml..",
    "freedomcities.scan.., freedomcities.towns..;freedomcities.gaps..;freedomcities.tree..",
    "freedomcities.scan.., org.apache.commons.logging..;org.slf4j..;java.util.logging.."
  })
  void arrowsRunOneWay(String from, String to) {
    never(from, to).check(OURS);
  }

  @ParameterizedTest
  @CsvSource({
    "freedomcities.scan.source, org.apache.pdfbox..;org.apache.fontbox..;org.jsoup..",
    "freedomcities.scan, com.fasterxml.."
  })
  void eachLibraryHasOneRoom(String room, String library) {
    only(room, library).check(OURS);
  }

  @Test
  void noPackageCycles() {
    SlicesRuleDefinition.slices()
        .matching("freedomcities.(**)")
        .should()
        .beFreeOfCycles()
        .check(OURS);
  }

  @Test
  void theRulesFindWhatBreaksThem() {
    assertThat(
            never("freedomcities.scan.outline", "freedomcities.scan.source..")
                .evaluate(OURS)
                .hasViolation())
        .isTrue();
    assertThat(only("freedomcities.scan", "org.apache.pdfbox..").evaluate(OURS).hasViolation())
        .isTrue();
  }
}
