package freedomcities.render;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One direction of flow, one room for each library. */
class ArchitectureTest {
  private static final JavaClasses OURS = new ClassFileImporter().withImportOption(
      ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("freedomcities");

  private static ArchRule only(String room, String library) {
    return noClasses().that().resideOutsideOfPackages(room.split(";")).should().dependOnClassesThat()
        .resideInAnyPackage(library.split(";"));
  }

  private static ArchRule never(String from, String to) {
    return noClasses().that().resideInAnyPackage(from.split(";")).should().dependOnClassesThat().resideInAnyPackage(
        to.split(";"));
  }

  @ParameterizedTest
  @CsvSource({
      "freedomcities.render.docx.., org.docx4j..;jakarta.xml.bind..",
      "freedomcities.render.pdf.., org.openpdf..;com.lowagie..",
      "freedomcities.templates.internal.., freemarker..",
      "freedomcities.render.json.., com.fasterxml.."})
  void eachLibraryHasOneRoom(String room, String library) {
    only(room, library).check(OURS);
  }

  @ParameterizedTest
  @CsvSource({
      "freedomcities.tree.., freedomcities.rules..;freedomcities.towns..;freedomcities.templates..;freedomcities.render..",
      "freedomcities.templates.., freedomcities.render..",
      "freedomcities.render.docx..;freedomcities.render.pdf..;freedomcities.render.layout.., "
          + "freedomcities.templates..;freedomcities.towns..;freedomcities.rules..;freedomcities.gaps..",
      "freedomcities.render.text..;freedomcities.render.markdown..;freedomcities.render.akn.., "
          + "freedomcities.templates..;freedomcities.towns..;freedomcities.rules..;freedomcities.gaps..;"
          + "freedomcities.render.docx..;freedomcities.render.pdf..;freedomcities.render.layout..",
      "freedomcities.render.docx.., freedomcities.render.pdf..;freedomcities.render.layout..",
      "freedomcities.render.pdf..;freedomcities.render.layout.., freedomcities.render.docx..",
      "freedomcities.render.layout.., freedomcities.render.pdf.."})
  void arrowsRunOneWay(String from, String to) {
    never(from, to).check(OURS);
  }

  @Test
  void noPackageCycles() {
    // The front door makes the renderers that implement its interface, so freedomcities.render and its formats are one slice.
    SlicesRuleDefinition.slices().matching("freedomcities.(*)..").should().beFreeOfCycles().check(OURS);
    SlicesRuleDefinition.slices().matching("freedomcities.templates.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void theRulesFindWhatBreaksThem() {
    assertThat(Stream.of(only("freedomcities.render.pdf..", "freemarker.."),
        never("freedomcities.templates..", "freedomcities.tree.."))).allMatch(
            rule -> rule.evaluate(OURS).hasViolation());
  }
}
