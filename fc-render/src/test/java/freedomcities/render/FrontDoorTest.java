package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.render.origin.Grounds;
import freedomcities.render.origin.Origin;
import freedomcities.render.origin.Source;
import freedomcities.render.spi.RenderException;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every way to write, and of every method of the front door. */
class FrontDoorTest {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final Draft MATRIX = Examples.sampleton(DocumentKind.MATRIX).draft();

  @TempDir Path folder;

  /** A stream that remembers, and one that says its disk is full after some bytes. */
  private static final class Watched extends FilterOutputStream {
    private final int room;
    private int written;
    private boolean flushed;
    private boolean closed;

    Watched(OutputStream out, int room) {
      super(out);
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (++written > room) {
        throw new IOException("no space left");
      }
      flushed = false;
      super.write(b);
    }

    @Override
    public void flush() throws IOException {
      flushed = true;
      super.flush();
    }

    @Override
    public void close() throws IOException {
      closed = true;
      super.close();
    }
  }

  static List<String> formats() {
    return CITIES.formats();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aStreamIsFlushedAndNeverClosed(String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Watched stream = new Watched(bytes, Integer.MAX_VALUE);
    CITIES.write(MATRIX, format, stream);
    assertThat(stream.flushed).isTrue();
    assertThat(stream.closed).isFalse();
    assertThat(bytes.toByteArray()).isEqualTo(CITIES.bytes(MATRIX, format));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aStreamThatFailsIsTheCallersToClose(String format) {
    Watched stream = new Watched(new ByteArrayOutputStream(), 100);
    assertThatThrownBy(() -> CITIES.write(MATRIX, format, stream))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
    assertThat(stream.closed).isFalse();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aFileIsWrittenWholeOrNotAtAll(String format) throws IOException {
    Path file = folder.resolve("new folder").resolve("matrix." + format);
    CITIES.write(MATRIX, file);
    assertThat(file).hasBinaryContent(CITIES.bytes(MATRIX, format));
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> CITIES.write(MATRIX, file))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("mine");
    CITIES.write(MATRIX, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(file).hasBinaryContent(CITIES.bytes(MATRIX, format));
  }

  @Test
  void aFormatThatThereIsNotLeavesNoFile() throws IOException {
    for (String name : List.of("matrix.odt", "matrix", "matrix.")) {
      assertThatThrownBy(() -> CITIES.write(MATRIX, folder.resolve(name)))
          .isInstanceOf(RenderException.class)
          .isInstanceOfSatisfying(
              InputException.class, wrong -> assertThat(wrong.problems()).hasSize(1))
          .hasMessageContaining("docx, pdf, html, txt, md, akn");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  /** Every public method of front door and builder with each of its references null in turn. */
  static Stream<Arguments> methodsWithNulls() {
    return Stream.of(FreedomCities.class, FreedomCitiesBuilder.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .flatMap(
            method ->
                Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                    .filter(
                        i ->
                            !method.getAnnotatedParameterTypes()[i].isAnnotationPresent(
                                Nullable.class))
                    .map(i -> Arguments.of(method, i)));
  }

  @ParameterizedTest
  @MethodSource("methodsWithNulls")
  void takesNoNull(Method method, int parameter) throws ReflectiveOperationException {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = i == parameter ? null : given(method.getParameterTypes()[i]);
    }
    Object target =
        Modifier.isStatic(method.getModifiers())
            ? null
            : method.getDeclaringClass() == FreedomCities.class ? CITIES : FreedomCities.builder();
    assertThatThrownBy(
            () -> {
              try {
                method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            })
        .isInstanceOf(NullPointerException.class)
        .hasMessage(method.getParameters()[parameter].getName());
  }

  private Object given(Class<?> type) {
    Map<Class<?>, Object> given = new java.util.HashMap<>();
    given.put(String.class, "docx");
    given.put(Path.class, folder.resolve("x.docx"));
    given.put(byte[].class, new byte[0]);
    given.put(
        freedomcities.meetings.FilledWorksheet.class,
        new freedomcities.meetings.FilledWorksheet(
            "", "", "", Optional.empty(), "", Map.of(), List.of(), List.of(), List.of()));
    given.put(Map.class, Map.of());
    given.put(List.class, List.of());
    given.put(OutputStream.class, new ByteArrayOutputStream());
    Source source = new Source("town.yaml", "", Map.of(), Optional.empty());
    given.put(Source.class, source);
    given.put(
        Origin.class,
        Origin.of(
            source,
            DocumentKind.MATRIX,
            freedomcities.templates.DraftSettings.STANDARD,
            new Grounds("1", "rules 1", List.of(), "law", Map.of(), java.util.Set.of()),
            MATRIX.document()));
    given.put(Draft.class, MATRIX);
    given.put(Draft[].class, new Draft[0]);
    given.put(String[].class, new String[0]);
    given.put(DocumentKind.class, DocumentKind.MATRIX);
    given.put(freedomcities.towns.Town.class, MATRIX.town());
    given.put(freedomcities.tree.Document.class, MATRIX.document());
    given.put(freedomcities.tree.Printing.class, freedomcities.tree.Printing.USUAL);
    given.put(freedomcities.places.Kind.class, freedomcities.places.Kind.CITY);
    given.put(
        freedomcities.templates.DraftSettings.class,
        freedomcities.templates.DraftSettings.STANDARD);
    given.put(java.nio.file.CopyOption[].class, new java.nio.file.CopyOption[0]);
    return Optional.ofNullable(given.get(type))
        .orElseThrow(() -> new AssertionError("no example of " + type));
  }

  /** The file's own name decides, not its folder's, and in any case. */
  @Test
  void theFormatIsWhatTheFilesOwnNameEndsWith() throws IOException {
    Path folders = folder.resolve("drafts.d");
    assertThatThrownBy(() -> CITIES.write(MATRIX, folders.resolve("matrix")))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("there is no format \"\"");
    CITIES.write(MATRIX, folders.resolve("Matrix.TXT"));
    assertThat(folders.resolve("Matrix.TXT")).hasBinaryContent(CITIES.bytes(MATRIX, "txt"));
    CITIES.write(MATRIX, folders.resolve("matrix.html.CSV"));
    assertThat(folders.resolve("matrix.html.CSV")).hasBinaryContent(CITIES.bytes(MATRIX, "csv"));
  }

  @Test
  void aDraftKnowsTheNameOfItsFile() {
    assertThat(MATRIX.fileName("PDF")).isEqualTo("sampleton-city-az-matrix.pdf");
    assertThatThrownBy(() -> MATRIX.fileName("a/b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MATRIX.fileName("")).isInstanceOf(IllegalArgumentException.class);
  }

  /** A line of a log, not a flood. */
  @Test
  void whatIsPrintedIsShort() {
    assertThat(
            List.of(
                MATRIX,
                MATRIX.town(),
                MATRIX.document(),
                MATRIX.report(),
                MATRIX.report().findings().getFirst(),
                MATRIX.report().findings().getFirst().agencies().getFirst(),
                MATRIX.completeness(),
                CITIES.rules()))
        .allSatisfy(one -> assertThat(one.toString()).hasSizeBetween(10, 300));
    assertThat(MATRIX).hasToString("Draft[sampleton-city-az-matrix, en]");
  }

  @Test
  void aReportTellsOfTheDraftsThatAreGiven() {
    Town town = MATRIX.town();
    assertThat(CITIES.json(town)).doesNotContain("\"documents\"");
    assertThat(CITIES.json(town, MATRIX)).contains("\"document\" : \"matrix\"");
    Town other = CITIES.town("Sampleford", Kind.CITY, "AZ").date(LocalDate.EPOCH).build();
    assertThatThrownBy(() -> CITIES.json(other, MATRIX))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another town");
  }

  @Test
  void warmingUpChangesNothing() {
    FreedomCities cold = FreedomCities.standard();
    assertThat(cold.warmUp("docx", "html")).isSameAs(cold);
    assertThat(cold.bytes(MATRIX, "docx")).isEqualTo(CITIES.bytes(MATRIX, "docx"));
    assertThatThrownBy(() -> cold.warmUp("odt")).isInstanceOf(RenderException.class);
  }

  @Test
  void nothingReturnedCanBeChanged() {
    List<List<?>> lists =
        new ArrayList<>(
            List.of(
                CITIES.formats(),
                CITIES.languages(),
                CITIES.rules().rules(),
                MATRIX.completeness().blanks(),
                MATRIX.report().findings(),
                MATRIX.document().blocks(),
                MATRIX.town().code()));
    lists.forEach(
        list -> assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class));
    assertThatThrownBy(() -> CITIES.glossary("en").clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** Shipped templates end by themselves; only those of one's own are stopped. */
  @Test
  void anInterruptedThreadDraftsAsAnyOther() {
    Town town = Examples.sampleton(DocumentKind.ORDINANCE).town();
    Thread.currentThread().interrupt();
    try {
      assertThat(CITIES.draft(town, DocumentKind.ORDINANCE).document().blocks()).isNotEmpty();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
