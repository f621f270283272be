package freedomcities.examples;

import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.TownBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch: each row of a table becomes a resolution, and a row that is wrong stops no other: one
 * with NULL where something is needed, a kind or status that is none, a day that is none.
 *
 * <pre>
 * places   (id, name, kind, state, oversight_body, agency, as_of)
 * statuses (place_id, rule, status)
 * </pre>
 */
public final class DraftsFromTable {
  /** One query for all of it: a row for each status, places without any included. */
  private static final String ALL =
      """
      SELECT p.id, p.name, p.kind, p.state, p.oversight_body, p.agency, p.as_of, s.rule, s.status
      FROM places p LEFT JOIN statuses s ON s.place_id = p.id
      ORDER BY p.id, s.rule
      """;

  private final FreedomCities cities = FreedomCities.standard();

  /** Writes a PDF for each place into a folder; what is wrong with the others comes back. */
  public List<String> write(Connection database, Path folder) throws SQLException, IOException {
    List<String> wrong = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(ALL)) {
      boolean more = rows.next();
      while (more) {
        int id = rows.getInt("id");
        TownBuilder town = place(rows);
        do {
          status(town, rows);
          more = rows.next();
        } while (more && rows.getInt("id") == id);
        try {
          Draft draft = cities.draft(town.build(), DocumentKind.RESOLUTION);
          cities.write(draft, folder.resolve(draft.fileName("pdf")));
        } catch (InputException e) {
          e.problems().forEach(problem -> wrong.add("row " + id + ": " + problem));
        }
      }
    }
    return wrong;
  }

  /** What a column has is passed on as it is: the builder takes NULL, and tells what is wrong. */
  private TownBuilder place(ResultSet row) throws SQLException {
    return cities
        .town(row.getString("name"), row.getString("kind"), row.getString("state"))
        .oversightBody(row.getString("oversight_body"))
        .agency(row.getString("agency"), null)
        .set("policy[0].as-of", row.getString("as_of"));
  }

  private static void status(TownBuilder town, ResultSet row) throws SQLException {
    String rule = row.getString("rule");
    if (rule != null) {
      town.status(rule, row.getString("status"));
    }
  }
}
