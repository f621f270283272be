package freedomcities.desk.screens;

import freedomcities.meetings.AnswerOnRecord;
import freedomcities.policy.AgencyPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was to be done by a day that has passed. */
final class Overdue {
  private Overdue() {}

  static boolean is(Visit visit, Optional<LocalDate> by) {
    return by.filter(visit.today()::isAfter).isPresent();
  }

  /** A promise that came with an answer: who was asked again later was asked about it, too. */
  static boolean is(Visit visit, AnswerOnRecord one, List<AnswerOnRecord> all) {
    return is(visit, one.answer().by())
        && all.stream()
            .filter(other -> other.rule().equals(one.rule()) && isOfSame(other, one))
            .flatMap(other -> other.answer().when().stream())
            .noneMatch(day -> one.answer().when().filter(day::isAfter).isPresent());
  }

  private static boolean isOfSame(AnswerOnRecord one, AnswerOnRecord other) {
    return AgencyPolicy.key(one.agency().agency())
        .equals(AgencyPolicy.key(other.agency().agency()));
  }

  /** Each, with its day and the page where it is put right; the oldest first. */
  static List<Map<String, Object>> all(Visit visit) {
    record Due(LocalDate day, String what, String url) {}
    List<Due> due = new ArrayList<>();
    for (Promise promise : Promise.all(visit.town())) {
      promise
          .step()
          .by()
          .filter(day -> is(visit, Optional.of(day)))
          .ifPresent(day -> due.add(new Due(day, promise.said(visit), promise.url(visit))));
    }
    List<AnswerOnRecord> answers = OnRecordScreen.answers(visit);
    for (AnswerOnRecord one : answers) {
      if (is(visit, one, answers)) {
        due.add(
            new Due(
                one.answer().by().orElseThrow(),
                one.answer().promise().orElseThrow(),
                OnRecordScreen.url(visit, one.id())));
      }
    }
    return due.stream()
        .distinct()
        .sorted(Comparator.comparing(Due::day))
        .map(
            one ->
                Map.<String, Object>of(
                    "what", one.what(), "day", visit.day(one.day()), "url", one.url()))
        .toList();
  }
}
