package freedomcities.benchmarks;

import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import freedomcities.tree.Linearisation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is measured: the ordinance of an example, about five pages, and the comparison of sixteen
 * agencies, about sixty.
 */
final class Work {
  /**
   * The folder of the example town files; the script that measures stands in the repository's root.
   */
  private static final Path TOWNS = Path.of(System.getProperty("towns", "examples/towns"));

  private static final int AGENCIES = 16;

  static final FreedomCities CITIES = FreedomCities.standard();
  static final String TOWN_FILE = read("sampleton-az.yaml");
  static final Town TOWN = CITIES.read("sampleton-az.yaml", TOWN_FILE);
  static final Town COUNTY = CITIES.read("many.yaml", agencies(TOWN_FILE, AGENCIES));
  static final Draft ORDINANCE = CITIES.draft(TOWN, DocumentKind.ORDINANCE);
  static final Draft LONG = CITIES.draft(COUNTY, DocumentKind.COMPARISON);

  private Work() {}

  static Draft document(String size) {
    return size.equals("ordinance") ? ORDINANCE : LONG;
  }

  /** The ordinance's paragraphs, for programs that know no tree. */
  static List<String> paragraphs() {
    return Linearisation.of(ORDINANCE.document());
  }

  /** What a Word file holds, inflated. */
  static List<byte[]> parts(byte[] docx) {
    List<byte[]> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** The same record of policy for several agencies, so that the comparison grows. */
  static String agencies(String yaml, int agencies) {
    int start = yaml.indexOf("  - agency:");
    int end = yaml.indexOf("\ndocuments:", start) + 1;
    StringBuilder out = new StringBuilder(yaml.substring(0, start));
    for (int i = 1; i <= agencies; i++) {
      out.append(
          yaml.substring(start, end)
              .replaceFirst("(?m)^  - agency: .*$", "  - agency: Agency Number " + i));
    }
    return out.append(yaml.substring(end)).toString();
  }

  private static String read(String name) {
    try {
      return Files.readString(TOWNS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
