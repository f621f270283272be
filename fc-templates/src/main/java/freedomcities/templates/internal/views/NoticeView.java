package freedomcities.templates.internal.views;

import freedomcities.law.PublishedSummary;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.law.PublicationNotes;
import freedomcities.templates.internal.law.PublicationStages;
import freedomcities.towns.DocumentSettings.Meeting;
import freedomcities.towns.DocumentSettings.PublicNotice;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the clerk's notices see besides what an ordinance sees: where and when it is heard, where
 * its text can be read, and what the law data know of the form of the notice.
 */
public final class NoticeView {
  private NoticeView() {}

  public static Map<String, Object> of(Town town, LegalFrame frame, Wording words) {
    Map<String, Object> out = new LinkedHashMap<>();
    PublicNotice notice = town.documents().notice();
    out.put("office", notice.office());
    out.put("web", notice.web());
    out.put("contact", notice.contact());
    out.put("commentsBy", View.day(notice.commentsBy()));
    out.put("hearing", hearing(town.documents().meeting(), words));
    out.put("introducedThere", introducedThere(town));
    Optional<PublishedSummary> known = frame.summary();
    out.put("stages", PublicationStages.of(frame).stream().map(NoticeView::key).toList());
    out.put("form", known.map(summary -> key(summary.form())).orElse(""));
    out.put("votes", known.map(PublishedSummary::votes).orElse(false));
    out.put("mailed", known.map(PublishedSummary::mailed).orElse(false));
    out.put(
        "statement", known.map(summary -> summary.statementFor(town.jurisdiction())).orElse(""));
    out.put(
        "preparedBy", known.flatMap(PublishedSummary::preparedBy).map(NoticeView::key).orElse(""));
    out.put("summaryNote", PublicationNotes.summary(frame, town.jurisdiction()));
    out.put("hearingNote", PublicationNotes.hearing(frame, town.jurisdiction()));
    return out;
  }

  /**
   * What a published summary says of a rule's section: a sentence of the rule set, else its topic.
   */
  public static String sentence(Rule rule) {
    return rule.summary().isEmpty() ? "Sets a rule on " + rule.topic() + "." : rule.summary();
  }

  /**
   * Whether the meeting on file is the one at which the measure is introduced, or an earlier one:
   * then nothing says when the body considers its adoption.
   */
  private static boolean introducedThere(Town town) {
    return town.documents()
        .ordinance()
        .introduced()
        .flatMap(
            introduced -> town.documents().meeting().date().map(met -> !met.isAfter(introduced)))
        .orElse(false);
  }

  private static Map<String, Object> hearing(Meeting meeting, Wording words) {
    return Map.of(
        "day",
        meeting
            .date()
            .map(
                date ->
                    EnglishPhrases.capital(words.weekday(date)) + ", " + EnglishPhrases.date(date))
            .orElse(""),
        "time",
        meeting.time(),
        "where",
        meeting.where(),
        "item",
        AgendaItem.phrase(meeting.item(), words));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
