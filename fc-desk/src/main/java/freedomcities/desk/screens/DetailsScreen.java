package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.towns.DocumentSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meeting, the numbers and names that papers carry. */
final class DetailsScreen {
  private final Visit visit;
  private final KeyForm form;

  DetailsScreen(Visit visit) {
    this.visit = visit;
    DocumentSettings now = visit.town().documents();
    this.form =
        new KeyForm(visit)
            .day("documents.date", now.date().toString())
            .line("documents.prepared-by", now.preparedBy())
            .line("documents.link", now.link())
            .day("documents.meeting.date", now.meeting().date().map(Object::toString).orElse(""))
            .line("documents.meeting.time", now.meeting().time())
            .line("documents.meeting.where", now.meeting().where())
            .line("documents.meeting.item", now.meeting().item())
            .line("documents.ordinance.number", now.ordinance().number())
            .line("documents.ordinance.sponsor", now.ordinance().sponsor())
            .line("documents.resolution.number", now.resolution().number())
            .line("documents.resolution.sponsor", now.resolution().sponsor())
            .day("documents.resolution.return-by", day(now.resolution().returnBy()))
            .line("documents.notice.office", now.notice().office())
            .line("documents.notice.web", now.notice().web())
            .line("documents.notice.contact", now.notice().contact())
            .day("documents.notice.comments-by", day(now.notice().commentsBy()))
            .line("documents.directive.number", now.directive().number())
            .day("documents.directive.effective", day(now.directive().effective()))
            .line("documents.directive.authority", now.directive().authority())
            .line("documents.staff-report.from", now.staffReport().from());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Object::toString).orElse("");
  }

  Answer show() {
    return visit.request().post()
        ? form.save("details", visit.url("papers"), errors -> page(422, errors))
        : page(200, List.of());
  }

  private Answer page(int status, List<Map<String, Object>> errors) {
    return visit.page(status, "details", form.model(errors));
  }
}
