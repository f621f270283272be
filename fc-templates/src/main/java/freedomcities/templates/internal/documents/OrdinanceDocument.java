package freedomcities.templates.internal.documents;

import freedomcities.places.Jurisdiction;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.stocktaking.Expectations;
import freedomcities.templates.internal.stocktaking.Parts;
import freedomcities.templates.internal.stocktaking.Parts.Form;
import freedomcities.templates.internal.stocktaking.Parts.Part;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.View;
import java.util.List;
import java.util.OptionalInt;

/** The measure itself: an ordinance, a by-law, a local law, an order, an act. */
public final class OrdinanceDocument extends InstrumentDocument {
  public OrdinanceDocument() {
    super("ordinance", "act");
  }

  @Override
  public String about() {
    return "The measure itself, for the rules not yet in writing: a draft that counsel edits. Where"
        + " the place legislates otherwise it is that: a by-law in a warrant article, a"
        + " local law, an order; for a state, an act.";
  }

  @Override
  public boolean inLanguageOfLaw() {
    return true;
  }

  @Override
  public OptionalInt agenda() {
    return OptionalInt.of(20);
  }

  /** No other document of its town is needed to draw it: the others are drawn from it. */
  @Override
  public boolean speaksOfOrdinance() {
    return false;
  }

  @Override
  public String type(DraftContext context) {
    return EnglishPhrases.capital(context.frame().instrument().text());
  }

  @Override
  public List<Part> parts(Jurisdiction place) {
    return Parts.expected(form(place));
  }

  static Form form(Jurisdiction place) {
    return View.isState(place)
        ? Form.ACT
        : place.townMeeting() ? Form.WARRANT_ARTICLE : Form.ORDINANCE;
  }

  @Override
  public Expectations expectations() {
    return Expectations.ENACTS;
  }

  @Override
  public void restsOn(ShownLaw law) {
    law.openingClause();
    law.instrumentSpokenOf(true);
  }
}
