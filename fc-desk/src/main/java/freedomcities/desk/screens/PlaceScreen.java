package freedomcities.desk.screens;

import freedomcities.desk.folder.Seen;
import freedomcities.desk.web.Answer;
import freedomcities.gaps.GapReport;
import freedomcities.policy.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The list of steps, with what state law may have against the rules on top. */
final class PlaceScreen {
  private final Visit visit;

  PlaceScreen(Visit visit) {
    this.visit = visit;
  }

  private String opened() {
    String how = visit.request().asked("opened");
    return List.of("new", "same", "beside").contains(how) ? visit.say("open." + how) : "";
  }

  Answer show() throws IOException {
    StateLaw law = new StateLaw(visit);
    Seen seen = new Seen(visit.place());
    if (visit.request().post()) {
      if (visit.isAgain()) {
        return visit.cannotSave();
      }
      try {
        seen.add(law.ids());
        return Answer.redirect(visit.url());
      } catch (IOException e) {
        return visit.cannotSave();
      }
    }
    GapReport report = visit.site().cities().check(visit.town());
    List<Map<String, Object>> counts = new ArrayList<>();
    Arrays.stream(Status.values())
        .sorted((one, other) -> other.compareTo(one))
        .filter(status -> report.count(status) > 0)
        .forEach(
            status ->
                counts.add(
                    Map.of(
                        "count",
                        Long.toString(report.count(status)),
                        "status",
                        RuleNames.status(visit, status))));
    Tasks tasks = new Tasks(visit);
    return visit.page(
        "place",
        Map.of(
            "law", law.shown(),
            "lawRead", law.ids().isEmpty() || seen.has(law.ids()),
            "tasks", tasks.all(),
            "next", tasks.next(),
            "counts", counts,
            "opened", opened(),
            "overdue", Overdue.all(visit),
            "style", visit.town().jurisdiction().styleWithArticle()));
  }
}
