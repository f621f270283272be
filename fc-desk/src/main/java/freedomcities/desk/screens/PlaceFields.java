package freedomcities.desk.screens;

import freedomcities.desk.pages.Words;
import freedomcities.desk.web.Request;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.places.Officers;
import freedomcities.problems.InputException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of the five questions: as a file fills them, as typed, and the place they tell of. */
final class PlaceFields {
  /** Keys below {@code jurisdiction.officers}. */
  static final List<String> OFFICERS =
      List.of("presiding", "clerk", "attorney", "law-enforcement", "manager", "approving");

  private static final String AGENCY = "agency", OTHER = "other";
  private static final String BODY = "body", NAMED = "named";

  /** Circles with a field beside one of them, by the value that this one has. */
  private static final Map<String, String> CIRCLES = Map.of(AGENCY, OTHER, BODY, NAMED);

  private final Visit visit;
  private final Map<String, String> values;

  private PlaceFields(Visit visit, Map<String, String> values) {
    this.visit = visit;
    this.values = values;
  }

  /** Those of a place of which nothing but the state is known. */
  static PlaceFields ofState(Visit visit) {
    return new PlaceFields(visit, Map.of("state", visit.request().asked("state")));
  }

  static PlaceFields of(Visit visit, Jurisdiction place) {
    boolean usual = place.agency().equals(PlaceKeys.usual(visit, place).agency());
    Map<String, String> values = new LinkedHashMap<>();
    values.put("state", place.state());
    values.put("kind", place.kind().key());
    values.put("name", place.name());
    values.put(AGENCY, usual ? "usual" : OTHER);
    values.put(nameOf(AGENCY), usual ? "" : place.agency());
    values.put(BODY, place.oversightBody().isEmpty() ? "unknown" : NAMED);
    values.put(nameOf(BODY), place.oversightBody());
    OFFICERS.forEach(key -> values.put(key, title(place, key)));
    return new PlaceFields(visit, values);
  }

  /** A name that was typed wins over the circle that stood chosen; one that stood there not. */
  static PlaceFields typed(Visit visit) {
    Request request = visit.request();
    Map<String, String> values = new LinkedHashMap<>();
    for (String name :
        List.of("state", "kind", "name", AGENCY, nameOf(AGENCY), BODY, nameOf(BODY))) {
      values.put(name, request.line(name));
    }
    OFFICERS.stream()
        .filter(request.form()::containsKey)
        .forEach(key -> values.put(key, request.line(key)));
    CIRCLES.forEach(
        (circle, named) -> {
          String name = nameOf(circle);
          if (!request.line(name).isEmpty() && visit.sent().isChanged(name)) {
            values.put(circle, named);
          }
        });
    return new PlaceFields(visit, values);
  }

  private static String nameOf(String circle) {
    return circle + "-name";
  }

  /** Where a field was left as the page had it, what is in the file by now. */
  PlaceFields over(PlaceFields now) {
    Map<String, String> merged = new LinkedHashMap<>(now.values);
    values.forEach(
        (name, value) -> {
          String circle = name.replace("-name", "");
          boolean changed =
              CIRCLES.containsKey(circle)
                  ? visit.sent().isChanged(circle) || visit.sent().isChanged(nameOf(circle))
                  : visit.sent().isChanged(name);
          if (changed) {
            merged.put(name, value);
          }
        });
    return new PlaceFields(visit, merged);
  }

  /** The same in another state, which has other kinds of places. */
  PlaceFields in(String state) {
    Map<String, String> elsewhere = new LinkedHashMap<>(values);
    elsewhere.put("state", state);
    return new PlaceFields(visit, elsewhere);
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  Map<String, String> values() {
    return Map.copyOf(values);
  }

  /** The title of an officer of a place. */
  static String title(Jurisdiction place, String key) {
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

  /** The place that the fields tell of; empty where they tell of none, which is said. */
  Optional<Jurisdiction> place(List<Map<String, Object>> errors) {
    Optional<Kind> kind = Kind.byKey(value("kind"));
    if (kind.isEmpty()) {
      errors.add(visit.error("kind", "questions.error.kind"));
    }
    String name = kind.map(this::name).orElse(value("name"));
    boolean nameless =
        name.isEmpty()
            || Arrays.stream(Kind.values())
                .anyMatch(one -> name.equalsIgnoreCase(one.term() + " of"));
    if (nameless) {
      errors.add(visit.error("name", "questions.error.name"));
    }
    CIRCLES.forEach(
        (circle, named) -> {
          if (value(circle).equals(named) && value(nameOf(circle)).isEmpty()) {
            errors.add(visit.error(nameOf(circle), "questions.error." + circle));
          }
        });
    if (kind.isPresent() && isAnotherKind(name, kind.get())) {
      errors.add(visit.error("name", "questions.error.name-kind", "name", name));
    }
    if (kind.isEmpty() || nameless) {
      return Optional.empty();
    }
    try {
      var builder = visit.site().cities().law().jurisdiction(name, kind.get(), value("state"));
      if (value(AGENCY).equals(OTHER)) {
        builder.agency(value(nameOf(AGENCY)));
      }
      if (value(BODY).equals(NAMED)) {
        builder.oversightBody(value(nameOf(BODY)));
      }
      return Optional.of(builder.build());
    } catch (InputException e) {
      errors.addAll(Visit.errors(e.problems()));
      return Optional.empty();
    }
  }

  /**
   * The name without the kind, which papers add: the law takes off {@code City of}, this {@code
   * Ciudad de}.
   */
  private String name(Kind kind) {
    String name = value("name");
    return isCalled(kind, name) ? name.substring(called(kind).length()).strip() : name;
  }

  private boolean isCalled(Kind kind, String name) {
    String called = called(kind);
    return !visit.language().equals(Words.ENGLISH)
        && kind != Kind.DISTRICT
        && (name + " ").regionMatches(true, 0, called + " ", 0, called.length() + 1);
  }

  /** {@code Ciudad de}, without what explains the word in brackets. */
  private String called(Kind kind) {
    String word = visit.say("kind." + kind.key()).replaceFirst(" [(].*", "");
    return visit.say("questions.kind-of", "kind", word);
  }

  /** {@code City of Sampleton} is no county, and {@code Sample County} no city. */
  private boolean isAnotherKind(String name, Kind kind) {
    boolean said =
        Stream.of(Kind.COUNTY, Kind.CITY).anyMatch(one -> one != kind && isCalled(one, name));
    return said
        || Arrays.stream(Kind.values())
            .map(Kind::term)
            .filter(term -> !term.equals(kind.term()))
            .anyMatch(
                term ->
                    name.regionMatches(true, 0, term + " of ", 0, term.length() + " of ".length())
                        || term.equals("County") && name.endsWith(" County"));
  }
}
