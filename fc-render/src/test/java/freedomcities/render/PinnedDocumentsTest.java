package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.towns.Town;
import freedomcities.tree.Printing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * While code moves from room to room no byte of any document may change: what each document of the
 * examples and of the places that readers read was, in every way in which it can be drawn. To be
 * taken away once the subject is data.
 */
class PinnedDocumentsTest {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final Path PINS = Path.of("src/test/resources/freedomcities/pinned");
  private static final Path READINGS =
      Path.of("../fc-templates/src/test/resources/freedomcities/readings");
  private static final List<String> ALL = List.of("docx", "pdf", "html", "txt", "md", "akn");
  private static final List<String> PRINTED = List.of("docx", "pdf");

  static Stream<Path> towns() throws IOException {
    return Stream.concat(
        Examples.towns().stream(),
        Files.list(READINGS).filter(file -> file.toString().endsWith(".yaml")).sorted());
  }

  @ParameterizedTest
  @MethodSource("towns")
  void everyByteIsWhatItWas(Path file) throws IOException {
    FreedomCities onLetterhead =
        FreedomCities.builder()
            .letterhead(Letterhead.read(Path.of("../examples/letterheads/sampleton.docx")))
            .build();
    Town town = CITIES.read(file);
    Town earlier =
        CITIES.read(
            file.toString(),
            Files.readAllBytes(file),
            Map.of("policy[0].rules.7", "missing", "documents.date", "2026-11-01"));
    DraftSettings standard = DraftSettings.STANDARD;
    Printing large = Printing.USUAL.large(true);
    List<String> pins = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.all()) {
      String name = kind.key();
      pins.add(name + " " + pin(ALL, () -> CITIES.draft(town, kind, standard)));
      pins.add(
          name
              + " all rules "
              + pin(
                  List.of("txt"),
                  () ->
                      CITIES.draft(town, kind, standard.withScope(new Scope.All()).with("1373"))));
      pins.add(
          name + " final " + pin(PRINTED, () -> CITIES.draft(town, kind, standard.finished(true))));
      pins.add(
          name + " large " + pin(PRINTED, () -> CITIES.draft(town, kind, standard.printed(large))));
      pins.add(name + " es " + pin(ALL, () -> CITIES.draft(town, kind, standard.in("es"))));
      pins.add(
          name
              + " letterhead "
              + pin(onLetterhead, List.of("docx"), () -> onLetterhead.draft(town, kind, standard)));
      pins.add(
          name
              + " redline "
              + pin(
                  PRINTED,
                  () ->
                      CITIES.redline(
                          CITIES.draft(earlier, kind, standard),
                          CITIES.draft(town, kind, standard))));
    }
    ByteArrayOutputStream packet = new ByteArrayOutputStream();
    CITIES.packet(
        DocumentKind.agenda().stream()
            .filter(kind -> CITIES.refusal(town, kind, standard).isEmpty())
            .map(kind -> CITIES.draft(town, kind))
            .toList(),
        packet);
    pins.add("packet " + hash(packet.toByteArray()));
    compare(
        PINS.resolve(file.getFileName().toString().replace(".yaml", ".txt")),
        String.join("\n", pins) + "\n");
  }

  private static String pin(List<String> formats, Supplier<Draft> draft) {
    return pin(CITIES, formats, draft);
  }

  /** What the files are, all in one; where there is no such document, why. */
  private static String pin(FreedomCities door, List<String> formats, Supplier<Draft> drawn) {
    try {
      Draft draft = drawn.get();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      formats.forEach(format -> all.writeBytes(door.bytes(draft, format)));
      // Notices carry their subject since there are shelves; the pins are older.
      String completeness = draft.completeness().toString().replace("subject=immigration, ", "");
      all.writeBytes(completeness.getBytes(StandardCharsets.UTF_8));
      return hash(all.toByteArray());
    } catch (InputException e) {
      return "refused "
          + hash(
              String.join("\n", e.problems().stream().map(Problem::toString).toList())
                  .getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
          .substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compare(Path expected, String actual) throws IOException {
    boolean same = Files.exists(expected) && Files.readString(expected).equals(actual);
    if ("write".equals(System.getProperty("goldens")) && !same) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, actual);
      fail("wrote " + expected + "; read it, then run without -Dgoldens=write");
    }
    assertThat(expected).exists();
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
