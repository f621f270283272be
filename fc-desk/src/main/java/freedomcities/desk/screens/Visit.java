package freedomcities.desk.screens;

import freedomcities.desk.folder.ChangedElsewhere;
import freedomcities.desk.folder.PlaceFile;
import freedomcities.desk.folder.Version;
import freedomcities.desk.pages.Words;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.towns.Town;
import freedomcities.towns.TownEdit;
import freedomcities.wording.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One request at the desk: in which language, of which place, and what is answered. */
final class Visit {
  static final String LANGUAGE_COOKIE = "desk-language";

  /** Fields whose values are keys that somebody chose, not words that somebody typed. */
  private static final Pattern CHOSEN =
      Pattern.compile(
          "e-.*|status|confidence|instrument|kind|agency|body|state|marks|clean|do|then|group|paper"
              + "|format|language|.*\\.(in-place|in-writing|position)");

  private final Site site;
  private final Request request;
  private final String language;
  private final Optional<PlaceFile> place;
  private final Optional<Version> version;

  private Visit(Site site, Request request, Optional<PlaceFile> place, Optional<Version> version) {
    this.site = site;
    this.request = request;
    this.place = place;
    this.version = version;
    this.language = language(site.words(), request);
  }

  static Visit of(Site site, Request request) {
    return new Visit(site, request, Optional.empty(), Optional.empty());
  }

  Visit at(PlaceFile file) throws IOException {
    return new Visit(site, request, Optional.of(file), Optional.of(file.read()));
  }

