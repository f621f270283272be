package freedomcities.desk.screens;

import freedomcities.desk.pages.Words;
import freedomcities.desk.web.Answer;
import freedomcities.law.PublicRecords;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.DocumentSettings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No policy yet: where to look, a letter that asks for it, a day to follow up. */
final class RequestScreen {
  private static final int WEEKS = 4;

  private final Visit visit;
  private final KeyForm form;

  RequestScreen(Visit visit) {
    this.visit = visit;
    DocumentSettings.RecordsRequest now = visit.town().documents().recordsRequest();
    this.form =
        new KeyForm(visit)
            .line("documents.records-request.to", now.to())
            .line("documents.records-request.address", now.address())
            .line("documents.records-request.requester", now.requester())
            .line("documents.records-request.contact", now.contact());
  }

  Answer show() throws IOException {
    if (!visit.request().post()) {
      return page(200, List.of());
    }
    if (visit.request().line("do").equals("follow-up")) {
      return followUp();
    }
    Answer saved =
        form.save("request", visit.url("request") + "#letter", errors -> page(422, errors));
    String format = visit.request().line("then");
    return saved.leads() && List.of("docx", "pdf").contains(format) ? letter(format) : saved;
  }

  /** The letter as it is saved now; it lies among the papers, too, to be found again. */
  private Answer letter(String format) throws IOException {
    Visit now = visit.at(visit.place());
    Papers papers = new Papers(now);
    Optional<DocumentKind> kind = papers.kind(Papers.LETTER);
    if (kind.isEmpty()) {
      return visit.notFound();
    }
    try {
      String name = papers.make(List.of(kind.get()), Words.ENGLISH, List.of(format)).getFirst();
      return Answer.redirect(visit.url("papers", "made", visit.today().toString(), name));
    } catch (IOException e) {
      return now.cannotMake();
    }
  }

  private Answer followUp() {
    Map<String, Object> step =
        Map.of("what", visit.say(Promise.REQUEST_STEP), "by", visit.request().line("by"));
    return visit.save(
        "follow-up",
        edit -> edit.append("documents.follow-up", new java.util.TreeMap<>(step).descendingMap()),
        visit.url("request"),
        problems -> page(422, Visit.errors(problems)));
  }

  private Answer page(int status, List<Map<String, Object>> errors) {
    Map<String, Object> model = new HashMap<>(form.model(errors));
    Optional<PublicRecords> law =
        visit
            .site()
            .cities()
            .law()
            .profile(visit.town().jurisdiction().state())
            .flatMap(profile -> profile.publicRecords());
    model.put("lawName", law.map(one -> one.law().text()).orElse(""));
    model.put("lawCitation", law.map(one -> one.law().citation()).orElse(""));
    model.put("firstResponse", law.map(PublicRecords::firstResponse).orElse(""));
    model.put(
        "firstResponseConfidence",
        law.map(one -> one.firstResponseConfidence().words()).orElse(""));
    model.put("confidence", law.map(one -> one.law().confidence().words()).orElse(""));
    model.put("by", visit.today().plusWeeks(WEEKS).toString());
    LocalDate later = visit.today().plusWeeks(WEEKS);
    model.put("byWords", visit.day(later));
    model.put("steps", Promise.all(visit.town()).stream().map(one -> one.shown(visit)).toList());
    model.put("agency", visit.town().jurisdiction().agency());
    return visit.page(status, "request", model);
  }
}
