package freedomcities.desk.screens;

import freedomcities.desk.folder.ChangedElsewhere;
import freedomcities.desk.folder.PlaceFile;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which screen answers at which address. Safe for several threads. */
public final class Screens {
  private final Site site;
  private final PrintStream faults;

  /**
   * The screens of a desk.
   *
   * @param faults gets one line for each of our own mistakes; no page shows it
   */
  public Screens(Site site, PrintStream faults) {
    this.site = site;
    this.faults = faults;
  }

  /** The page for a request; one that says what went wrong where something did. */
  public Answer answer(Request request) {
    Visit visit = Visit.of(site, request);
    try {
      return route(visit);
    } catch (IOException e) {
      return visit.kept(500, "no-folder");
    } catch (RuntimeException e) {
      faults.println(line(request, e));
      return visit.page(
          500,
          "message",
          Map.of("title", visit.say("fault.title"), "text", visit.say("fault.text")));
    }
  }

  /** With its trace on the same line, so that it is copied whole. */
  private String line(Request request, RuntimeException fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return "freedom-cities desk "
        + site.version()
        + ", a fault of the program at "
        + (request.post() ? "POST /" : "GET /")
        + String.join("/", request.path())
        + ": "
        + trace.toString().strip().replaceAll("\\s*\\R\\s*", " | ");
  }

  private Answer route(Visit visit) throws IOException {
    Request request = visit.request();
    List<String> path = request.path();
    String first = path.isEmpty() ? "" : path.getFirst();
    return switch (first) {
      case "" -> new HomeScreen(visit).show();
      case "new" -> new QuestionsScreen(visit).newPlace();
      case "open" -> new OpenScreen(visit).show();
      case "example" ->
          request.post() && !visit.isAgain()
              ? new HomeScreen(visit).example()
              : visit.insteadAt("/");
      case "close" ->
          request.post()
              ? Answer.last(
                  new String(visit.page("closed", Map.of()).body(), StandardCharsets.UTF_8))
              : visit.notFound();
      case "place" -> path.size() > 1 ? place(visit, path) : visit.notFound();
      default -> visit.notFound();
    };
  }

  private Answer place(Visit outside, List<String> path) throws IOException {
    Optional<PlaceFile> file = site.folder().place(path.get(1));
    if (file.isEmpty()) {
      return outside.request().post() ? outside.kept(404, "no-place") : outside.notFound();
    }
    Visit visit = outside.at(file.get());
    String screen = path.size() > 2 ? path.get(2) : "";
    if (screen.equals("undo")) {
      return undo(visit);
    }
    if (screen.equals("file")) {
      return visit.page("file", Map.of("yaml", visit.version().yaml()));
    }
    if (visit.version().town().isEmpty()) {
      return visit.page("unreadable", Map.of("errors", Visit.errors(visit.version().problems())));
    }
    List<String> rest = path.subList(Math.min(3, path.size()), path.size());
    return switch (screen) {
      case "" -> new PlaceScreen(visit).show();
      case "questions" -> new QuestionsScreen(visit).ofPlace();
      case "request" -> new RequestScreen(visit).show();
      case "stands" -> new StandsScreen(visit).show();
      case "rule" -> new RuleScreen(visit).show(rest);
      case "answers" ->
          rest.isEmpty() ? new AnswersScreen(visit).show() : new OnRecordScreen(visit).show(rest);
      case "details" -> new DetailsScreen(visit).show();
      case "town-file" -> townFile(visit);
      case "papers" -> new PapersScreen(visit).show(rest);
      default -> visit.notFound();
    };
  }

  /** The file itself, byte for byte, to send to somebody. */
  private static Answer townFile(Visit visit) throws IOException {
    return Answer.file(
        "application/yaml; charset=utf-8",
        visit.placeName(visit.town()) + ".yaml",
        visit.place().bytes());
  }

  /** What stands behind the address of a page that may be gone when something was taken back. */
  private static final Pattern PART =
      Pattern.compile("(?<whole>.*/(rule/[0-9]+/[^/]+|answers/record))/.*");

  /** The page on which undo was pressed; a part of a record may be gone then, the whole is not. */
  private static String backTo(Visit visit) {
    String page = visit.request().line("back");
    Matcher part = PART.matcher(page);
    boolean ours = page.startsWith(visit.url() + "/") && !page.contains("?");
    return part.matches() && ours ? part.group("whole") : ours ? page : visit.url();
  }

  private static Answer undo(Visit visit) {
    if (!visit.request().post() || visit.isAgain()) {
      return visit.insteadAt(visit.url());
    }
    try {
      visit.place().undo(visit.request().line("seen"));
      return Answer.redirect(backTo(visit));
    } catch (ChangedElsewhere e) {
      return notUndone(visit, 409, "undo-not.changed");
    } catch (IOException e) {
      return notUndone(visit, 500, "undo-not.failed");
    }
  }

  /** Nothing was typed that could be sent again, and nobody takes back what they have not seen. */
  private static Answer notUndone(Visit visit, int status, String why) {
    return visit.page(
        status,
        "message",
        Map.of(
            "title", visit.say("undo-not.title"),
            "text", visit.say(why),
            "back", visit.url(),
            "sent", List.of()));
  }
}
