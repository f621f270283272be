package freedomcities.benchmarks;

import freedomcities.gaps.GapReport;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import freedomcities.words.Comparison;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Our steps, warm, on one thread. */
public class OursBenchmark extends Warm {
  private static final String BEFORE =
      "Officers shall require a judicial warrant prior to detaining an individual at the"
          + " request of U.S. Immigration and Customs Enforcement (ICE).";
  private static final String AFTER =
      "City officials shall require a judicial warrant prior to detaining an individual or in any"
          + " manner prolonging the detention of an individual at the request of U.S. Immigration"
          + " and Customs Enforcement (ICE) or Customs and Border Protection (CBP).";

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
    Draft draft =
        Work.CITIES.draft(
            Work.CITIES.read("sampleton-az.yaml", Work.TOWN_FILE), DocumentKind.ORDINANCE);
    return Work.CITIES.bytes(draft, "docx").length + Work.CITIES.bytes(draft, "pdf").length;
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

  /** A format. */
  @State(Scope.Benchmark)
  public static class Written {
    @Param({"docx", "pdf", "html", "txt", "akn"})
    public String format = "";
  }

  @Benchmark
  public byte[] write(Sized sized, Written written) {
    return Work.CITIES.bytes(Work.document(sized.size), written.format);
  }
}
