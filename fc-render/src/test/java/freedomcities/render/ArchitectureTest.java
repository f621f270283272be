package freedomcities.render;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import freedomcities.templates.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One direction of flow, one room for each library. */
class ArchitectureTest {
  private static final int MOST_FILES = 25;
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("freedomcities");

  private static ArchRule only(String room, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(room.split(";"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.split(";"));
  }

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
    "freedomcities.render.docx.styles..;freedomcities.render.docx.letterhead..,"
        + " org.docx4j..;jakarta.xml.bind..",
    "freedomcities.render.pdf.file..;freedomcities.render.pdf.fonts..;freedomcities.render.pdf.forms..;"
        + "freedomcities.render.pdf.painting..;freedomcities.render.pdf.structure..;freedomcities.render.forms..;freedomcities.render.attachments..,"
        + " org.openpdf..;com.lowagie..",
    "freedomcities.templates.internal.engine.., freemarker..",
    "freedomcities.render.json.., com.fasterxml.."
  })
  void eachLibraryHasOneRoom(String room, String library) {
    only(room, library).check(OURS);
  }

  @ParameterizedTest
  @CsvSource({
    "freedomcities.tree..,"
        + " freedomcities.rules..;freedomcities.towns..;freedomcities.templates..;freedomcities.render..",
    "freedomcities.templates.., freedomcities.render..",
    "freedomcities.render.docx..;freedomcities.render.pdf..;freedomcities.render.forms..;freedomcities.render.layout..,"
        + " freedomcities.templates..;freedomcities.towns..;freedomcities.rules..;freedomcities.gaps..",
    "freedomcities.render.forms..;freedomcities.render.attachments..,"
        + " freedomcities.tree..;freedomcities.templates..;freedomcities.towns..",
    "freedomcities.render.html..;freedomcities.render.text..;freedomcities.render.markdown..;freedomcities.render.plain..;freedomcities.render.akn..,"
        + " freedomcities.templates..;freedomcities.towns..;freedomcities.rules..;freedomcities.gaps..",
    "freedomcities.render.docx.letterhead.reading..,"
        + " freedomcities.tree..;org.docx4j..;jakarta.xml.bind..",
    "freedomcities.render.layout.., freedomcities.render.pdf..",
    "freedomcities.render.xml.., freedomcities.tree..;javax.xml.."
  })
  void arrowsRunOneWay(String from, String to) {
    never(from, to).check(OURS);
  }

  /**
   * What a format may use beside the tree and the front door's own types; nothing of any other
   * format.
   */
  private static final Map<String, Set<String>> SHARED =
      Stream.of(
              "docx deflate xml",
              "pdf layout fonts deflate",
              "html xml",
              "text plain",
              "markdown plain",
              "akn xml",
              "xml",
              "csv",
              "json",
              "forms",
              "attachments",
              "origin attachments",
              "layout",
              "plain",
              "spi",
              "fonts layout",
              "deflate")
          .map(line -> List.of(line.split(" ")))
          .collect(
              Collectors.toMap(List::getFirst, line -> Set.copyOf(line.subList(1, line.size()))));

  @Test
  void eachFormatIsARoomOfItsOwn() {
    Set<String> rooms =
        OURS.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith("freedomcities.render."))
            .map(name -> name.split("\\.")[2])
            .collect(Collectors.toSet());
    assertThat(rooms).isEqualTo(SHARED.keySet());
    SHARED.forEach(
        (room, shared) ->
            rooms.stream()
                .filter(
                    other -> !other.equals(room) && !other.equals("spi") && !shared.contains(other))
                .forEach(
                    other ->
                        never(
                                "freedomcities.render." + room + "..",
                                "freedomcities.render." + other + "..")
                            .check(OURS)));
  }

  private static ArchRule noCycles(String root) {
    return SlicesRuleDefinition.slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  @Test
  void noPackageCycles() {
    noCycles("freedomcities").check(OURS);
  }

  /** What is wrong with a room of so many files, whose package-info is this. */
  private static List<String> faults(String room, long files, String map) {
    List<String> faults = new ArrayList<>();
    // Whoever has more says why, in these words, wherever their lines break.
    String words = map.replaceAll("\\s+\\*?\\s*", " ");
    if (files > MOST_FILES && !words.contains("More than " + MOST_FILES + " files because")) {
      faults.add(room + " has " + files + " files and no reason");
    }
    List<String> lines =
        map.lines()
            .map(String::strip)
            .dropWhile(line -> !line.startsWith("/**"))
            .takeWhile(line -> !line.startsWith("@NullMarked"))
            .filter(
                line ->
                    line.startsWith("* ") && !line.startsWith("* @since")
                        || line.startsWith("/** "))
            .toList();
    if (lines.size() < 2 || lines.size() > 8) {
      faults.add(room + " opens with " + lines.size() + " lines");
    }
    if (!map.contains("@NullMarked")) {
      faults.add(room + " is not null-marked");
    }
    return faults;
  }

  @Test
  void everyRoomIsSmallAndOpensWithAMap() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String module :
        List.of("fc-model", "fc-templates", "fc-render", "fc-scan", "fc-desk", "fc-cli")) {
      Path sources = Path.of("..", module, "src/main/java/freedomcities");
      try (Stream<Path> files = Files.walk(sources)) {
        Map<Path, Long> rooms =
            files
                .filter(file -> file.toString().endsWith(".java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(rooms).hasSizeGreaterThan(2);
        for (Map.Entry<Path, Long> room : rooms.entrySet()) {
          Path map = room.getKey().resolve("package-info.java");
          faults.addAll(
              faults(
                  sources.relativize(room.getKey()).toString(),
                  room.getValue(),
                  Files.exists(map) ? Files.readString(map) : ""));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aCrowdedRoomACycleAndAMapOfOneLineAreFound() {
    String map = "/**\n * One.\n *\n * Two.\n%s */\n@NullMarked\npackage x;\n";
    assertThat(faults("x", 25, map.formatted(""))).isEmpty();
    assertThat(faults("x", 26, map.formatted(""))).containsExactly("x has 26 files and no reason");
    assertThat(faults("x", 26, map.formatted(" * More than 25\n * files because each is one.\n")))
        .isEmpty();
    assertThat(faults("x", 2, "/** One. */\n@NullMarked\npackage x;\n"))
        .containsExactly("x opens with 1 lines");
    assertThat(faults("x", 2, map.formatted(" * More.\n".repeat(7))))
        .containsExactly("x opens with 9 lines");
    assertThat(faults("x", 2, "")).hasSize(2);
    // Optional gives a Stream, a Stream gives Optionals.
    JavaClasses tied = new ClassFileImporter().importClasses(Optional.class, Stream.class);
    assertThat(noCycles("java").evaluate(tied).hasViolation()).isTrue();
  }

  private static final String DOCUMENTS = "freedomcities.templates.internal.documents";

  /**
   * What one document is stands in its own room: all others know kinds of documents, never one of
   * them.
   */
  private static ArchRule knowsNoDocument() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(DOCUMENTS)
        .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(DocumentKind.class)))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are one document",
                type ->
                    type.getPackageName().equals(DOCUMENTS)
                        && type.getSimpleName().endsWith("Document")))
        .orShould()
        .accessFieldWhere(
            DescribedPredicate.describe(
                "is a constant of DocumentKind",
                access ->
                    access.getTargetOwner().isEquivalentTo(DocumentKind.class)
                        && access.getTarget().getRawType().isEquivalentTo(DocumentKind.class)));
  }

  @Test
  void onlyTheListKnowsADocument() {
    knowsNoDocument().check(OURS);
  }

  /**
   * Nobody does one thing for one kind and another for another; the origin in a file writes down
   * which it is.
   */
  @Test
  void nobodyAsksWhatADocumentIsFor() {
    noClasses()
        .that()
        .doNotHaveSimpleName("DocumentKind")
        .and()
        .doNotHaveSimpleName("OriginXml")
        .should()
        .callMethod(DocumentKind.class, "purpose")
        .check(OURS);
  }

  /** A library says what it has to say by results and exceptions. */
  @Test
  void nothingIsLoggedOrPrinted() {
    never("freedomcities..", "org.slf4j..;org.apache.commons.logging..;java.util.logging..")
        .check(OURS);
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(OURS);
  }

  @Test
  void theRulesFindWhatBreaksThem() {
    assertThat(
            Stream.of(
                only("freedomcities.render.pdf..", "freemarker.."),
                never("freedomcities.templates..", "freedomcities.tree.."),
                never("freedomcities.render.text..", "freedomcities.render.plain.."),
                noClasses().should().callMethod(DocumentKind.class, "purpose"),
                noClasses()
                    .that()
                    .haveSimpleName("DocumentKind")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(DOCUMENTS),
                never("freedomcities.render.docx.letterhead..", "org.docx4j.."),
                only("freedomcities.render.docx.letterhead..", "org.docx4j.."),
                never("freedomcities.render.pdf.painting..", "org.openpdf.."),
                never("freedomcities.render.html..", "freedomcities.render.xml..")))
        .allMatch(rule -> rule.evaluate(OURS).hasViolation());
  }
}
