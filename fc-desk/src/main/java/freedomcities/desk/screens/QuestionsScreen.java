package freedomcities.desk.screens;

import freedomcities.desk.folder.PlaceFile;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.law.StateProfile;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.places.Officers;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.towns.Town;
import freedomcities.towns.TownEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Five questions about a place; what is usual in the state is filled in. */
final class QuestionsScreen {
  private static final String OTHER = "other", NAMED = "named";

  /** Keys below {@code jurisdiction.officers}. */
  private static final List<String> OFFICERS =
      List.of("presiding", "clerk", "attorney", "law-enforcement", "manager", "approving");

  private final Visit visit;
  private final Request request;

  QuestionsScreen(Visit visit) {
    this.visit = visit;
    this.request = visit.request();
  }

  Answer newPlace() {
    if (request.post()) {
      return create();
    }
    Map<String, String> fields = new HashMap<>();
    fields.put("state", request.asked("state"));
    return page(200, fields, List.of(), Optional.empty());
  }

  Answer ofPlace() {
    if (request.post()) {
      return change();
    }
    Jurisdiction place = visit.town().jurisdiction();
    Map<String, String> fields = new HashMap<>();
    fields.put("state", request.asked("state").isEmpty() ? place.state() : request.asked("state"));
    fields.put("kind", place.kind().key());
    fields.put("name", place.name());
    boolean usual = place.agency().equals(usual(place).agency());
    fields.put("agency", usual ? "usual" : OTHER);
    fields.put("agency-name", usual ? "" : place.agency());
    fields.put("body", place.oversightBody().isEmpty() ? "" : NAMED);
    fields.put("body-name", place.oversightBody());
    fields.put("agency-was", usual ? "" : place.agency());
    fields.put("body-was", place.oversightBody());
    OFFICERS.forEach(key -> fields.put(key, title(place, key)));
    return page(200, fields, List.of(), Optional.of(place));
  }

  private Map<String, String> typed() {
    Map<String, String> fields = new HashMap<>();
    for (String name :
        List.of("state", "kind", "name", "agency", "agency-name", "body", "body-name")) {
      fields.put(name, request.line(name));
    }
    chooseTyped(fields, "agency", OTHER);
    chooseTyped(fields, "body", NAMED);
    for (String key : OFFICERS) {
      fields.put(key, request.line(key));
    }
    return fields;
  }

  /**
   * A name that was typed wins over the circle that stood chosen; one that stood there does not.
   */
  private void chooseTyped(Map<String, String> fields, String circle, String named) {
    String typed = request.line(circle + "-name");
    if (!typed.isEmpty() && !typed.equals(request.line(circle + "-was"))) {
      fields.put(circle, named);
    }
    fields.put(circle + "-was", request.line(circle + "-was"));
  }

  private Answer create() {
    Map<String, String> fields = typed();
    List<Map<String, Object>> errors = new ArrayList<>();
    Optional<Jurisdiction> place = place(fields, errors);
    if (place.isEmpty() || !errors.isEmpty()) {
      return page(422, fields, errors, Optional.empty());
    }
    String today = visit.today().toString();
    Map<String, Object> agency = new LinkedHashMap<>();
    agency.put("agency", place.get().agency());
    agency.put("as-of", today);
    String yaml =
        put(TownEdit.of("format: 1\n"), place.get())
            .put("policy", List.of(agency))
            .put("documents", Map.of("date", today))
            .text();
    try {
      PlaceFile made = visit.site().folder().create(place.get().fullName(), yaml);
      return Answer.redirect(nextOf("/place/" + Answer.encoded(made.name())));
    } catch (InputException e) {
      return page(422, fields, Visit.errors(e.problems()), Optional.empty());
    } catch (IOException e) {
      return visit.cannotSave();
    }
  }

  private Answer change() {
    Map<String, String> fields = typed();
    List<Map<String, Object>> errors = new ArrayList<>();
    Optional<Jurisdiction> place = place(fields, errors);
    if (place.isEmpty() || !errors.isEmpty()) {
      return page(422, fields, errors, Optional.of(visit.town().jurisdiction()));
    }
    Town town = visit.town();
    boolean follows =
        town.policy().agencies().size() == 1
            && town.policy().agencies().getFirst().isOf(town.jurisdiction().agency());
    String agencyKey = follows ? "policy[" + town.policy().positions().getFirst() + "].agency" : "";
    return visit.save(
        "questions",
        edit -> {
          TownEdit out = officers(put(edit, place.get()), place.get(), fields);
          return follows ? out.put(agencyKey, place.get().agency()) : out;
        },
        nextOf(visit.url()),
        problems -> page(422, fields, Visit.errors(problems), Optional.of(town.jurisdiction())));
  }

  /** What was asked for besides: a draft right away. */
  private String nextOf(String place) {
    return request.line("then").equals("ordinance") ? place + "/papers" : place;
  }

  private static String value(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }

  /** What is usual is left to the state profile, so that better data mend it. */
  private TownEdit put(TownEdit edit, Jurisdiction place) {
    Jurisdiction usual = usual(place);
    TownEdit out = edit;
    if (!out.has("jurisdiction")) {
      Map<String, Object> first = new LinkedHashMap<>();
      first.put("name", place.name());
      first.put("kind", place.kind().key());
      first.put("state", place.state());
      out = out.put("jurisdiction", first);
    }
    out =
        out.put("jurisdiction.name", place.name())
            .put("jurisdiction.kind", place.kind().key())
            .put("jurisdiction.state", place.state());
    out = orRemoved(out, "jurisdiction.style", place.style(), usual.style());
    out = orRemoved(out, "jurisdiction.oversight-body", place.oversightBody(), "");
    return orRemoved(out, "jurisdiction.agency", place.agency(), usual.agency());
  }

