package freedomcities.desk.screens;

import freedomcities.desk.folder.PlaceFile;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.law.StateProfile;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.towns.TownEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Five questions about a place; what is usual in the state is filled in. */
final class QuestionsScreen {
  private final Visit visit;
  private final Request request;

  QuestionsScreen(Visit visit) {
    this.visit = visit;
    this.request = visit.request();
  }

  Answer newPlace() {
    if (!request.post()) {
      return page(200, PlaceFields.ofState(visit), List.of());
    }
    return asksForKinds() ? page(200, elsewhere(), List.of()) : create();
  }

  Answer ofPlace() {
    if (!request.post()) {
      PlaceFields fields = now();
      String state = request.asked("state");
      return placePage(200, state.isEmpty() ? fields : fields.in(state), List.of());
    }
    return asksForKinds() ? placePage(200, elsewhere(), List.of()) : change();
  }

  /** Whether the kinds of places of another state are wanted; nothing is saved then. */
  private boolean asksForKinds() {
    return request.line("do").equals("kinds");
  }

  /** What was typed, in the state that was chosen. */
  private PlaceFields elsewhere() {
    return PlaceFields.typed(visit).in(request.line("other-state"));
  }

  private PlaceFields now() {
    return PlaceFields.of(visit, visit.town().jurisdiction());
  }

  private Answer create() {
    PlaceFields fields = PlaceFields.typed(visit);
    List<Map<String, Object>> errors = new ArrayList<>();
    Optional<Jurisdiction> place = fields.place(errors);
    if (place.isEmpty() || !errors.isEmpty()) {
      return page(422, fields, errors);
    }
    if (visit.isAgain()) {
      return visit.cannotSave();
    }
    try {
      PlaceFile made =
          visit
              .site()
              .folder()
              .create(place.get().fullName(), new PlaceKeys(visit).begun(place.get()));
      return Answer.redirect(nextOf("/place/" + Answer.encoded(made.name())));
    } catch (InputException e) {
      return page(422, fields, Visit.errors(e.problems()));
    } catch (IOException e) {
      return visit.cannotSave();
    }
  }

  private Answer change() {
    PlaceFields typed = PlaceFields.typed(visit);
    PlaceFields meant = typed.over(now());
    List<Map<String, Object>> errors = new ArrayList<>();
    Optional<Jurisdiction> place = meant.place(errors);
    Agencies agencies = new Agencies(visit);
    if (agencies.areGone()) {
      return visit.goneElsewhere();
    }
    errors.addAll(agencies.errors(place.orElseGet(visit.town()::jurisdiction)));
    if (place.isEmpty() || !errors.isEmpty()) {
      return placePage(422, typed, errors);
    }
    PlaceKeys keys = new PlaceKeys(visit);
    String yaml = visit.version().yaml();
    boolean questions = !keys.changed(TownEdit.of(yaml), place.get(), meant).text().equals(yaml);
    return visit.save(
        agencies.what(questions),
        edit -> agencies.changed(keys.changed(edit, place.get(), meant)),
        agencies.areMeant() ? visit.url("questions") + "#agencies" : nextOf(visit.url()),
        problems -> placePage(422, typed, Visit.errors(problems)));
  }

  /** What was asked for besides: a draft right away. */
  private String nextOf(String place) {
    return request.line("then").equals("ordinance") ? place + "/papers" : place;
  }

  private Answer page(int status, PlaceFields fields, List<Map<String, Object>> errors) {
    return page(status, fields, errors, Map.of("isNew", true, "was", List.of()));
  }

  /** The page of a place that is there, with what follows from what is known of it. */
  private Answer placePage(int status, PlaceFields fields, List<Map<String, Object>> errors) {
    Jurisdiction place = visit.town().jurisdiction();
    Map<String, Object> all = new HashMap<>();
    all.put("isNew", false);
    Agencies agencies = new Agencies(visit);
    Map<String, String> filled = new HashMap<>(now().values());
    filled.putAll(agencies.values());
    all.put("was", visit.sent().was(filled));
    all.put("usualAgency", PlaceKeys.usual(visit, place).agency());
    all.put("style", place.styleWithArticle());
    all.put(
        "follows",
        List.of(
            pair("measure", RuleNames.measure(visit), false),
            pair("adopted", place.governingBody(), true)));
    all.put(
        "officers", PlaceFields.OFFICERS.stream().map(key -> officer(place, key, fields)).toList());
    all.put("agencies", agencies.shown());
    all.put("addedRunBy", agencies.addedRunBy());
    all.put("another", request.line(Agencies.ADDED));
    return page(status, fields, errors, all);
  }

  private Answer page(
      int status, PlaceFields fields, List<Map<String, Object>> errors, Map<String, Object> more) {
    Optional<StateProfile> profile = visit.site().cities().law().profile(fields.value("state"));
    Map<String, Object> all = new HashMap<>(more);
    all.put("fields", fields.values());
    all.put("errors", errors);
    all.put("states", states());
    all.put("stateName", profile.map(StateProfile::name).orElse(""));
    all.put("kinds", profile.map(this::kinds).orElse(List.of()));
    all.put("hasState", profile.isPresent());
    return visit.page(status, "questions", all);
  }

  private Map<String, Object> officer(Jurisdiction place, String key, PlaceFields fields) {
    return Map.of(
        "key", key,
        "name", visit.say("questions.follows." + key),
        "title", PlaceFields.title(place, key),
        "value", fields.values().getOrDefault(key, PlaceFields.title(place, key)));
  }

  private Map<String, Object> pair(String key, String value, boolean english) {
    return Map.of(
        "name", visit.say("questions.follows." + key), "value", value, "english", english);
  }

  private List<Map<String, Object>> states() {
    List<Map<String, Object>> states = new ArrayList<>();
    visit.site().cities().law().states().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(state -> states.add(Map.of("key", state.getKey(), "name", state.getValue())));
    return states;
  }

  private List<Map<String, Object>> kinds(StateProfile profile) {
    return Arrays.stream(Kind.values())
        .filter(profile::has)
        .map(
            kind ->
                Map.<String, Object>of("key", kind.key(), "name", visit.say("kind." + kind.key())))
        .toList();
  }
}
