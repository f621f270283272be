package freedomcities.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pieces of Java in docs/api.md compile without a warning and run one after the other, each in
 * a block of its own.
 */
class ApiGuideTest {
  private static final String HEAD =
      """
      import freedomcities.gaps.*;
      import freedomcities.law.*;
      import freedomcities.places.*;
      import freedomcities.policy.*;
      import freedomcities.problems.*;
      import freedomcities.render.*;
      import freedomcities.render.fonts.*;
      import freedomcities.render.json.*;
      import freedomcities.render.origin.*;
      import freedomcities.rules.*;
      import freedomcities.templates.*;
      import freedomcities.templates.completeness.*;
      import freedomcities.templates.source.*;
      import freedomcities.towns.*;
      import freedomcities.tree.*;
      import java.io.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;

      class Pieces {
        static final FreedomCities cities = FreedomCities.standard();
        static Town town;
        static Draft draft;

        public static void main(String[] args) throws Exception {
          town = cities.read(Path.of("sampleton-az.yaml"));
          draft = cities.draft(town, DocumentKind.RESOLUTION);
          OutputStream out = OutputStream.nullOutputStream();
      """;

  @TempDir Path folder;

  @Test
  void everyPieceRuns() throws Exception {
    List<String> pieces = Readme.snippets(Path.of("..", "docs", "api.md"));
    assertThat(pieces).hasSizeGreaterThan(7);
    StringBuilder program = new StringBuilder(HEAD);
    pieces.forEach(piece -> program.append("    {\n").append(piece).append("    }\n"));
    Files.writeString(
        folder.resolve("Pieces.java"),
        program.append("    System.out.println(\"all\");\n  }\n}\n"));
    bring();
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
            "Pieces.java"));
    assertThat(
            Readme.run(
                folder,
                List.of(Readme.tool("java"), "-cp", "." + File.pathSeparator + classes, "Pieces")))
        .contains("The Judicial Warrant Rule: partial", "1: no date", "did you mean \"city\"?")
        .endsWith("all\n");
    assertThat(folder.resolve("ordinance.docx")).isNotEmptyFile();
    assertThat(folder.resolve("press-release.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("resolution.docx")).isNotEmptyFile();
  }

  /** What the pieces speak of. */
  private void bring() throws IOException {
    Files.copy(Path.of("towns/sampleton-az.yaml"), folder.resolve("sampleton-az.yaml"));
    Files.copy(Path.of("rules/library-rules/rules.yaml"), folder.resolve("our-rules.yaml"));
    Files.copy(Path.of("letterheads/sampleton.docx"), folder.resolve("letterhead.docx"));
    Files.createDirectory(folder.resolve("our-law"));
    Path templates = Files.createDirectory(folder.resolve("our-templates"));
    Files.copy(
        Path.of("src/main/resources/example-templates/press-release.ftl"),
        templates.resolve("press-release.ftl"));
    for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
      try (InputStream font =
          ApiGuideTest.class.getResourceAsStream("/liberation/LiberationSans-" + face + ".ttf")) {
        Files.copy(font, folder.resolve(face + ".ttf"));
      }
    }
  }
}
