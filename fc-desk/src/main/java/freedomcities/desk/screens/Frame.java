package freedomcities.desk.screens;

import freedomcities.desk.folder.PlaceFile;
import freedomcities.desk.folder.Version;
import freedomcities.desk.pages.Words;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What each page has around what it shows: language, place, saving, undo. */
final class Frame {
  private final Visit visit;
  private final Request request;
  private final Optional<PlaceFile> place;

  Frame(Visit visit, Optional<PlaceFile> place) {
    this.visit = visit;
    this.request = visit.request();
    this.place = place;
  }

  Map<String, Object> model() {
    Site site = visit.site();
    String other = visit.language().equals(Words.ENGLISH) ? "es" : Words.ENGLISH;
    Map<String, Object> base = new HashMap<>();
    base.put("language", visit.language());
    base.put("other", other);
    base.put("otherName", site.words().in(other).name());
    base.put("draftedByMachine", !visit.words().reviewed());
    base.put(
        "here",
        "/" + request.path().stream().map(Answer::encoded).collect(Collectors.joining("/")));
    // What was sent, to be sent again in another language; nothing is written then.
    boolean again = request.post() && request.files().isEmpty();
    base.put("sent", again ? visit.sent().fields() : List.of());
    base.put("token", request.formToken());
    base.put("version", site.version());
    base.put("lawDate", visit.day(LocalDate.parse(site.cities().law().version())));
    base.put("folder", site.folder().root().getFileName().toString());
    base.put("seen", request.line("seen"));
    place.ifPresent(file -> base.putAll(of(file, visit.version())));
    return base;
  }

  private Map<String, Object> of(PlaceFile file, Version version) {
    // A form that was sent was made from the version that was seen then, not from the one of now.
    String seen = request.form().containsKey("seen") ? request.line("seen") : version.seen();
    return Map.of(
        "seen", seen,
        "seenNow", version.seen(),
        "place", version.town().map(visit::placeName).orElse(file.name()),
        "url", visit.url(),
        "folderName", file.name(),
        "saved", time(visit, version),
        "canUndo", file.hasBefore(),
        "lastChange", file.lastChange(),
        "undone", file.isUndone());
  }

  /** When a version was saved: the time of today, or the day too. */
  static String time(Visit visit, Version version) {
    ZonedDateTime changed = version.changed().atZone(visit.site().clock().getZone());
    String clock = changed.format(DateTimeFormatter.ofPattern("H:mm", Locale.ROOT));
    LocalDate day = changed.toLocalDate();
    return day.equals(visit.today()) ? clock : visit.day(day) + ", " + clock;
  }
}
