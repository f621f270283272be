package freedomcities.templates.internal.stocktaking;

import freedomcities.places.Jurisdiction;
import freedomcities.templates.internal.stocktaking.Parts.Part;
import java.util.List;

/** What a kind of document says of itself to whoever takes stock of one. */
public interface SelfDescription {
  /** The name of its template. */
  String template();

  /** The parts that it is expected to have, in order; none if it may have any. */
  List<Part> parts(Jurisdiction place);

  /** What it takes for granted where the town file says nothing. */
  Expectations expectations();

  /**
   * Whether a body adopts it or an officer issues it: then nothing stands in the text of a final
   * but what is adopted, and who prepared it and whose words it takes is told in the properties.
   */
  boolean adopted();

  /** Tells the law that it opens with or is made under. */
  void restsOn(ShownLaw law);

  /** Tells the law that it names as a source. */
  void names(ShownLaw law);
}
