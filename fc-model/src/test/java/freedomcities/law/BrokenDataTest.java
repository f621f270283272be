package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A data file that is wrong is refused with file and line; files are read when first asked for, and
 * once.
 */
class BrokenDataTest {

  /** The shipped data with one file changed. */
  static Law changed(String file, UnaryOperator<String> change) {
    return Law.read(
        path -> {
          InputStream shipped = LawFiles.shipped().open(path);
          if (!path.equals(file)) {
            return shipped;
          }
          try (InputStream in = Objects.requireNonNull(shipped)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Test
  void termsHaveTheirOwnIdsAndSlots() {
    String terms =
        """
        terms:
          - id: facility
            text: means a building of the {place}.
            citation: none found
            confidence: unverified
            source: written for this test
            as-of: 2026-11-29
        """;
    assertThatThrownBy(() -> Terms.read("terms.yaml", terms))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a term whose id does not begin with term/; write term/facility")
        .hasMessageContaining("nothing fills {place}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          confidence: verified\\n | confidence: sure\\n | :12:15: unknown confidence "sure"; choose from: verified, verified-in-use, partly-verified, unverified
          legislature: | legislator: | :4:1: a state profile without "legislature"; give the name of the legislature: Arizona State Legislature
          legislature: | legislator: | :7:1: unknown key "legislator"; did you mean "legislature"?
          '  city: {}' | '  borgh: {}' | :36:3: unknown key "borgh"; did you mean "borough"?
          '  city: {}' | '  city:' | :36:3: "city" is empty; write {} if it differs in nothing, else delete it
          instruments: | 'clauses: [{form: artcle}]\\ninstruments:' | :17:18: unknown form "artcle"; did you mean "article"?
          kinds: [state] | kinds: [states] | :26:13: unknown kind of government "states"; did you mean "state"?
          manager: | manger: | :35:5: unknown key "manger"; did you mean "manager"?
          'governing-body: ''Board of Supervisors of {place}''' | 'governing-body: ''Board of Supervisors of {plaec}''' | :34:21: nothing fills {plaec}; did you mean "{place}"?
          '  - id: az/local-government' | '  - id: az/local-government\\n    about: county-power' | :45:12: unknown subject "county-power"; did you mean "county-powers"?
          '  - id: az/local-government' | '  - id: az/local-government\\n    about: county-powers' | :54:12: a second fact about county-powers; leave one
          2026-11-20 | November | :15:10: "November" is not a date; write year-month-day, such as 2026-11-20
          2026-11-20 | 2026-02-30 | :15:10: there is no day 2026-02-30
          postal: AZ | postal: [ | :4:9: not readable as YAML: a bracket that is not closed
          name: Arizona | postal: AZ | :5:1: the key "postal" stands twice; the first is in line 4
          """)
  void aBrokenProfileIsRefusedWhereItIsBroken(String right, String wrong, String said) {
    String from = right.replace("\\n", "\n");
    String to = wrong.replace("\\n", "\n");
    Law law =
        changed(
            "states/az.yaml",
            text -> {
              assertThat(text).contains(from);
              return text.replace(from, to);
            });
    assertThatThrownBy(() -> law.profile("AZ"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("states/az.yaml:")
        .hasMessageContaining("states/az.yaml" + said);
    assertThat(law.profile("NM")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kinds.yaml | style: 'City of {name}' | style: City | kinds.yaml:39:10: a style without the name of the place; write {name} where it stands
          kinds.yaml | style: 'City of {name}' | style: '{place}' | kinds.yaml:39:10: nothing fills {place}; known here: {name}, {state}
          kinds.yaml | term: Parish | trem: Parish | a kind of government without "term"; give what fills [County/City/State]: City
          law.yaml | '  AZ: Arizona' | '  Arizona: AZ' | law.yaml:7:3: "Arizona" stands where a key is a postal code such as AZ
          law.yaml | '  AZ: Arizona' | '  AZ:' | law.yaml:7:3: "AZ" is empty; delete it, or give its value
          law.yaml | version: | 'states: none # ' | law.yaml:2:9: "states" must be a mapping ("key: value" lines), but text stands here
          law.yaml | '  AL: Alabama' | '  - Alabama' | law.yaml:6:3: not readable as YAML: a line that does not fit in here
          """)
  void theFilesThatAreReadAtOnceAreRefusedAtOnce(
      String file, String right, String wrong, String said) {
    assertThatThrownBy(
            () ->
                changed(
                    file,
                    text -> {
                      assertThat(text).contains(right);
                      return text.replace(right, wrong);
                    }))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(said);
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    Law law = changed("states/az.yaml", text -> text.replace("citation:", "cite:"));
    assertThatThrownBy(() -> law.profile("AZ"))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.problems()).hasSizeGreaterThan(8));
  }

  @Test
  void aBrokenNoticeIsRefused() {
    Law law =
        changed("notices/az.yaml", text -> text.replace("effect: constrains", "effect: illegal"));
    assertThatThrownBy(() -> law.notices("AZ", List.of("5")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("notices/az.yaml:")
        .hasMessageContaining("unknown effect \"illegal\"; choose from: may");
  }

  @Test
  void emptyAndMissingFilesAreRefusedByName() {
    Law empty = changed("states/az.yaml", text -> "");
    assertThatThrownBy(() -> empty.profile("AZ"))
        .hasMessageContaining("states/az.yaml: the file is empty");
    Law missing =
        Law.read(path -> path.startsWith("states/") ? null : LawFiles.shipped().open(path));
    assertThatThrownBy(() -> missing.profile("AZ"))
        .hasMessageContaining("states/az.yaml: the data file is missing");
  }

  @Test
  void aStateIsReadOnceWhenFirstAskedForByManyThreads() throws Exception {
    ConcurrentHashMap<String, AtomicInteger> opened = new ConcurrentHashMap<>();
    Law law =
        Law.read(
            path -> {
              opened.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
              return LawFiles.shipped().open(path);
            });
    assertThat(opened).containsOnlyKeys("law.yaml", "kinds.yaml");
    int threads = 16;
    CyclicBarrier start = new CyclicBarrier(threads);
    Callable<List<Object>> work =
        () -> {
          start.await();
          return List.of(
              law.profile("AZ").orElseThrow(),
              law.notices("AZ", List.of("5")),
              law.profile("NM").orElseThrow());
        };
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Object>>> results =
          pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> work).toList());
      List<Object> first = results.get(0).get();
      for (Future<List<Object>> result : results) {
        assertThat(result.get()).isEqualTo(first);
        assertThat(result.get().get(0)).isSameAs(first.get(0));
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(opened).allSatisfy((path, times) -> assertThat(times).hasValue(1));
    assertThat(opened)
        .containsOnlyKeys(
            "law.yaml",
            "kinds.yaml",
            "states/az.yaml",
            "states/nm.yaml",
            "notices/az.yaml",
            "federal.yaml",
            "drafting.yaml");
  }
}
