package freedomcities.desk.screens;

import freedomcities.desk.folder.PaperFolder;
import freedomcities.desk.folder.Ticks;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.problems.InputException;
import freedomcities.templates.DocumentKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Papers by whom they are for: seen before they are made, downloaded, or made into a folder. */
final class PapersScreen {
  private static final Map<String, String> MEDIA =
      Map.of(
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "pdf", "application/pdf");

  private final Visit visit;
  private final Request request;
  private final Papers papers;
  private final PaperFolder folder;
  private final Ticks ticks;
  private final Map<String, List<String>> ticked;

  PapersScreen(Visit visit) {
    this.visit = visit;
    this.request = visit.request();
    this.papers = new Papers(visit);
    this.folder = visit.place().papers();
    this.ticks = visit.place().ticks();
    this.ticked = ticks.all();
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
    String format = name.substring(name.lastIndexOf('.') + 1);
    boolean there = folder.all().getOrDefault(day, List.of()).contains(name);
    return there && MEDIA.containsKey(format)
        ? Answer.file(MEDIA.get(format), name, folder.bytes(day, name))
        : visit.notFound();
  }

  private String language() {
    String asked = request.post() ? request.line("language") : request.asked("paper-language");
    return Stream.concat(Stream.of(asked), ticked("language").stream())
        .filter(visit.site().cities().languages()::contains)
        .findFirst()
        .orElse(visit.language());
  }

  /** What was ticked when papers were made last. */
  private List<String> ticked(String boxes) {
    return ticked.getOrDefault(boxes, List.of());
  }

  private String group() {
    String asked = request.post() ? request.line("group") : request.asked("for");
    return Papers.groupNames().contains(asked) ? asked : "council";
  }

  private Answer make() throws IOException {
    boolean makes = !request.line("do").equals("preview") && request.line("look").isEmpty();
    if (!makes || visit.isAgain()) {
      return page(200, List.of(), List.of());
    }
    List<DocumentKind> kinds =
        papers.of(group()).stream()
            .filter(kind -> request.values("paper").contains(kind.key()))
            .toList();
    List<String> formats =
        List.of("docx", "pdf").stream().filter(request.values("format")::contains).toList();
    if (kinds.isEmpty() || formats.isEmpty()) {
      return page(
          422,
          List.of(
              kinds.isEmpty()
                  ? visit.error("papers", "papers.error.none")
                  : visit.error("formats", "papers.error.format")),
          List.of());
    }
    try {
      List<String> made = papers.make(kinds, language(), formats);
      remember(kinds, formats);
      return page(200, List.of(), made);
    } catch (IOException e) {
      return visit.cannotSave();
    }
  }

  private void remember(List<DocumentKind> kinds, List<String> formats) {
    try {
      ticks.put(
          Map.of(
              "paper-" + group(),
              kinds.stream().map(DocumentKind::key).toList(),
              "format",
              formats,
              "language",
              List.of(language())));
    } catch (IOException e) {
      // The papers are there; they are ticked by hand again next time.
    }
  }

  private Answer page(int status, List<Map<String, Object>> errors, List<String> made)
      throws IOException {
    String language = language();
    List<DocumentKind> kinds = papers.of(group());
    String looked = request.line("look");
    String asked =
        !request.post() ? request.asked("show") : looked.isEmpty() ? request.line("show") : looked;
    List<String> last = ticked("paper-" + group());
    Optional<DocumentKind> look =
        kinds.stream()
            .filter(kind -> kind.key().equals(asked))
            .findFirst()
            .or(() -> kinds.stream().filter(kind -> last.contains(kind.key())).findFirst())
            .or(() -> kinds.stream().findFirst());
    String shown = look.map(DocumentKind::key).orElse("");
    Map<String, Object> model = new HashMap<>();
    model.put("errors", errors);
    model.put("made", made);
    model.put("madeDay", visit.today().toString());
    model.put("madeIn", folder.of(visit.today()).toString());
    model.put("group", group());
    model.put(
        "groups",
        Papers.groupNames().stream()
            .map(one -> Map.of("key", one, "name", visit.say("papers.group." + one)))
            .toList());
    model.put("rows", kinds.stream().map(kind -> row(kind, language)).toList());
    model.put("shown", shown);
    model.put("paperLanguage", language);
    model.put("languages", languages());
    model.put(
        "chosen",
        request.post()
            ? List.copyOf(request.values("paper"))
            : !last.isEmpty() ? last : shown.isEmpty() ? List.of() : List.of(shown));
    model.put(
        "formats",
        request.post()
            ? List.copyOf(request.values("format"))
            : ticked("format").isEmpty() ? List.of("docx", "pdf") : ticked("format"));
    model.put("open", look.map(kind -> open(kind, language)).orElse(List.of()));
    model.put("law", new StateLaw(visit).shown());
    List<Map<String, Object>> folders = new ArrayList<>();
    folder.all().forEach((day, names) -> folders.add(folder(day, names)));
    model.put("folders", folders);
    return visit.page(status, "papers", model);
  }

  private Map<String, Object> folder(String day, List<String> names) {
    List<Map<String, Object>> files =
        names.stream()
            .map(name -> Map.<String, Object>of("name", name, "old", isOld(day, name)))
            .toList();
    return Map.of("day", day, "said", Papers.day(visit, day), "files", files);
  }

  /** Whether the town file was changed after a paper was made. */
  private boolean isOld(String day, String name) {
    try {
      return folder.isOlder(day, name, visit.version().changed());
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

  private Map<String, Object> row(DocumentKind kind, String language) {
    return Map.of(
        "key", kind.key(),
        "name", visit.say("paper." + kind.key() + ".name"),
        "about", visit.say("paper." + kind.key() + ".about", "measure", RuleNames.measure(visit)),
        "translated", kind.translated(),
        "docx", visit.url("papers", "file", kind.key(), language, "docx"),
        "pdf", visit.url("papers", "file", kind.key(), language, "pdf"),
        "preview", visit.url("papers", "preview", kind.key(), language));
  }

  private List<Map<String, Object>> open(DocumentKind kind, String language) {
    try {
      return papers.open(papers.draft(kind, language));
    } catch (InputException e) {
      return e.problems().stream()
          .map(
              problem -> {
                Map<String, Object> open = new HashMap<>(Visit.error("", problem));
                open.put("url", "");
                return open;
              })
          .toList();
    }
  }
}
