package freedomcities.law;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import java.util.List;

/** Reads {@code terms.yaml}, which has been held against {@link LawKeys#TERMS}. */
final class TermReader {
  static final String PREFIX = "term/";

  private TermReader() {}

  /** Tells what the table of keys can't see. */
  static void check(Node.Mapping file, ProblemList problems) {
    for (Node.Mapping term : file.mappings("terms")) {
      term.get("id")
          .filter(id -> !id.words().startsWith(PREFIX))
          .ifPresent(
              id ->
                  problems.add(
                      id.at(),
                      "a term whose id does not begin with " + PREFIX,
                      "write " + PREFIX + id.words()));
      term.get("text")
          .ifPresent(text -> PlacePatterns.check(text, PlacePatterns.OF_A_DEFINITION, problems));
    }
  }

  static List<Term> read(Node.Mapping file) {
    return file.mappings("terms").stream()
        .map(
            term -> {
              Fact fact = FactReader.read(term);
              return new Term(fact.id().substring(PREFIX.length()), term.line("defines"), fact);
            })
        .toList();
  }
}
