package freedomcities.templates.internal.law;

import freedomcities.law.Fact;
import freedomcities.law.PublishedSummary;
import freedomcities.law.PublishedSummary.Form;
import freedomcities.places.Jurisdiction;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the law data know of publication and of hearings, as notes for the drafter; and that they
 * know nothing, where they don't.
 */
public final class PublicationNotes {
  /** Where nobody is named to prepare the summary, the attorney has a line for it. */
  private static final String REVIEW =
      " No law in the data asks for the attorney’s line below; strike it if it is not wanted.";

  private PublicationNotes() {}

  /** On how the measure is published and whether a summary may stand in its place. */
  public static String summary(LegalFrame frame, Jurisdiction place) {
    if (frame.summary().isEmpty() && frame.publication().isEmpty()) {
      return unknown(
              frame,
              place,
              "the publication of",
              "whether a summary may be published in place of the full text, where, how often, and"
                  + " when")
          + REVIEW;
    }
    String known =
        Stream.concat(
                frame.summary().map(PublishedSummary::fact).stream(), frame.publication().stream())
            .map(LegalNotes::told)
            .collect(Collectors.joining(" "));
    return "Publication: "
        + known
        + frame.summary().map(PublishedSummary::form).map(PublicationNotes::beside).orElse("")
        + " Counsel should confirm the form and the days, and whether a charter sets others."
        + (frame.summary().flatMap(PublishedSummary::preparedBy).isEmpty() ? REVIEW : "");
  }

  /** On what notice is given of a hearing. */
  public static String hearing(LegalFrame frame, Jurisdiction place) {
    Optional<Fact> known = frame.hearingNotice();
    if (known.isEmpty()) {
      return unknown(
          frame,
          place,
          "a notice of hearing on",
          "whether a hearing is required, how many days before it notice is given, and where");
    }
    return "Notice: "
        + LegalNotes.told(known.get())
        + " Counsel should confirm the days, how they are counted, and whether a charter sets"
        + " others.";
  }

  private static String unknown(LegalFrame frame, Jurisdiction place, String of, String what) {
    String measure = frame.instrument().text();
    return "The law data have no form for "
        + of
        + " "
        + EnglishPhrases.indefinite(measure)
        + " of a place of this kind in "
        + place.stateName()
        + "; this is a usual form, unverified. Counsel should check "
        + "charter and statute: "
        + what
        + ".";
  }

  private static String beside(Form form) {
    return switch (form) {
      case FULL_TEXT ->
          " As far as the data go, this summary is published beside the full text and not in its"
              + " place.";
      case TITLE -> " As far as the data go, the title alone may do; this summary says more.";
      case SUMMARY -> "";
    };
  }
}
