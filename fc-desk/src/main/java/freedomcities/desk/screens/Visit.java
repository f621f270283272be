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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One request at the desk: in which language, of which place, and what is answered. */
final class Visit {
  static final String LANGUAGE_COOKIE = "desk-language";

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
    return site.cities().wording(shelfLanguage());
  }

  String shelfLanguage() {
    return site.cities().languages().contains(language) ? language : Words.ENGLISH;
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

  /** Another page for an address that only does something, in the language that was asked for. */
  Answer insteadAt(String url) {
    boolean known = request.asked("lang").equals(language);
    return Answer.redirect(url + (known ? "?lang=" + language : ""));
  }

  Answer page(String template, Map<String, Object> values) {
    return page(200, template, values);
  }

  Answer page(int status, String template, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(new Frame(this, place).model());
    all.putAll(values);
    Answer answer = Answer.page(status, site.pages().page(template, words(), all));
    return request.asked("lang").equals(language)
        ? answer.with(
            "Set-Cookie", LANGUAGE_COOKIE + "=" + language + "; Path=/; HttpOnly; SameSite=Strict")
        : answer;
  }

  /** What the form of this request sent. */
  Sent sent() {
    return new Sent(request);
  }

  /** Whether a form came again because its answer is wanted in another language. */
  boolean isAgain() {
    return request.post() && !request.asked("lang").isEmpty();
  }

  String placeName(Town town) {
    return town.jurisdiction().fullName();
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
      if (isAgain()) {
        place().check(request.line("seen"), change);
        return cannotSave();
      }
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
    return kept(409, "changed", Map.of("seen", version().seen()));
  }

  /** What was typed was for something that is not there any more, and can be put nowhere. */
  Answer goneElsewhere() {
    return request.post() ? kept(409, "changed", Map.of("again", false)) : notFound();
  }

  Answer cannotSave() {
    return kept(500, "cannot-save");
  }

  /** The town file was saved by this form, what was to be made of it was not. */
  Answer cannotMake() {
    String seen = version().seen();
    List<Map<String, Object>> sent = new ArrayList<>(sent().fields("seen"));
    sent.add(Map.of("name", "seen", "value", seen, "shown", false));
    return kept(500, "cannot-save", Map.of("seen", seen, "sent", sent));
  }

  /**
   * A page that says why nothing was written, shows what was typed, and sends it again by a button.
   *
   * @param what the key of its words
   */
  Answer kept(int status, String what) {
    return kept(status, what, Map.of());
  }

  private Answer kept(int status, String what, Map<String, Object> other) {
    Map<String, Object> model = new HashMap<>();
    model.put("what", what);
    model.put("typed", sent().fields("seen"));
    model.put("again", request.post() && request.files().isEmpty());
    model.putAll(other);
    return page(status, "kept", model);
  }

  Answer notFound() {
    return page(
        404, "message", Map.of("title", say("not-found.title"), "text", say("not-found.text")));
  }

  /** A line for the summary of a page and for a field of it. */
  Map<String, Object> error(String field, String key, String... namesAndValues) {
    return Map.of("field", field, "text", say(key, namesAndValues), "english", false);
  }

  /** A problem as such a line; it is said in English. */
  static Map<String, Object> error(String field, Problem problem) {
    String remedy = problem.remedy().isEmpty() ? "" : ": " + problem.remedy();
    return Map.of("field", field, "text", problem.found() + remedy + ".", "english", true);
  }

  /** Problems of the file, which belong to no field. */
  static List<Map<String, Object>> errors(List<Problem> problems) {
    return problems.stream().map(problem -> error("", problem)).toList();
  }
}
