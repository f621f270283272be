package freedomcities.desk.screens;

import freedomcities.desk.folder.PaperFolder;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.problems.InputException;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers by whom they are for: seen before they are made, downloaded, or made into a folder. */
final class PapersScreen {
  private static final Map<String, String> MEDIA =
      Map.of(
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "pdf", "application/pdf");

  private final Visit visit;
  private final Request request;
  private final Papers papers;

  PapersScreen(Visit visit) {
    this.visit = visit;
    this.request = visit.request();
    this.papers = new Papers(visit);
  }

  /** {@code path} is empty, or names a preview or a file: {@code preview/handout/es}. */
  Answer show(List<String> path) throws IOException {
    if (path.isEmpty()) {
      return request.post() ? make() : page(200, List.of(), List.of());
    }
    boolean preview = path.getFirst().equals("preview") && path.size() == 3;
    boolean file = path.getFirst().equals("file") && path.size() == 4;
    if (path.getFirst().equals("made") && path.size() == 3) {
      return made(path.get(1), path.get(2));
    }
    if (!preview && !file) {
      return visit.notFound();
    }
    Optional<DocumentKind> kind = papers.kind(path.get(1));
    String language = path.get(2);
    if (kind.isEmpty() || !visit.site().cities().languages().contains(language)) {
      return visit.notFound();
    }
    if (preview) {
      return Answer.preview(
          visit.site().cities().bytes(papers.draft(kind.get(), language), "html"));
    }
    String format = path.get(3);
    return MEDIA.containsKey(format)
        ? Answer.file(
            MEDIA.get(format),
            papers.fileName(kind.get(), language, format),
            visit.site().cities().bytes(papers.draft(kind.get(), language), format))
        : visit.notFound();
  }

  /** A file of the papers' folder, if it is among those that lie there. */
  private Answer made(String day, String name) throws IOException {
    PaperFolder folder = new PaperFolder(visit.place());
    String format = name.substring(name.lastIndexOf('.') + 1);
    boolean there = folder.all().getOrDefault(day, List.of()).contains(name);
    return there && MEDIA.containsKey(format)
        ? Answer.file(MEDIA.get(format), name, folder.bytes(day, name))
        : visit.notFound();
  }

  private String language() {
    String asked = request.post() ? request.line("language") : request.asked("paper-language");
    return visit.site().cities().languages().contains(asked) ? asked : visit.language();
  }

  private String group() {
    String asked = request.post() ? request.line("group") : request.asked("for");
    return Papers.groupNames().contains(asked) ? asked : "council";
  }

  private Answer make() throws IOException {
    if (request.line("do").equals("preview") || !request.line("look").isEmpty()) {
      return page(200, List.of(), List.of());
    }
    List<DocumentKind> kinds =
        Papers.of(group()).stream()
            .filter(request.values("paper")::contains)
            .flatMap(key -> papers.kind(key).stream())
            .toList();
    List<String> formats =
        List.of("docx", "pdf").stream().filter(request.values("format")::contains).toList();
    if (kinds.isEmpty() || formats.isEmpty()) {
      return page(
          422,
          List.of(
              Map.of(
                  "field",
                  kinds.isEmpty() ? "papers" : "formats",
                  "text",
                  visit.say(kinds.isEmpty() ? "papers.error.none" : "papers.error.format"),
                  "english",
                  false)),
          List.of());
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (DocumentKind kind : kinds) {
      Draft draft = papers.draft(kind, language());
      for (String format : formats) {
        files.put(
            papers.fileName(kind, language(), format), visit.site().cities().bytes(draft, format));
      }
    }
    try {
      return page(200, List.of(), new PaperFolder(visit.place()).write(visit.today(), files));
    } catch (IOException e) {
      return visit.cannotSave();
    }
  }

  private Answer page(int status, List<Map<String, Object>> errors, List<String> made)
      throws IOException {
    String language = language();
    List<Map<String, Object>> rows = new ArrayList<>();
    List<String> keys =
        Papers.of(group()).stream().filter(key -> papers.kind(key).isPresent()).toList();
    keys.forEach(key -> papers.kind(key).ifPresent(kind -> rows.add(row(kind, language))));
    String looked = request.line("look");
    String asked =
        !request.post() ? request.asked("show") : looked.isEmpty() ? request.line("show") : looked;
    String shown = keys.contains(asked) ? asked : keys.stream().findFirst().orElse("");
    Map<String, Object> model = new HashMap<>();
    model.put("errors", errors);
    model.put("made", made);
    model.put("madeDay", visit.today().toString());
    model.put("madeIn", new PaperFolder(visit.place()).of(visit.today()).toString());
    model.put("group", group());
    model.put(
        "groups",
        Papers.groupNames().stream()
            .map(one -> Map.of("key", one, "name", visit.say("papers.group." + one)))
            .toList());
    model.put("rows", rows);
    model.put("shown", shown);
    model.put("paperLanguage", language);
    model.put("languages", languages());
    model.put(
        "chosen",
        request.post()
            ? List.copyOf(request.values("paper"))
            : shown.isEmpty() ? List.of() : List.of(shown));
    model.put(
        "formats", request.post() ? List.copyOf(request.values("format")) : List.of("docx", "pdf"));
    model.put("open", open(shown, language));
    model.put("law", new StateLaw(visit).shown());
    List<Map<String, Object>> folders = new ArrayList<>();
    new PaperFolder(visit.place()).all().forEach((day, names) -> folders.add(folder(day, names)));
    model.put("folders", folders);
    return visit.page(status, "papers", model);
  }

  private Map<String, Object> folder(String day, List<String> names) {
    String said = day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? said(day) : day;
    List<Map<String, Object>> files =
        names.stream()
            .map(name -> Map.<String, Object>of("name", name, "old", isOld(day, name)))
            .toList();
    return Map.of("day", day, "said", said, "files", files);
  }

  private String said(String day) {
    try {
      return visit.day(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      return day;
    }
  }

  /** Whether the town file was changed after a paper was made. */
  private boolean isOld(String day, String name) {
    try {
      return new PaperFolder(visit.place()).isOlder(day, name, visit.version().changed());
    } catch (IOException e) {
      // It went away meanwhile: nothing is said of it.
      return false;
    }
  }

  private List<Map<String, Object>> languages() {
    return visit.site().cities().languages().stream()
        .map(
            one ->
                Map.<String, Object>of(
                    "key", one,
                    "name", visit.site().cities().wording(one).name(),
                    "reviewed", visit.site().cities().wording(one).reviewed()))
        .toList();
  }

  /** What the place legislates by: an ordinance, a by-law, an act. */
  private String measure() {
    return visit.site().cities().law().instrument(visit.town().jurisdiction()).text();
  }

  private Map<String, Object> row(DocumentKind kind, String language) {
    return Map.of(
        "key", kind.key(),
        "name", visit.say("paper." + kind.key() + ".name"),
        "about", visit.say("paper." + kind.key() + ".about", "measure", measure()),
        "translated", kind.translated(),
        "docx", visit.url("papers", "file", kind.key(), language, "docx"),
        "pdf", visit.url("papers", "file", kind.key(), language, "pdf"),
        "preview", visit.url("papers", "preview", kind.key(), language));
  }

  private List<Map<String, Object>> open(String shown, String language) {
    if (shown.isEmpty()) {
      return List.of();
    }
    try {
      return papers.open(papers.draft(papers.kind(shown).orElseThrow(), language));
    } catch (InputException e) {
      return Visit.errors(e.problems()).stream()
          .map(
              error ->
                  Map.<String, Object>of("text", error.get("text"), "url", "", "english", true))
          .toList();
    }
  }
}
