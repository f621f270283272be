package freedomcities.benchmarks;

import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.openpdf.text.pdf.PdfReader;

/** What a page costs in a comparison of many agencies. */
final class Growth {
  private Growth() {}

  static String table(int times) throws IOException {
    StringBuilder out =
        new StringBuilder(
            """
            | agencies | pages | tree, ms | DOCX, ms | PDF, ms | ms a page |
            |---:|---:|---:|---:|---:|---:|
            """);
    for (int agencies : new int[] {16, 48, 160}) {
      Town town = Work.CITIES.read("many.yaml", Work.agencies(Work.TOWN_FILE, agencies));
      Draft draft = Work.CITIES.draft(town, DocumentKind.COMPARISON);
      int pages;
      try (PdfReader reader = new PdfReader(Work.CITIES.bytes(draft, "pdf"))) {
        pages = reader.getNumberOfPages();
      }
      double tree = median(times, () -> Work.CITIES.draft(town, DocumentKind.COMPARISON));
      double word = median(times, () -> Work.CITIES.bytes(draft, "docx"));
      double pdf = median(times, () -> Work.CITIES.bytes(draft, "pdf"));
      out.append(
          String.format(
              Locale.ROOT,
              "| %d | %d | %.0f | %.0f | %.0f | %.2f |%n",
              agencies,
              pages,
              tree,
              word,
              pdf,
              (tree + word + pdf) / pages));
    }
    return out.toString();
  }

  private static double median(int times, Supplier<?> work) {
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < 2 * times + 1; i++) {
      long start = System.nanoTime();
      Object made = work.get();
      if (i >= times && made != null) {
        all.add((System.nanoTime() - start) / 1e6);
      }
    }
    all.sort(null);
    return all.get(all.size() / 2);
  }
}
