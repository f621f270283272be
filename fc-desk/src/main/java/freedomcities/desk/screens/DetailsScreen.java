package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.towns.DocumentSettings;
import java.util.List;
import java.util.Map;

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
            .line("documents.ordinance.sponsor", now.ordinance().sponsor());
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
