package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.docx.DocxLint;
import freedomcities.render.docx.DocxText;
import freedomcities.templates.Draft;
import freedomcities.tree.Linearisation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document of every example on every letterhead: what must hold of each, whatever the town
 * brings.
 */
class LetterheadDocumentsTest {
  private static final Map<String, FreedomCities> DOORS = doors();

  static Map<String, FreedomCities> doors() {
    Map<String, FreedomCities> doors = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "letterheads"))) {
      for (Path file : files.sorted().toList()) {
        doors.put(
            file.getFileName().toString(),
            FreedomCities.builder().letterhead(Letterhead.read(file)).build());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return doors;
  }

  @Test
  void thereAreDocumentsAndTemplates() {
    assertThat(DOORS.keySet())
        .hasSizeGreaterThan(2)
        .anyMatch(name -> name.endsWith(".docx"))
        .anyMatch(name -> name.endsWith(".dotx"));
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void theWordFileSaysWhatTheTreeSays(Examples.Example example) throws Exception {
    Draft draft = example.draft();
    List<String> lines = Linearisation.of(draft.document());
    for (var door : DOORS.entrySet()) {
      byte[] docx = door.getValue().bytes(draft, "docx");
      assertThat(DocxLint.faults(docx)).as(door.getKey()).isEmpty();
      assertThat(DocxText.lines(docx)).as(door.getKey()).isEqualTo(lines);
      assertThat(
              WordprocessingMLPackage.load(new ByteArrayInputStream(docx))
                  .getMainDocumentPart()
                  .getContents()
                  .getBody()
                  .getContent())
          .isNotEmpty();
    }
  }

  @Test
  void sameFileSameBytesOnManyThreads() throws Exception {
    Map<String, FreedomCities> again = doors();
    for (Examples.Example example : Examples.everyStyle()) {
      Draft draft = example.draft();
      for (var door : DOORS.entrySet()) {
        byte[] once = door.getValue().bytes(draft, "docx");
        FreedomCities fresh = Objects.requireNonNull(again.get(door.getKey()));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
          List<Callable<byte[]>> tasks = Collections.nCopies(8, () -> fresh.bytes(draft, "docx"));
          for (Future<byte[]> one : threads.invokeAll(tasks)) {
            assertThat(one.get()).isEqualTo(once);
          }
        }
      }
    }
  }
}
