package freedomcities.templates.internal.documents;

/** One sheet: what is asked, where the place stands, what each rule does. */
public final class HandoutDocument extends SheetDocument {
  public HandoutDocument() {
    super("handout", "handout");
  }

  @Override
  public String about() {
    return "One sheet for the public and the body: what is asked, of whom, when; where the place"
        + " stands; what each rule does, in plain words. In English or another"
        + " language.";
  }
}
