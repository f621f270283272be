package freedomcities.benchmarks;

import freedomcities.law.Law;
import freedomcities.places.Kind;
import freedomcities.policy.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of as many made-up places as wanted, over every state and the kinds of government it has:
 * {@code PlacesTable 38700 places.csv}. The same number gives the same table.
 */
public final class PlacesTable {
  private static final List<String> STEMS =
      List.of(
          "Sample",
          "Example",
          "Specimen",
          "Muster",
          "Pattern",
          "Model",
          "Proto",
          "Demo",
          "Test",
          "Trial",
          "Mock",
          "Draft",
          "Blank",
          "Figure");
  private static final List<String> ENDINGS =
      List.of(
          "ton",
          "ville",
          "ford",
          "field",
          "burg",
          "wood",
          "port",
          "dale",
          "mont",
          "bridge",
          "haven",
          "brook",
          " Springs",
          " Heights");

  private record Government(Kind kind, String state) {}

  private PlacesTable() {}

  public static void main(String[] arguments) throws IOException {
    write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
  }

  static void write(int rows, Path file) throws IOException {
    List<Government> governments = governments();
    Status[] statuses = Status.values();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.print(
          "name,kind,state,id,agency,as-of,rule-1,rule-2,rule-3,rule-4,rule-5,rule-6,rule-7,rule-8,rule-9\n");
      for (int i = 0; i < rows; i++) {
        Government government = governments.get(i % governments.size());
        int which = i / governments.size();
        String name =
            STEMS.get(which % STEMS.size()) + ENDINGS.get(which / STEMS.size() % ENDINGS.size());
        int again = which / (STEMS.size() * ENDINGS.size());
        StringBuilder row =
            new StringBuilder(
                String.join(
                    ",",
                    name,
                    government.kind().key(),
                    government.state(),
                    again == 0 ? "" : "District " + again,
                    name + " Police Department",
                    "2026-10-02"));
        for (int rule = 0; rule < 9; rule++) {
          // Mostly missing or unknown, as with most places; partial and conflicting ones need
          // passages to say more.
          Status status = statuses[(i * 7 + rule * 3 + i / 11) % statuses.length];
          row.append(',')
              .append(status == Status.IN_WRITING && rule % 2 == 0 ? "missing" : status.key());
        }
        out.print(row.append('\n'));
      }
    }
  }

  private static List<Government> governments() {
    List<Government> governments = new ArrayList<>();
    for (String state : Law.standard().states().keySet()) {
      Stream.of(Kind.values())
          .filter(kind -> kind.level() != Kind.Level.STATE)
          .filter(kind -> Law.standard().refusal(kind, state).isEmpty())
          .forEach(kind -> governments.add(new Government(kind, state)));
    }
    return governments;
  }
}
