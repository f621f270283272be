package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import freedomcities.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What callers see: no type of a library; one reader for many threads; data as the schema says. */
class PublicApiTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());

  private static Stream<String> strangers(JavaClass type) {
    return type.getMethods().stream()
        .filter(
            method ->
                method.getModifiers().contains(JavaModifier.PUBLIC)
                    || method.getModifiers().contains(JavaModifier.PROTECTED))
        .flatMap(PublicApiTest::types)
        .map(name -> name.replaceFirst("^\\[L", ""))
        .filter(name -> name.contains("."))
        .filter(name -> !name.startsWith("java.") && !name.startsWith("freedomcities."));
  }

  private static Stream<String> types(JavaMethod method) {
    return Stream.concat(
        Stream.of(method.getRawReturnType().getName()),
        method.getRawParameterTypes().stream().map(JavaClass::getName));
  }

  @Test
  void mentionsNoLibrary() {
    List<JavaClass> seen =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("freedomcities.scan")
                .stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
    assertThat(seen).hasSizeGreaterThan(12);
    assertThat(seen.stream().flatMap(PublicApiTest::strangers)).isEmpty();
    assertThat(strangers(new ClassFileImporter().importClass(ObjectMapper.class))).isNotEmpty();
  }

  @Test
  void oneReaderServesManyThreads() throws Exception {
    byte[] pdf = PdfManual.write(HouseStyle.GENERAL_ORDER.manual(3, 21), Layout.USUAL);
    String once = OutlineJson.of(List.of(READER.read("manual.pdf", pdf)));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Callable<String> read = () -> OutlineJson.of(List.of(READER.read("manual.pdf", pdf)));
      for (Future<String> result : threads.invokeAll(List.of(read, read, read, read, read, read))) {
        assertThat(result.get()).isEqualTo(once);
      }
    }
  }

  @Test
  void dataAreAsTheSchemaSays() throws Exception {
    ObjectMapper json = new ObjectMapper();
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(Path.of("..", "docs", "schema", "outline.schema.json")));
    byte[] text = "No headings here, only text.".getBytes(StandardCharsets.UTF_8);
    String data =
        OutlineJson.of(
            List.of(
                READER.read(
                    "a.pdf", PdfManual.write(HouseStyle.UNNUMBERED.manual(2, 3), Layout.USUAL)),
                READER.read("b.docx", OtherManuals.docx(HouseStyle.SECTIONS.manual(2, 3))),
                READER.read("c.txt", text)));
    assertThat(schema.validate(json.readTree(data))).isEmpty();
    assertThat(schema.validate(json.readTree(data.replace("\"level\"", "\"depth\"")))).isNotEmpty();
  }
}
