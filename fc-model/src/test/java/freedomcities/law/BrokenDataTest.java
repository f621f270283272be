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

/** A data file that is wrong is refused with file and line; files are read when first asked for, and once. */
class BrokenDataTest {

  /** The shipped data with one file changed. */
  private static Law changed(String file, UnaryOperator<String> change) {
    return Law.read(path -> {
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

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      confidence: verified\\n | confidence: sure\\n | states/az.yaml:12:15: unknown confidence "sure"; verified, verified-in-use, partly-verified, unverified
      legislature: | legislator: | states/az.yaml:4:1: "legislature" is missing
      legislature: | legislator: | unknown key "legislator"
      '  city: {}' | '  borgh: {}' | unknown kind of government "borgh"
      manager: | manger: | unknown key "manger"
      2026-11-20 | November | "November" is not a date; write 2026-11-20
      postal: AZ | postal: [ | not YAML
      name: Arizona | postal: AZ | states/az.yaml:5:1: "postal" stands here a second time
      """)
  void aBrokenProfileIsRefusedWhereItIsBroken(String right, String wrong, String said) {
    String from = right.replace("\\n", "\n");
    String to = wrong.replace("\\n", "\n");
    Law law = changed("states/az.yaml", text -> {
      assertThat(text).contains(from);
      return text.replace(from, to);
    });
    assertThatThrownBy(() -> law.profile("AZ")).isInstanceOf(InputException.class).hasMessageContaining(said)
        .hasMessageStartingWith("states/az.yaml:");
    assertThat(law.profile("NM")).isPresent();
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    Law law = changed("states/az.yaml", text -> text.replace("citation:", "cite:"));
    assertThatThrownBy(() -> law.profile("AZ")).isInstanceOfSatisfying(InputException.class,
        e -> assertThat(e.problems()).hasSizeGreaterThan(8));
  }

  @Test
  void aBrokenNoticeIsRefused() {
    Law law = changed("notices/az.yaml", text -> text.replace("effect: constrains", "effect: illegal"));
    assertThatThrownBy(() -> law.notices("AZ", List.of("5"))).isInstanceOf(InputException.class)
        .hasMessageContaining("notices/az.yaml:").hasMessageContaining("unknown effect \"illegal\"");
  }

  @Test
  void emptyAndMissingFilesAreRefusedByName() {
    Law empty = changed("states/az.yaml", text -> "");
    assertThatThrownBy(() -> empty.profile("AZ")).hasMessageContaining("states/az.yaml:1:1: the file is empty");
    Law missing = Law.read(path -> path.startsWith("states/") ? null : LawFiles.shipped().open(path));
    assertThatThrownBy(() -> missing.profile("AZ")).hasMessageContaining("states/az.yaml: the data file is missing");
  }

  @Test
  void aStateIsReadOnceWhenFirstAskedForByManyThreads() throws Exception {
    ConcurrentHashMap<String, AtomicInteger> opened = new ConcurrentHashMap<>();
    Law law = Law.read(path -> {
      opened.computeIfAbsent(path, p -> new AtomicInteger()).incrementAndGet();
      return LawFiles.shipped().open(path);
    });
    assertThat(opened).containsOnlyKeys("law.yaml", "kinds.yaml");
    int threads = 16;
    CyclicBarrier start = new CyclicBarrier(threads);
    Callable<List<Object>> work = () -> {
      start.await();
      return List.of(law.profile("AZ").orElseThrow(), law.notices("AZ", List.of("5")), law.profile("NM").orElseThrow());
    };
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Object>>> results = pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> work).toList());
      List<Object> first = results.get(0).get();
      for (Future<List<Object>> result : results) {
        assertThat(result.get()).isEqualTo(first);
        assertThat(result.get().get(0)).isSameAs(first.get(0));
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(opened).allSatisfy((path, times) -> assertThat(times).hasValue(1));
    assertThat(opened).containsOnlyKeys("law.yaml", "kinds.yaml", "states/az.yaml", "states/nm.yaml", "notices/az.yaml",
        "federal.yaml", "drafting.yaml");
  }
}
