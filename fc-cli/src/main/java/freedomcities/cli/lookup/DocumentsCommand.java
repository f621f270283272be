package freedomcities.cli.lookup;

import static java.util.Map.entry;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.StandardFreedomCities;
import freedomcities.cli.drafting.DraftPlan;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Which documents there are. */
@Command(name = "documents", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class, description = "Lists the documents that draft makes, what each is for, and the formats.", footer = {
    "@|bold Examples:|@", "  freedom-cities documents", "  freedom-cities draft -d resolution sampleton-city-az.yaml",
    ""})
public final class DocumentsCommand implements Callable<Integer> {
  static final Map<String, String> WHAT = Map.ofEntries(entry(
      "ordinance", "The measure itself, for the rules not yet in writing: a draft that counsel edits. Where the place"
          + " legislates otherwise it is that: a by-law in a warrant article, a local law, an order; for a state, an act."),
      entry("resolution",
          "The body's statement of support and its direction, or its request where an elected sheriff leads the"
              + " agency, to return with the measure."),
      entry("directive",
          "What an officer can order without a vote: a sheriff's or chief's general order, an executive order of a mayor, county"
              + " executive or governor (documents.directive), in the layout of police manuals, with the model's words."),
      entry("staff-report",
          "What staff send to the body with the ordinance: what is in force, what each section does, alternatives, impact to be"
              + " estimated, law for counsel, and motions as options. For a legislature, an analysis of the bill."),
      entry("comparison",
          "Rule by rule: the model's words, what the policy says today, what is lacking, the next step, and the"
              + " notices for counsel. For the hearing, and for the chief or sheriff."),
      entry("matrix",
          "The rules as rows and the agencies side by side, on one page: where each rule stands and the next step."),
      entry("handout",
          "One sheet for the public and the body: what is asked, of whom, when; where the place stands; what each rule does, in"
              + " plain words. In English or another language (--lang)."),
      entry("worksheet",
          "For a meeting with an agency: whether each rule is in place, in writing and supported, with room for the words. Filled in"
              + " on paper or as a PDF form, which freedom-cities record reads back. In English or another language (--lang)."),
      entry("comment",
          "Comments to read aloud: one of two minutes, one of one minute, and one for each rule that is asked for, each with"
              + " its words counted. In English or another language."),
      entry("records-request",
          "A letter to the office that keeps the agency's records: which are wanted, as the gap report leaves them"
              + " open, under the state's law by name. In English."),
      entry("report",
          "What was asked and answered, by person and day, what was promised and by when, and the next steps; where the town"
              + " file has answers. In English or another language."),
      entry("publication-summary",
          "The legal notice that the clerk has published or posts: the ordinance's title, what each section does, the vote, where"
              + " the text can be read; in the form of the state where the data know it. Not of a state. In English."),
      entry("hearing-notice",
          "The notice of a public hearing on the ordinance, or the article in the warrant of a town meeting: when and where, what"
              + " is considered, how to comment, interpreters and access. Not of a state. In English."),
      entry("comment-card",
          "A card for a written comment at the meeting, two to a sheet, to fill in by hand or as a form. In English or another"
              + " language."),
      entry("glossary", "Key terms in plain words, with the law they rest on. In English or another language."));

  static final String PACKET = "All documents, and those for the body bound into one PDF in the order of an agenda: a cover"
      + " sheet, bookmarks, pages numbered through. With others named beside it, those.";

  static final Map<String, String> FORMATS = Map.of(
      "docx", "Word: numbers, references, tracked changes and comments are Word's own. To be edited.",
      "pdf", "For print and for the file; accessible (PDF/UA-1) and archival (PDF/A-2a).",
      "html", "A web page in one file, for the place's site; nothing in it is fetched, and no script runs.",
      "txt", "Plain text of 72 columns, for e-mail and agenda systems; changes in words.",
      "md", "Markdown, for wikis and version control; changes in words.",
      "akn", "Akoma Ntoso 3.0, the XML of legislatures: a bill, a statement or a doc.",
      "csv", "What the comparison and the matrix found, as a table for spreadsheets.");

  private final CommandContext context;

  public DocumentsCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    TerminalPage page = context.page();
    for (DocumentKind kind : DocumentKind.all()) {
      String other = kind.forLegislature().equals(kind.key()) ? "" : " (for a state: " + kind.forLegislature() + ")";
      page.line(page.emphasized(Emphasis.STRONG, kind.key()) + other);
      page.paragraph(2, 2, WHAT.getOrDefault(kind.key(), ""));
    }
    page.line(page.emphasized(Emphasis.STRONG, DraftPlan.PACKET));
    page.paragraph(2, 2, PACKET);
    page.line("");
    page.line("formats: " + String.join(", ", StandardFreedomCities.cities().formats()));
    for (String format : StandardFreedomCities.cities().formats()) {
      page.line(page.emphasized(Emphasis.STRONG, format));
      page.paragraph(2, 2, FORMATS.getOrDefault(format, ""));
    }
    return ExitCode.DONE;
  }
}
