package freedomcities.cli.scanning;

import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.problems.Problem;
import freedomcities.rules.RuleSet;
import freedomcities.scan.Manual;
import freedomcities.scan.ManualReader;
import freedomcities.scan.OutlineJson;
import freedomcities.scan.outline.Citation;
import freedomcities.scan.outline.Citation.Basis;
import freedomcities.scan.outline.Section;
import freedomcities.scan.source.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads manuals and prints their outlines. */
final class OutlineRun {
  private OutlineRun() {}

  static void print(CommandContext context, List<Path> files, boolean json) throws IOException {
    // A library looks for a logger, and need not find one.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    ManualReader.ownsTheProcess();
    List<Manual> manuals;
    try (PageProgress progress = new PageProgress(context.terminal())) {
      manuals = ManualReader.of(RuleSet.standard()).telling(progress::show).read(files);
    }
    if (json) {
      context.out().println(OutlineJson.of(manuals));
      return;
    }
    for (Manual manual : manuals) {
      print(context.page(), manual);
    }
    context.page().paragraph(0, 2, "Read is " + Limits.STANDARD.words() + ".");
  }

  private static void print(TerminalPage page, Manual manual) {
    List<Section> sections = manual.outline().sections();
    int pages = manual.source().pages().size();
    page.line(
        page.emphasized(Emphasis.STRONG, manual.source().name())
            + (pages == 0 ? "" : ", " + counted(pages, "page"))
            + ", "
            + counted(sections.size(), "section"));
    page.line("");
    String chapter = "";
    for (Section section : sections) {
      if (!section.citation().chapter().equals(chapter)) {
        chapter = section.citation().chapter();
        page.paragraph(2, 4, chapter.isEmpty() ? "(of no chapter)" : chapter);
      }
      int indent = 2 + 2 * Math.min(section.level(), 6);
      page.paragraph(indent, indent + 2, words(section));
    }
    page.line(sections.isEmpty() ? "  no headings were found; passages are cited by page" : "");
    page.paragraph(0, 2, bases(sections));
    for (Problem message : manual.source().messages()) {
      page.paragraph(0, 2, message.toString());
    }
    page.line("");
  }

  /** {@code 428.3 Purpose · page 12 · This policy is …} */
  private static String words(Section section) {
    Citation citation = section.citation();
    List<String> parts = new ArrayList<>();
    String number = citation.number().isEmpty() ? citation.item() : citation.number();
    String title = (number + " " + citation.heading()).strip();
    if (!title.isEmpty()) {
      parts.add(title);
    }
    if (citation.page() > 0) {
      boolean other =
          !citation.printed().isEmpty()
              && !citation.printed().equals(String.valueOf(citation.page()));
      parts.add("page " + citation.page() + (other ? " (printed " + citation.printed() + ")" : ""));
    }
    if (!section.firstWords().isEmpty()) {
      parts.add(section.firstWords());
    }
    return String.join(" · ", parts);
  }

  /** What the citations rest on, and how often. */
  private static String bases(List<Section> sections) {
    List<String> counts = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      long times = sections.stream().filter(one -> one.citation().basis() == basis).count();
      if (times > 0) {
        counts.add(basis.words() + " " + times);
      }
    }
    return counts.isEmpty() ? "" : "Citations rest on: " + String.join(", ", counts) + ".";
  }

  private static String counted(int number, String noun) {
    return String.format(java.util.Locale.ROOT, "%,d ", number) + noun + (number == 1 ? "" : "s");
  }
}