  /** A title that is the usual one, or empty, is left to the state profile. */
  private TownEdit officers(TownEdit edit, Jurisdiction place, Map<String, String> fields) {
    Jurisdiction usual = usual(place);
    TownEdit out = edit;
    for (String key : OFFICERS) {
      String typed = value(fields, key);
      boolean changed = !typed.equals(title(visit.town().jurisdiction(), key));
      if (request.form().containsKey(key) && changed) {
        out =
            orRemoved(
                out,
                "jurisdiction.officers." + key,
                typed.isEmpty() ? title(usual, key) : typed,
                title(usual, key));
      }
    }
    return out;
  }

  private static String title(Jurisdiction place, String key) {
    Officers officers = place.officers();
    return switch (key) {
      case "presiding" -> officers.presiding();
      case "clerk" -> officers.clerk();
      case "attorney" -> officers.attorney();
      case "law-enforcement" -> officers.lawEnforcement();
      case "manager" -> officers.manager();
      default -> officers.approving();
    };
  }

  private static TownEdit orRemoved(TownEdit edit, String key, String value, String usual) {
    return value.equals(usual) ? edit.remove(key) : edit.put(key, value);
  }

  private Jurisdiction usual(Jurisdiction place) {
    return visit
        .site()
        .cities()
        .law()
        .jurisdiction(place.name(), place.kind(), place.state())
        .build();
  }

  /** The place that the fields tell of; empty where they tell of none, which is said. */
  private Optional<Jurisdiction> place(
      Map<String, String> fields, List<Map<String, Object>> errors) {
    Optional<Kind> kind = Kind.byKey(value(fields, "kind"));
    if (kind.isEmpty()) {
      errors.add(error("kind", "questions.error.kind"));
    }
    String name = value(fields, "name");
    boolean nameless =
        name.isEmpty()
            || Arrays.stream(Kind.values())
                .anyMatch(one -> name.equalsIgnoreCase(one.term() + " of"));
    if (nameless) {
      errors.add(error("name", "questions.error.name"));
    }
    if (value(fields, "agency").equals(OTHER) && value(fields, "agency-name").isEmpty()) {
      errors.add(error("agency-name", "questions.error.agency"));
    }
    if (value(fields, "body").equals(NAMED) && value(fields, "body-name").isEmpty()) {
      errors.add(error("body-name", "questions.error.body"));
    }
    if (kind.isPresent() && isAnotherKind(name, kind.get())) {
      errors.add(
          Map.of(
              "field",
              "name",
              "text",
              visit.say("questions.error.name-kind", "name", name),
              "english",
              false));
    }
    if (kind.isEmpty() || nameless) {
      return Optional.empty();
    }
    try {
      var builder =
          visit
              .site()
              .cities()
              .law()
              .jurisdiction(value(fields, "name"), kind.get(), value(fields, "state"));
      if (value(fields, "agency").equals(OTHER)) {
        builder.agency(value(fields, "agency-name"));
      }
      if (value(fields, "body").equals(NAMED)) {
        builder.oversightBody(value(fields, "body-name"));
      }
      return Optional.of(builder.build());
    } catch (InputException e) {
      for (Problem problem : e.problems()) {
        errors.addAll(Visit.errors(List.of(problem)));
      }
      return Optional.empty();
    }
  }

  /** {@code City of Sampleton} is no county, and {@code Sample County} no city. */
  private static boolean isAnotherKind(String name, Kind kind) {
    return Arrays.stream(Kind.values())
        .map(Kind::term)
        .filter(term -> !term.equals(kind.term()))
        .anyMatch(
            term ->
                name.regionMatches(true, 0, term + " of ", 0, term.length() + " of ".length())
                    || term.equals("County") && name.endsWith(" County"));
  }

  private Map<String, Object> error(String field, String key) {
    return Map.of("field", field, "text", visit.say(key), "english", false);
  }

  private Answer page(
      int status,
      Map<String, String> fields,
      List<Map<String, Object>> errors,
      Optional<Jurisdiction> place) {
    String state = value(fields, "state");
    Optional<StateProfile> profile = visit.site().cities().law().profile(state);
    Map<String, Object> all = new HashMap<>();
    all.put("fields", fields);
    all.put("errors", errors);
    all.put("isNew", place.isEmpty());
    all.put("states", states());
    all.put("stateName", profile.map(StateProfile::name).orElse(""));
    all.put("kinds", profile.map(this::kinds).orElse(List.of()));
    all.put("hasState", profile.isPresent());
    place.ifPresent(
        one -> {
          Jurisdiction usual = usual(one);
          all.put("usualAgency", usual.agency());
          all.put("style", one.styleWithArticle());
          all.put(
              "follows",
              List.of(
                  pair("measure", visit.site().cities().law().instrument(one).text()),
                  pair("adopted", one.governingBody())));
          all.put("officers", OFFICERS.stream().map(key -> officer(one, key, fields)).toList());
        });
    return visit.page(status, "questions", all);
  }

  private Map<String, Object> officer(Jurisdiction place, String key, Map<String, String> fields) {
    return Map.of(
        "key", key,
        "name", visit.say("questions.follows." + key),
        "title", title(place, key),
        "value", fields.getOrDefault(key, title(place, key)));
  }

  private Map<String, Object> pair(String key, String value) {
    return Map.of("name", visit.say("questions.follows." + key), "value", value);
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
