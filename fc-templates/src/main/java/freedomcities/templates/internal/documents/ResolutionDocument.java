package freedomcities.templates.internal.documents;

import freedomcities.places.Jurisdiction;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.stocktaking.Parts;
import freedomcities.templates.internal.stocktaking.Parts.Form;
import freedomcities.templates.internal.stocktaking.Parts.Part;
import freedomcities.templates.internal.views.View;
import java.util.List;
import java.util.OptionalInt;

/** What a body supports and asks for without making a law. */
public final class ResolutionDocument extends InstrumentDocument {
  public ResolutionDocument() {
    super("resolution", "resolution");
  }

  @Override
  public String about() {
    return "The body's statement of support and its direction, or its request where an elected"
        + " sheriff leads the agency, to return with the measure.";
  }

  @Override
  public boolean inLanguageOfLaw() {
    return true;
  }

  @Override
  public OptionalInt agenda() {
    return OptionalInt.of(30);
  }

  @Override
  public String type(DraftContext context) {
    String given = context.town().documents().resolution().called();
    String called = given.isEmpty() ? key() : given;
    // Some places legislate by resolution, and no two papers have one name.
    boolean alike = called.equals(context.frame().instrument().text());
    return EnglishPhrases.capital(alike ? called + " of support" : called);
  }

  @Override
  public List<Part> parts(Jurisdiction place) {
    return Parts.expected(
        View.isState(place)
            ? Form.LEGISLATIVE_RESOLUTION
            : place.townMeeting() ? Form.MEETING_RESOLUTION : Form.RESOLUTION);
  }
}
