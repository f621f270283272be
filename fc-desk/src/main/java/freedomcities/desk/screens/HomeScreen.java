package freedomcities.desk.screens;

import freedomcities.desk.folder.DeskFolder;
import freedomcities.desk.folder.PlaceFile;
import freedomcities.desk.web.Answer;
import freedomcities.rules.Rule;
import freedomcities.wording.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** My places, a new one, an example. */
final class HomeScreen {
  /** What the shelf's words call what the rules are about. */
  private static final String SUBJECT = "subject.full";

  private final Visit visit;

  HomeScreen(Visit visit) {
    this.visit = visit;
  }

  Answer show() throws IOException {
    List<Map<String, Object>> places = new ArrayList<>();
    for (PlaceFile file : visit.site().folder().places()) {
      Visit there = visit.at(file);
      places.add(
          Map.of(
              "name", there.version().town().map(visit::placeName).orElse(file.name()),
              "folder", file.name(),
              "saved", Frame.time(visit, there.version()),
              "url", there.url(),
              "readable", there.version().town().isPresent(),
              "next", there.version().town().isPresent() ? new Tasks(there).next() : Map.of(),
              "overdue", there.version().town().isPresent() ? Overdue.all(there) : List.of(),
              "changed",
                  visit.day(
                      there
                          .version()
                          .changed()
                          .atZone(visit.site().clock().getZone())
                          .toLocalDate())));
    }
    List<String> rules = visit.site().cities().rules().core().stream().map(this::ruleName).toList();
    Wording shelf = visit.shelf();
    String subject =
        shelf.has(SUBJECT) ? shelf.raw(SUBJECT) : visit.site().cities().rules().title();
    return visit.page("home", Map.of("places", places, "rules", rules, "subject", subject));
  }

  private String ruleName(Rule rule) {
    return RuleNames.name(visit, rule);
  }

  Answer example() {
    try {
      PlaceFile made =
          visit.site().folder().create(visit.say("home.example-folder"), DeskFolder.example());
      return Answer.redirect("/place/" + Answer.encoded(made.name()));
    } catch (IOException e) {
      return visit.cannotSave();
    }
  }
}