  private static String language(Words words, Request request) {
    return Stream.of(
            request.asked("lang"),
            request.cookies().getOrDefault(LANGUAGE_COOKIE, ""),
            request.languages().split("[-,;]", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(words::has)
        .findFirst()
        .orElse(Words.ENGLISH);
  }

  Site site() {
    return site;
  }

  Request request() {
    return request;
  }

  String language() {
    return language;
  }

  PlaceFile place() {
    return place.orElseThrow();
  }

  Version version() {
    return version.orElseThrow();
  }

  Town town() {
    return version().town().orElseThrow();
  }

  Wording words() {
    return site.words().in(language);
  }

  String say(String key, String... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return words().say(key, values);
  }

  /** What papers say in this language; in English where the shelf has no words in it. */
  Wording shelf() {
    boolean has = site.cities().languages().contains(language);
    return site.cities().wording(has ? language : Words.ENGLISH);
  }

  /** A day as papers of this language write it. */
  String day(LocalDate day) {
    return shelf().date(day);
  }

  LocalDate today() {
    return LocalDate.now(site.clock());
  }

  /** The address of a page of this place. */
  String url(String... parts) {
    return "/place/"
        + Answer.encoded(place().name())
        + Stream.of(parts).map(part -> "/" + Answer.encoded(part)).collect(Collectors.joining());
  }

  Answer page(String template, Map<String, Object> values) {
    return page(200, template, values);
  }

  Answer page(int status, String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(base());
    all.putAll(values);
    Answer answer = Answer.page(status, site.pages().page(template, words(), all));
    return request.asked("lang").equals(language)
        ? answer.with(
            "Set-Cookie", LANGUAGE_COOKIE + "=" + language + "; Path=/; HttpOnly; SameSite=Strict")
        : answer;
  }

  private Map<String, Object> base() {
    String other = language.equals(Words.ENGLISH) ? "es" : Words.ENGLISH;
    Map<String, Object> base = new HashMap<>();
    base.put("language", language);
    base.put("other", other);
    base.put("otherName", site.words().in(other).name());
    base.put("draftedByMachine", !words().reviewed());
    base.put(
        "here",
        "/" + request.path().stream().map(Answer::encoded).collect(Collectors.joining("/")));
    base.put("sent", sent());
    base.put("token", request.formToken());
    base.put("version", site.version());
    base.put("lawDate", day(LocalDate.parse(site.cities().law().version())));
    base.put("folder", site.folder().root().getFileName().toString());
    place.ifPresent(
        file -> {
          base.put("seen", version().seen());
          base.put("place", version().town().map(this::placeName).orElse(file.name()));
          base.put("url", url());
          base.put("folderName", file.name());
          base.put("saved", time());
          base.put("canUndo", file.hasBefore());
          base.put("lastChange", file.lastChange());
          base.put("undone", file.isUndone());
        });
    return base;
  }

  /** What was sent, to be sent again in another language; it must not save anything then. */
  private List<Map<String, Object>> sent() {
    List<Map<String, Object>> sent = new ArrayList<>();
    if (request.post() && request.files().isEmpty()) {
      request
          .form()
          .forEach(
              (name, values) -> {
                // The version that was seen then, not the one of now: that is told again.
                if (!name.equals("token")) {
                  boolean makes = name.equals("do") && values.contains("make");
                  values.forEach(
                      value -> sent.add(Map.of("name", name, "value", makes ? "preview" : value)));
                }
              });
    }
    return sent;
  }

  String placeName(Town town) {
    return town.jurisdiction().fullName();
  }

  private String time() {
    LocalTime time = version().changed().atZone(site.clock().getZone()).toLocalTime();
    LocalDate day = version().changed().atZone(site.clock().getZone()).toLocalDate();
    String clock = time.format(DateTimeFormatter.ofPattern("H:mm", Locale.ROOT));
    return day.equals(today()) ? clock : day(day) + ", " + clock;
  }

  /**
   * Saves a change of the town file.
   *
   * @param what the key of the words for it, after {@code change.}
   * @param change of keys
   * @param next the address of the page after it
   * @param wrong the same page again, with what the changed file would have wrong
   */
  Answer save(
      String what,
      UnaryOperator<TownEdit> change,
      String next,
      Function<List<Problem>, Answer> wrong) {
    return saveText(what, yaml -> change.apply(TownEdit.of(yaml)).text(), next, wrong);
  }

  Answer saveText(
      String what,
      UnaryOperator<String> change,
      String next,
      Function<List<Problem>, Answer> wrong) {
    try {
      place().save(request.line("seen"), what, change);
      return Answer.redirect(next);
    } catch (ChangedElsewhere e) {
      return changedElsewhere();
    } catch (InputException e) {
      return wrong.apply(e.problems());
    } catch (IOException e) {
      return cannotSave();
    }
  }

  /** What was typed stays in the form, to be put on top of what is in the file now. */
  Answer changedElsewhere() {
    return kept(409, "changed");
  }

  Answer cannotSave() {
    return kept(500, "cannot-save");
  }

  /**
   * A page that says why nothing was written, shows what was typed, and sends it again by a button.
   *
   * @param what the key of its words
   */
  Answer kept(int status, String what) {
    List<Map<String, Object>> fields = new ArrayList<>();
    request
        .form()
        .forEach(
            (name, values) -> {
              if (!List.of("token", "seen").contains(name)) {
                values.forEach(
                    value ->
                        fields.add(
                            Map.of(
                                "name", name,
                                "value", value,
                                "shown", !value.isBlank() && !CHOSEN.matcher(name).matches())));
              }
            });
    Map<String, Object> model = new HashMap<>();
    model.put("what", what);
    model.put("typed", fields);
    // Nobody has seen another version: the form is made from the one that it was sent for.
    model.put("seen", version.map(Version::seen).orElse(request.line("seen")));
    model.put("again", request.post() && request.files().isEmpty());
    return page(status, "kept", model);
  }

  Answer notFound() {
    return page(
        404, "message", Map.of("title", say("not-found.title"), "text", say("not-found.text")));
  }

  /** Problems of the file as lines for the summary of a page; they are said in English. */
  static List<Map<String, Object>> errors(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                Map.<String, Object>of(
                    "text",
                    problem.found()
                        + (problem.remedy().isEmpty() ? "" : ": " + problem.remedy())
                        + ".",
                    "field",
                    "",
                    "english",
                    true))
        .toList();
  }
}
