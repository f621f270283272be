package freedomcities.cli.townfile;

import freedomcities.cli.arguments.OptionWords;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.places.Officers;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A town file with the answers in it, and comments on what else may stand there. */
final class TownFileText {
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} .,'’()&/–-]*");

  /** What other readers of YAML take for something else than text. */
  private static final Set<String> NOT_TEXT =
      Set.of("yes", "no", "true", "false", "on", "off", "null", "y", "n");

  private final TownAnswers answers;
  private final StringBuilder out = new StringBuilder();

  private TownFileText(TownAnswers answers) {
    this.answers = answers;
  }

  /**
   * The text of the file.
   *
   * @param schema where an editor finds the JSON Schema, seen from the file; empty if there is none
   *     for these rules
   * @param data the options that lead to the rules, as they are typed
   */
  static String of(TownAnswers answers, Optional<String> schema, String data, String date) {
    TownFileText text = new TownFileText(answers);
    text.head(schema, data);
    text.jurisdiction();
    text.policy(date);
    text.documents(date);
    return text.out.toString();
  }

  private void head(Optional<String> schema, String data) {
    schema.ifPresent(file -> line("# yaml-language-server: $schema=" + file.replace("\\", "/")));
    line(
        "# " + answers.place().fullName() + ": what the place is, and what its policy says today.");
    line("# What stands behind a # is a comment; take the # away to use a line.");
    String first = answers.rules().getFirst().id();
    line(
        "# The rules and the ids of their elements: freedom-cities rules "
            + first
            + " --elements"
            + data
            + ".");
    line("# The words used here: freedom-cities glossary.");
    line("");
    line("format: 1");
    line("");
  }

  private void jurisdiction() {
    Jurisdiction usual = answers.usual();
    line("jurisdiction:");
    line("  name: " + scalar(answers.get(TownAnswers.NAME).orElseThrow()));
    line("  kind: " + answers.get(TownAnswers.KIND).orElseThrow());
    line("  state: " + scalar(answers.get(TownAnswers.STATE).orElseThrow()));
    answers.get(TownAnswers.ID).ifPresent(id -> line("  id: " + scalar(id)));
    line("  # The body that receives complaints, with its article, if a rule names it.");
    key("  ", "oversight-body", answers.get(TownAnswers.OVERSIGHT_BODY), "the Review Board");
    line("  # From here on each key has a default from the kind and the state.");
    key("  ", "style", answers.get(TownAnswers.STYLE), usual.style());
    key("  ", "governing-body", answers.get(TownAnswers.GOVERNING_BODY), usual.governingBody());
    if (answers.isLawEnforcement()) {
      key("  ", "agency", agency(usual), usual.agency());
    }
    Officers officers = answers.place().officers();
    line("  # officers:");
    line("  #   presiding: " + officers.presiding());
    line("  #   clerk: " + officers.clerk());
    line("  #   attorney: " + officers.attorney());
    line("  #   law-enforcement: " + officers.lawEnforcement());
    line("");
  }

  /**
   * An agency that is given decides on its officers too; one that is as usual is given only if that
   * changes nothing.
   */
  private Optional<String> agency(Jurisdiction usual) {
    Jurisdiction place = answers.place();
    boolean changesOthers =
        !place.officers().equals(usual.officers())
            || place.electedSheriff() != usual.electedSheriff();
    return answers
        .get(TownAnswers.AGENCY)
        .filter(agency -> !(agency.equals(usual.agency()) && changesOthers));
  }

  private void policy(String date) {
    line("# What is in force today. For each rule one of:");
    line("# " + String.join(", ", OptionWords.of(new OptionWords.Statuses()).reversed()) + ".");
    line("# Better: the words themselves, and what they have, lack or contradict:");
    Rule first = answers.rules().getFirst();
    line("#   " + first.id() + ":");
    line("#     passages:");
    line("#       - source: policy manual of the agency, section 3");
    line("#         instrument: manual");
    line("#         text: (the passage, as the manual has it)");
    line("#         contradicts: [" + first.elements().getFirst().id() + "]");
    line("policy:");
    line(
        "  - agency: "
            + scalar(
                answers
                    .get(TownAnswers.AGENCY)
                    .orElseGet(() -> answers.carriedOut().agency(answers.usual()))));
    line("    as-of: " + date);
    line("    rules:");
    answers.rules().forEach(this::rule);
    line("");
  }

  private void rule(Rule rule) {
    String status = answers.get(TownAnswers.rule(rule.id())).orElse(Status.UNKNOWN.key());
    Optional<String> where = answers.get(TownAnswers.where(rule.id()));
    line("      # " + rule.title());
    if (where.isEmpty()) {
      line("      " + rule.id() + ": " + status);
    } else {
      line("      " + rule.id() + ":");
      line("        status: " + status);
      line("        citation: " + scalar(where.get()));
      answers
          .get(TownAnswers.confidence(rule.id()))
          .ifPresentOrElse(
              confidence -> line("        confidence: " + confidence),
              () -> line("        # confidence: verified    (once somebody has looked it up)"));
    }
  }

  private void documents(String date) {
    line("documents:");
    line("  date: " + date);
    key("  ", "prepared-by", answers.get(TownAnswers.PREPARED_BY), "Sampleton Neighbors");
    if (answers.kind().level() == Kind.Level.STATE) {
      line("  # ordinance: {number: HB 14, sponsor: Representative Doe}");
    } else {
      line("  # ordinance: {number: 2026-14, sponsor: Council Member Doe}");
    }
  }

  /** A key with its value, or as a comment with what might stand there. */
  private void key(String indent, String name, Optional<String> value, String otherwise) {
    line(
        indent
            + value
                .map(given -> name + ": " + scalar(given))
                .orElseGet(() -> "# " + name + ": " + otherwise));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  /** A value as YAML reads it back letter for letter. */
  static String scalar(String value) {
    boolean plain =
        PLAIN.matcher(value).matches()
            && value.equals(value.strip())
            && !NOT_TEXT.contains(value.toLowerCase(Locale.ROOT));
    return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
