package freedomcities.examples;

import freedomcities.places.Kind;
import freedomcities.policy.Status;
import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.Town;
import freedomcities.towns.TownBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch: each row of a table becomes a resolution, and a row that is wrong stops no other.
 *
 * <pre>
 * places   (id, name, kind, state, oversight_body, agency, as_of)
 * statuses (place_id, rule, status)
 * </pre>
 */
public final class DraftsFromTable {
  private final FreedomCities cities = FreedomCities.standard();

  /** Writes a PDF for each place into a folder; what is wrong with the others comes back. */
  public List<String> write(Connection database, Path folder) throws SQLException, IOException {
    List<String> wrong = new ArrayList<>();
    try (Statement all = database.createStatement();
        ResultSet places = all.executeQuery("SELECT * FROM places ORDER BY id")) {
      while (places.next()) {
        try {
          Town town = town(database, places);
          cities.write(
              cities.draft(town, DocumentKind.RESOLUTION),
              folder.resolve(town.jurisdiction().slug() + "-resolution.pdf"));
        } catch (InputException e) {
          e.problems().forEach(problem -> wrong.add(problem.toString()));
        }
      }
    }
    return wrong;
  }

  private Town town(Connection database, ResultSet place) throws SQLException {
    TownBuilder town =
        cities
            .town(
                place.getString("name"),
                Kind.valueOf(place.getString("kind")),
                place.getString("state"))
            .oversightBody(place.getString("oversight_body"))
            .agency(place.getString("agency"), place.getDate("as_of").toLocalDate());
    try (PreparedStatement rows =
        database.prepareStatement("SELECT rule, status FROM statuses WHERE place_id = ?")) {
      rows.setInt(1, place.getInt("id"));
      ResultSet statuses = rows.executeQuery();
      while (statuses.next()) {
        town.status(statuses.getString("rule"), Status.valueOf(statuses.getString("status")));
      }
    }
    return town.build();
  }
}
