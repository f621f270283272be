package freedomcities.templates.internal.documents;

import freedomcities.places.Jurisdiction;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.MeetingView;
import freedomcities.tree.Metadata;
import freedomcities.tree.Printing;
import freedomcities.wording.Wording;
import java.util.List;
import java.util.Map;

/**
 * Printed and brought to a meeting, in the language of those who come; no draft of anything, and no
 * paper of the place.
 */
public non-sealed class SheetDocument extends DocumentType {
  public SheetDocument(String key, String forLegislature) {
    super(key, forLegislature);
  }

  @Override
  public final boolean translated() {
    return true;
  }

  @Override
  public final boolean official() {
    return false;
  }

  @Override
  public LazyMap view(DraftContext context) {
    return LazyMap.of(
        MeetingView.of(
            context.town(),
            context.report(),
            context.law(),
            context.wording().get(),
            context.printing()));
  }

  @Override
  public Metadata metadata(DraftContext context, String title) {
    Wording words = context.wording().get();
    Jurisdiction place = context.place();
    String language = context.language().equals(Languages.ENGLISH) ? "" : "-" + context.language();
    return Metadata.of(
            place.slug() + "-" + nameFor(place) + language,
            title,
            context.town().documents().date())
        .type(said(words, ".type", Map.of(), type(context)))
        .place(place.fullName())
        .author(context.town().documents().preparedBy())
        .subject(said(words, ".subject", Map.of("place", place.fullName()), title))
        .keywords(List.of(words.say("meeting.keywords").split(", ")))
        .language(words.language())
        .printing(printing(context.printing().as(Printing.Design.SHEET)))
        .build();
  }

  /** How the sheet is printed, from how it is asked for. */
  protected Printing printing(Printing sheet) {
    return sheet;
  }

  /** What the words have of this kind; of a kind of one's own they may have nothing. */
  private String said(Wording words, String what, Map<String, String> values, String otherwise) {
    return words.has(key() + what) ? words.say(key() + what, values) : otherwise;
  }

  @Override
  public void restsOn(ShownLaw law) {
    law.openingClause();
  }
}
