package freedomcities.templates.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedTemplatesTest {
  private static final Path RESOURCES = Path.of("src/main/resources/freedomcities-templates");

  @Test
  void everyFileIsListedAndNoOther() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<String> there =
          files
              .filter(Files::isRegularFile)
              .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(ShippedTemplates.names()).isEqualTo(there);
    }
    for (String name : ShippedTemplates.names()) {
      assertThat(ShippedTemplates.bytes(name))
          .isEqualTo(Files.readAllBytes(RESOURCES.resolve(name)));
    }
  }

  @Test
  void nothingElseCanBeReadThroughThem() throws IOException {
    assertThatThrownBy(() -> ShippedTemplates.bytes("../freedomcities/templates/Draft.class"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(TemplateSource.shipped().read("../META-INF/MANIFEST.MF")).isEmpty();
  }

  @Test
  void aFolderOnTheClassPathIsASource() throws IOException {
    TemplateSource source =
        TemplateSource.classPath(ShippedTemplates.class, "freedomcities-templates");
    assertThat(source.read("lib.ftl"))
        .hasValueSatisfying(
            bytes -> assertThat(bytes).isEqualTo(ShippedTemplates.bytes("lib.ftl")));
    assertThat(source.read("none.ftl")).isEmpty();
    assertThat(source.shown("lib.ftl")).isEqualTo("freedomcities-templates/lib.ftl");
  }

  @Test
  void aFolderOfFilesIsASource(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("words"));
    Files.writeString(folder.resolve("words/fr.yaml"), "");
    Files.writeString(folder.resolve("a.ftl"), "é");
    TemplateSource source = TemplateSource.folder(folder);
    assertThat(source.read("a.ftl")).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(2));
    assertThat(source.languages()).containsExactly("fr");
    assertThat(source.read("none.ftl")).isEmpty();
    // What has the place of a template and is none is told.
    assertThatThrownBy(() -> source.read("words"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("it is a folder");
    assertThat(source.shown("a.ftl")).endsWith("a.ftl").isNotEqualTo("a.ftl");
  }
}
