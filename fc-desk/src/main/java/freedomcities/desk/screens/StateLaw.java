package freedomcities.desk.screens;

import freedomcities.law.Notice;
import freedomcities.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** State law that may conflict with rules, as the data have it: which, with which, how sure. */
final class StateLaw {
  private final Visit visit;
  private final List<Notice> notices;

  StateLaw(Visit visit) {
    this.visit = visit;
    List<String> rules = visit.site().cities().rules().core().stream().map(Rule::id).toList();
    notices =
        visit.site().cities().law().notices(visit.town().jurisdiction(), rules).stream()
            .filter(notice -> notice.origin() == Notice.Origin.STATE)
            .filter(notice -> notice.rules().stream().anyMatch(notice::mayConflict))
            .map(notice -> notice.seenOn(visit.today()))
            .toList();
  }

  /** Ids with the date of each, so that a law that changed is read anew. */
  List<String> ids() {
    return notices.stream().map(notice -> notice.id() + " " + notice.asOf()).toList();
  }

  List<Map<String, Object>> shown() {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Notice notice : notices) {
      List<String> face = notice.onItsFace();
      List<String> may =
          notice.mayConflict().stream().filter(rule -> !face.contains(rule)).toList();
      List<String> part =
          notice.rules().stream()
              .filter(notice::mayConflict)
              .filter(rule -> !notice.mayConflict().contains(rule))
              .toList();
      shown.add(
          Map.ofEntries(
              Map.entry("citation", notice.citation()),
              Map.entry("face", String.join(", ", face)),
              Map.entry("may", String.join(", ", may)),
              Map.entry("part", String.join(", ", part)),
              Map.entry(
                  "checkedTo",
                  notice.checkedTo().isEmpty()
                      ? ""
                      : visit.day(java.time.LocalDate.parse(notice.checkedTo()))),
              Map.entry("sentence", notice.sentence()),
              Map.entry("penalties", notice.penalties()),
              Map.entry("courts", notice.courtStatus()),
              Map.entry("pending", notice.pending()),
              Map.entry("confidence", notice.confidence().words()),
              Map.entry("asOf", visit.day(java.time.LocalDate.parse(notice.asOf())))));
    }
    return shown;
  }
}
