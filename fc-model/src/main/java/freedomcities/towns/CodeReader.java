package freedomcities.towns;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code code}: sections that the ordinance amends or adds, each rule in one of them at most.
 */
final class CodeReader {
  private final ProblemList problems;

  CodeReader(ProblemList problems) {
    this.problems = problems;
  }

  List<CodeSection> read(List<Node.Mapping> sections) {
    List<CodeSection> out = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (Node.Mapping section : sections) {
      CodeSection read = section(section);
      once(
          seen,
          read.section(),
          section,
          "section " + read.section() + " stands here a second time",
          "give all of its rules in one place");
      if (read.rules().isEmpty()) {
        once(
            taken,
            "",
            section,
            "a second section without rules",
            "say which rules go into it: rules: [5]");
      }
      for (String rule : read.rules()) {
        once(
            taken,
            rule,
            section,
            "rule " + rule + " goes into two sections",
            "name it in one of them");
      }
      if (read.replaces() && read.isNew()) {
        problems.add(
            section.at(),
            "section " + read.section() + " has no text that could be replaced",
            "give its present words as text, or leave change out");
      }
      if (!read.isNew() && read.heading().isEmpty()) {
        problems.add(
            section.at(),
            "section " + read.section() + " has present words but no heading",
            "give its heading, as the code has it");
      }
      if (!read.newHeading().isEmpty() && read.heading().isEmpty()) {
        problems.add(
            section.at(),
            "section " + read.section() + " has a new heading and no heading that it replaces",
            read.isNew()
                ? "give the heading of a new section as heading"
                : "give its present heading as heading, as the code has it");
      }
      out.add(read);
    }
    return out;
  }

  private static CodeSection section(Node.Mapping section) {
    return new CodeSection(
        section.line("section"),
        section.line("heading"),
        section.line("new-heading"),
        section.prose("text"),
        section.lines("rules"),
        section.line("change").equals("replace"));
  }

  private void once(Set<String> told, String key, Node.Mapping where, String found, String remedy) {
    if (!told.add(key)) {
      problems.add(where.at(), found, remedy);
    }
  }
}
