package freedomcities.cli.lookup;

import freedomcities.cli.arguments.BuildVersion;
import freedomcities.cli.arguments.StandardFreedomCities;
import freedomcities.cli.drafting.DraftPlan;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.templates.DocumentKind;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Which documents there are. */
@Command(
    name = "documents",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    description = "Lists the documents that draft makes, what each is for, and the formats.",
    footer = {
      "@|bold Examples:|@",
      "  freedom-cities documents",
      "  freedom-cities draft -d resolution sampleton-city-az.yaml",
      ""
    })
public final class DocumentsCommand implements Callable<Integer> {
  static final String PACKET =
      "All documents, and those for the body bound into one PDF in the order of an agenda: a cover"
          + " sheet, bookmarks, pages numbered through. With others named beside it, those.";

  static final Map<String, String> FORMATS =
      Map.of(
          "docx",
              "Word: numbers, references, tracked changes and comments are Word's own. To be"
                  + " edited.",
          "pdf", "For print and for the file; accessible (PDF/UA-1) and archival (PDF/A-2a).",
          "html",
              "A web page in one file, for the place's site; nothing in it is fetched, and no"
                  + " script runs.",
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
      String other =
          kind.forLegislature().equals(kind.key())
              ? ""
              : " (for a state: " + kind.forLegislature() + ")";
      page.line(page.emphasized(Emphasis.STRONG, kind.key()) + other);
      page.paragraph(2, 2, kind.about());
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
