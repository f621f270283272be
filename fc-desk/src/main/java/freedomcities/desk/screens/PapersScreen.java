package freedomcities.desk.screens;

import freedomcities.desk.folder.PaperFolder;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.problems.InputException;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import java.io.IOException;
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

  private String language() {
    String asked = request.post() ? request.line("language") : request.asked("paper-language");
    return visit.site().cities().languages().contains(asked) ? asked : visit.language();
  }

  private String group() {
    String asked = request.post() ? request.line("group") : request.asked("for");
    return Papers.groupNames().contains(asked) ? asked : "council";
  }

  private Answer make() throws IOException {
    if (request.line("do").equals("preview")) {
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
    String asked = request.post() ? request.line("show") : request.asked("show");
    String shown = keys.contains(asked) ? asked : keys.stream().findFirst().orElse("");
    Map<String, Object> model = new HashMap<>();
    model.put("errors", errors);
    model.put("made", made);
    model.put("madeIn", "papers/" + visit.today());
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
    new PaperFolder(visit.place())
        .all()
        .forEach((day, names) -> folders.add(Map.of("day", day, "names", names)));
    model.put("folders", folders);
    return visit.page(status, "papers", model);
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
        "about", visit.say("paper." + kind.key() + ".about"),
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
                  Map.<String, Object>of(
                      "text", error.get("text"), "url", visit.url("file"), "english", true))
          .toList();
    }
  }
}
