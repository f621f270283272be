package freedomcities.render;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
      "freedomcities.render.docx.styles..;freedomcities.render.docx.letterhead.., org.docx4j..;jakarta.xml.bind..",
      "freedomcities.render.pdf.file..;freedomcities.render.pdf.fonts..;freedomcities.render.pdf.forms..;"
          + "freedomcities.render.pdf.painting..;freedomcities.render.pdf.structure..;"
          + "freedomcities.render.forms..;freedomcities.render.attachments.., org.openpdf..;com.lowagie..",
      "freedomcities.templates.internal.., freemarker..",
      "freedomcities.render.json.., com.fasterxml.."})
  void eachLibraryHasOneRoom(String room, String library) {
    only(room, library).check(OURS);
  }

  @ParameterizedTest
  @CsvSource({
      "freedomcities.tree.., freedomcities.rules..;freedomcities.towns..;freedomcities.templates..;freedomcities.render..",
      "freedomcities.templates.., freedomcities.render..",
      "freedomcities.render.docx..;freedomcities.render.pdf..;freedomcities.render.forms..;freedomcities.render.layout.., "
          + "freedomcities.templates..;freedomcities.towns..;freedomcities.rules..;freedomcities.gaps..",
      "freedomcities.render.forms..;freedomcities.render.attachments.., freedomcities.tree..;freedomcities.templates..;freedomcities.towns..",
      "freedomcities.render.html..;freedomcities.render.text..;freedomcities.render.markdown..;freedomcities.render.plain..;"
          + "freedomcities.render.akn.., "
          + "freedomcities.templates..;freedomcities.towns..;freedomcities.rules..;freedomcities.gaps..",
      "freedomcities.render.docx.letterhead.reading.., freedomcities.tree..;org.docx4j..;jakarta.xml.bind..",
      "freedomcities.render.layout.., freedomcities.render.pdf..",
      "freedomcities.render.xml.., freedomcities.tree..;javax.xml.."})
  void arrowsRunOneWay(String from, String to) {
    never(from, to).check(OURS);
  }

  /** What a format may use beside the tree and the front door's own types; nothing of any other format. */
  private static final Map<String, Set<String>> SHARED = Stream
      .of("docx deflate xml", "pdf layout fonts deflate", "html xml", "text plain",
          "markdown plain", "akn xml", "xml", "csv", "json", "forms", "attachments", "origin attachments", "layout",
          "plain",
          "spi", "fonts layout", "deflate")
      .map(line -> List.of(line.split(" "))).collect(
          Collectors.toMap(List::getFirst, line -> Set.copyOf(line.subList(1, line.size()))));

  @Test
  void eachFormatIsARoomOfItsOwn() {
    Set<String> rooms = OURS.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(
        "freedomcities.render.")).map(name -> name.split("\\.")[2]).collect(Collectors.toSet());
    assertThat(rooms).isEqualTo(SHARED.keySet());
    SHARED.forEach(
        (room, shared) -> rooms.stream()
            .filter(other -> !other.equals(room) && !other.equals("spi") && !shared.contains(other)).forEach(
                other -> never("freedomcities.render." + room + "..", "freedomcities.render." + other + "..")
                    .check(OURS)));
  }

  @Test
  void noPackageCycles() {
    SlicesRuleDefinition.slices().matching("freedomcities.(**)").should().beFreeOfCycles().check(OURS);
  }

  /** A library says what it has to say by results and exceptions. */
  @Test
  void nothingIsLoggedOrPrinted() {
    never("freedomcities..", "org.slf4j..;org.apache.commons.logging..;java.util.logging..").check(OURS);
    noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(OURS);
  }

  @Test
  void theRulesFindWhatBreaksThem() {
    assertThat(Stream.of(only("freedomcities.render.pdf..", "freemarker.."),
        never("freedomcities.templates..", "freedomcities.tree.."),
        never("freedomcities.render.text..", "freedomcities.render.plain.."))).allMatch(
            rule -> rule.evaluate(OURS).hasViolation());
  }
}
