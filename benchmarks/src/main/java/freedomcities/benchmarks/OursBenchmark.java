package freedomcities.benchmarks;

import freedomcities.gaps.GapReport;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import freedomcities.words.Comparison;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Our steps, warm, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class OursBenchmark {
  private static final String BEFORE = "Officers shall require a judicial warrant prior to detaining an individual at the"
      + " request of U.S. Immigration and Customs Enforcement (ICE).";
  private static final String AFTER = "City officials shall require a judicial warrant prior to detaining an individual or in"
      + " any manner prolonging the detention of an individual at the request of U.S. Immigration and Customs Enforcement"
      + " (ICE) or Customs and Border Protection (CBP).";

  /** Steps that know one size. */
  @Benchmark
  public Town townFile() {
    return Work.CITIES.read("sampleton-az.yaml", Work.TOWN_FILE);
  }

  @Benchmark
  public GapReport gapCheck() {
    return Work.CITIES.check(Work.TOWN);
  }

  @Benchmark
  public Comparison wordComparison() {
    return Comparison.of(BEFORE, AFTER);
  }

  /** From the file's text to a Word file and a PDF, and everything between. */
  @Benchmark
  public int wholeDraft() {
    Draft draft = Work.CITIES.draft(Work.CITIES.read("sampleton-az.yaml", Work.TOWN_FILE), DocumentKind.ORDINANCE);
    return Work.bytes(draft, "docx").length + Work.bytes(draft, "pdf").length;
  }

  /** A document of one of two sizes. */
  @State(Scope.Benchmark)
  public static class Sized {
    @Param({"ordinance", "sixty-pages"})
    public String size = "";
  }

  @Benchmark
  public Draft tree(Sized sized) {
    return sized.size.equals("ordinance")
        ? Work.CITIES.draft(Work.TOWN, DocumentKind.ORDINANCE)
        : Work.CITIES.draft(Work.COUNTY, DocumentKind.COMPARISON);
  }

  @Benchmark
  public byte[] docx(Sized sized) {
    return Work.bytes(Work.document(sized.size), "docx");
  }

  @Benchmark
  public byte[] pdf(Sized sized) {
    return Work.bytes(Work.document(sized.size), "pdf");
  }

  @Benchmark
  public byte[] html(Sized sized) {
    return Work.bytes(Work.document(sized.size), "html");
  }

  @Benchmark
  public byte[] txt(Sized sized) {
    return Work.bytes(Work.document(sized.size), "txt");
  }

  @Benchmark
  public byte[] akn(Sized sized) {
    return Work.bytes(Work.document(sized.size), "akn");
  }
}
