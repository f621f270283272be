package freedomcities.cli.scanning;

import freedomcities.cli.arguments.ProblemWords;
import freedomcities.cli.terminal.CommandContext;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.cli.terminal.IoFailure;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.problems.InputException;
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
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads manuals and prints their outlines. */
final class OutlineRun {
  private OutlineRun() {}

  /** Gives the exit code: what can't be read is told, and the rest is read. */
  static int print(CommandContext context, List<Path> files, boolean json) {
    // A library looks for a logger, and need not find one.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    ManualReader.ownsTheProcess();
    List<Manual> manuals = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (PageProgress progress = new PageProgress(context.terminal())) {
      ManualReader reader = ManualReader.of(RuleSet.standard()).telling(progress::show);
      for (Path file : files) {
        read(reader, file, manuals, problems);
      }
    }
    if (json) {
      context.out().println(OutlineJson.of(manuals, problems));
    } else {
      for (Manual manual : manuals) {
        print(context.page(), manual);
      }
      if (!manuals.isEmpty()) {
        context.page().paragraph(0, 2, "Read is " + Limits.STANDARD.words() + ".");
      }
    }
    return tell(context.err(), files.size(), manuals.size(), problems);
  }

  private static void read(
      ManualReader reader, Path file, List<Manual> manuals, List<String> problems) {
    try {
      if (Files.isDirectory(file)) {
        throw new FileSystemException(
            file.toString(), null, "it is a folder; give the files in it");
      }
      manuals.add(reader.read(file));
    } catch (InputException e) {
      e.problems().forEach(one -> problems.add(ProblemWords.of(one).toString()));
    } catch (IOException e) {
      problems.add(IoFailure.words(e));
    }
  }

  private static int tell(TerminalPage err, int files, int read, List<String> problems) {
    if (problems.isEmpty()) {
      return ExitCode.DONE;
    }
    String program = files > 1 ? "" : "freedom-cities: ";
    problems.forEach(problem -> err.paragraph(0, 2, program + problem));
    if (files > 1) {
      String unread = counted(files - read, "file") + " could not be read";
      err.paragraph(
          0,
          2,
          read == 0 ? unread + "." : unread + "; " + (read == 1 ? "1 was." : read + " were."));
    }
    return read == 0 ? ExitCode.INPUT : ExitCode.PART;
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
