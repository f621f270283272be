package freedomcities.examples;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's program is what it says: short, few types, and it runs. */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  void theProgramIsShortAndNeedsFewOfOurTypes() throws Exception {
    String program = Readme.program();
    assertThat(program.lines()).hasSizeLessThan(15);
    assertThat(program.lines().filter(line -> line.startsWith("import freedomcities.")))
        .hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void theProgramWritesAnOrdinance() throws Exception {
    Path town = Path.of("towns/sampleton-az.yaml");
    Files.writeString(folder.resolve("FirstDraft.java"), Readme.program());
    Files.copy(town, folder.resolve("sampleton-az.yaml"));
    String classes = System.getProperty("java.class.path");
    Readme.run(
        folder,
        List.of(
            Readme.tool("javac"),
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "-cp",
            classes,
            "FirstDraft.java"));
    assertThat(
            Readme.run(
                folder,
                List.of(
                    Readme.tool("java"),
                    "-cp",
                    "." + java.io.File.pathSeparator + classes,
                    "FirstDraft")))
        .isEmpty();
    FreedomCities cities = FreedomCities.standard();
    assertThat(folder.resolve("ordinance.docx"))
        .hasBinaryContent(
            cities.bytes(cities.draft(cities.read(town), DocumentKind.ORDINANCE), "docx"));
  }

  @Test
  void theFrontDoorsJavadocShowsTheSameStatements() throws Exception {
    String door =
        Files.readString(
            Path.of("../fc-render/src/main/java/freedomcities/render/FreedomCities.java"));
    String body = Readme.program().replaceAll("(?s).*Exception \\{\n|  }\n}\n", "");
    assertThat(body.lines().map(line -> " * " + line.strip())).hasSize(4).allMatch(door::contains);
  }
}
