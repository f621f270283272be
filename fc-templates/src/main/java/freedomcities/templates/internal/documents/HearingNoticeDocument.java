package freedomcities.templates.internal.documents;

import java.util.OptionalInt;

/** When and where an ordinance is heard; of a town meeting, the article in its warrant. */
public final class HearingNoticeDocument extends NoticeDocument {
  public HearingNoticeDocument() {
    super("hearing-notice", "hearing-notice");
  }

  @Override
  public String about() {
    return "The notice of a public hearing on the ordinance, or the article in the warrant of a"
        + " town meeting: when and where, what is considered, how to comment, interpreters"
        + " and access. Not of a state. In English.";
  }

  @Override
  public OptionalInt agenda() {
    return OptionalInt.of(70);
  }

  @Override
  public String type(DraftContext context) {
    return context.place().townMeeting() ? "Warrant article" : "Notice of hearing";
  }
}
