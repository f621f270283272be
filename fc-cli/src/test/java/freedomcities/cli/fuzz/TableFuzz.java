package freedomcities.cli.fuzz;

import freedomcities.cli.batch.CsvTable;
import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A table of towns. */
public final class TableFuzz {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final Path FILE;

  static {
    try {
      FILE = Files.createTempFile("table", ".csv");
      FILE.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TableFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Files.write(FILE, bytes);
    try {
      CsvTable table = new CsvTable(FILE, CITIES, Map.of("documents.date", "2026-11-20"));
      int[] seen = new int[1];
      table.each(
          row -> {
            seen[0]++;
            try {
              if (row.town().get().jurisdiction().name().isBlank()) {
                throw new AssertionError("a town without a name");
              }
            } catch (InputException e) {
              Refusals.check(e);
            }
          });
      if (seen[0] != table.count()) {
        throw new AssertionError(table.count() + " rows, and " + seen[0] + " of them seen");
      }
    } catch (InputException e) {
      Refusals.check(e);
    }
  }
}
