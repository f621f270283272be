package freedomcities.templates.internal.documents;

import freedomcities.templates.internal.stocktaking.Expectations;
import java.util.OptionalInt;

/** What is published of an ordinance in the place of its full text. */
public final class PublicationSummaryDocument extends NoticeDocument {
  public PublicationSummaryDocument() {
    super("publication-summary", "publication-summary");
  }

  @Override
  public String about() {
    return "The legal notice that the clerk has published or posts: the ordinance's title, what"
        + " each section does, the vote, where the text can be read; in the form of the"
        + " state where the data know it. Not of a state. In English.";
  }

  @Override
  public OptionalInt agenda() {
    return OptionalInt.of(60);
  }

  @Override
  public Expectations expectations() {
    return Expectations.TELLS_CHOICES;
  }
}
