package freedomcities.templates.internal.documents;

/** What a group takes into a meeting with an agency, and brings back filled in. */
public final class WorksheetDocument extends SheetDocument {
  public WorksheetDocument() {
    super("worksheet", "worksheet");
  }

  @Override
  public String about() {
    return "For a meeting with an agency: whether each rule is in place, in writing and supported,"
        + " with room for the words. Filled in on paper or as a PDF form, which"
        + " freedom-cities record reads back. In English or another language.";
  }
}
