package freedomcities.cli.townfile;

import freedomcities.cli.arguments.DidYouMean;
import freedomcities.cli.arguments.OptionWords;
import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.townfile.Question.Checked;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What {@code new} asks, in order: the place first, since all else is suggested by it. */
final class Questions {
  private static final Map<String, Status> SHORT =
      Map.ofEntries(
          Map.entry("w", Status.IN_WRITING),
          Map.entry("writing", Status.IN_WRITING),
          Map.entry("p", Status.IN_PRACTICE),
          Map.entry("practice", Status.IN_PRACTICE),
          Map.entry("in practice only", Status.IN_PRACTICE),
          Map.entry("n", Status.MISSING),
          Map.entry("no", Status.MISSING),
          Map.entry("d", Status.UNKNOWN),
          Map.entry("don't know", Status.UNKNOWN),
          Map.entry("don’t know", Status.UNKNOWN),
          Map.entry("dont know", Status.UNKNOWN),
          Map.entry("partly", Status.PARTIAL));

  private static final Map<String, String> READ =
      Map.of(
          "a",
          "verified",
          "all",
          "verified",
          "s",
          "partly-verified",
          "some",
          "partly-verified",
          "n",
          "unverified",
          "no",
          "unverified");

  private Questions() {}

  static List<Question> all(TownAnswers answers, LocalDate today, boolean force) {
    List<Question> questions = new ArrayList<>(List.of(state(), kind(), name()));
    questions.add(
        suggested(
            TownAnswers.STYLE,
            "--style",
            "Its full official style?",
            "How the place calls itself in its own ordinances: City of Sampleton, Sample County,"
                + " Town of Sampleford.",
            Jurisdiction::style));
    questions.add(
        suggested(
            TownAnswers.GOVERNING_BODY,
            "--governing-body",
            "The body that would adopt the measure?",
            "The council, board, court or meeting that passes ordinances, with the place in its"
                + " name.",
            Jurisdiction::governingBody));
    questions.add(
        suggested(
            TownAnswers.AGENCY,
            "--agency",
            answers.isLawEnforcement() ? "The law enforcement agency?" : "The agency?",
            (answers.isLawEnforcement()
                    ? "The police department or sheriff's office whose policy is asked about."
                    : "The agency whose policy is asked about.")
                + " A second agency can be added to the file by hand.",
            answers.carriedOut()::agency));
    questions.add(
        Question.of(
            TownAnswers.OVERSIGHT_BODY,
            "--oversight-body",
            some ->
                "The body that receives complaints about the agency?\nWith \"the\", as in: the "
                    + some.get(TownAnswers.NAME).orElse("Sampleton")
                    + " Review Board. Enter leaves it open.",
            "The rule on redress names it. Left open it stays a blank in the documents, and the"
                + " command says so.",
            some -> ""));
    questions.add(
        Question.of(
            TownAnswers.PREPARED_BY,
            "--prepared-by",
            some -> "Who prepares the documents? Enter leaves it" + " open.",
            "A group, an office or a person; it stands in the documents and speaks for nobody"
                + " else.",
            some -> ""));
    questions.add(
        Question.of(
            TownAnswers.DATE,
            "--date",
            some -> "The day as of which your answers hold?",
            "Documents carry this date. Write year-month-day, such as 2026-11-20.",
            some -> today.toString()));
    answers.rules().forEach(rule -> questions.addAll(about(rule)));
    questions.add(file(force));
    return List.copyOf(questions);
  }

  private static Question state() {
    return Question.of(
            TownAnswers.STATE,
            "--state",
            some -> "Which state is it in? A postal code such as AZ, or the name.",
            "The state decides which kinds of government there are, what their legislation is"
                + " called, how it opens, and which laws counsel should look at.",
            some -> "")
        .checkedBy(
            (some, words) -> {
              Map<String, String> states = some.law().states();
              return states.entrySet().stream()
                  .filter(
                      state ->
                          state.getKey().equalsIgnoreCase(words)
                              || state.getValue().equalsIgnoreCase(words))
                  .map(state -> Checked.good(state.getKey()))
                  .findFirst()
                  .orElseGet(
                      () ->
                          Checked.bad(
                              words.isBlank()
                                  ? "a state is needed"
                                  : "there is no state \""
                                      + words
                                      + "\""
                                      + DidYouMean.question(words, states.values())));
            });
  }

  private static Question kind() {
    return Question.of(
            TownAnswers.KIND,
            "--kind",
            some -> "What kind of government is it?\n" + choices(kinds(some)),
            "Only kinds that the state has are listed. Type the number or the word.",
            some ->
                kinds(some).contains(Kind.CITY) ? Kind.CITY.key() : kinds(some).getFirst().key())
        .checkedBy(
            (some, words) -> {
              List<Kind> kinds = kinds(some);
              if (words.matches("[0-9]{1,2}")
                  && Integer.parseInt(words) >= 1
                  && Integer.parseInt(words) <= kinds.size()) {
                return Checked.good(kinds.get(Integer.parseInt(words) - 1).key());
              }
              String key = words.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
              List<String> known = kinds.stream().map(Kind::key).toList();
              Optional<Kind> kind = Kind.byKey(key);
              if (kind.isEmpty()) {
                return Checked.bad(OptionWords.unknown("there is no kind", words, known));
              }
              return some.law()
                  .refusal(kind.get(), some.get(TownAnswers.STATE).orElse(""))
                  .map(refusal -> Checked.bad(refusal.reason() + "; " + refusal.suggestion()))
                  .orElseGet(() -> Checked.good(key));
            });
  }

  private static List<Kind> kinds(TownAnswers some) {
    return some.get(TownAnswers.STATE)
        .flatMap(some.law()::profile)
        .map(profile -> Arrays.stream(Kind.values()).filter(profile::has).toList())
        .orElse(List.of());
  }

  private static String choices(List<Kind> kinds) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      words.add(i + 1 + " " + kinds.get(i).words());
    }
    return String.join(", ", words) + ".";
  }

  private static Question name() {
    return Question.of(
            TownAnswers.NAME,
            "--name",
            some -> "What is its name? Without \"City of\" or \"County\".",
            "The bare name, such as Sampleton. Its official style is asked for next.",
            some ->
                some.kind().level() == Kind.Level.STATE
                    ? some.law().states().getOrDefault(some.get(TownAnswers.STATE).orElse(""), "")
                    : "")
        .checkedBy(
            (some, words) ->
                words.isBlank()
                    ? Checked.bad("a name is needed")
                    : some.wrong(TownAnswers.NAME, words)
                        .map(Checked::bad)
                        .orElseGet(() -> Checked.good(words)));
  }

  /** A question to which the state profile knows an answer. */
  private static Question suggested(
      String key, String option, String text, String help, Function<Jurisdiction, String> usual) {
    return Question.of(key, option, some -> text, help, some -> usual.apply(some.usual()));
  }

  private static List<Question> about(Rule rule) {
    Question status =
        Question.of(
                TownAnswers.rule(rule.id()),
                "--rule",
                some ->
                    "Rule "
                        + rule.id()
                        + ": "
                        + rule.title()
                        + "\n"
                        + rule.explanation()
                        + "\n"
                        + "Is this so today? (w) in writing, (p) in practice only, (n) no, (d)"
                        + " don't know",
                "In writing: an ordinance, a resolution, an order or a manual says so. In practice"
                    + " only: people do so, and nothing says so. You may also type partial (some of"
                    + " it is there) or conflicting (the policy says the opposite). The rule's own"
                    + " words: freedom-cities rules "
                    + rule.id(),
                some -> "d")
            .checkedBy(
                (some, words) -> {
                  String typed = words.strip().toLowerCase(Locale.ROOT);
                  return Arrays.stream(Status.values())
                      .filter(
                          one ->
                              one.key().equals(typed)
                                  || one.words().equals(typed)
                                  || one == SHORT.get(typed))
                      .findFirst()
                      .map(one -> Checked.good(one.key()))
                      .orElseGet(
                          () ->
                              Checked.bad(
                                  OptionWords.unknown(
                                      "there is no status",
                                      words,
                                      OptionWords.of(new OptionWords.Statuses()))));
                });
    Question where =
        Question.of(
                TownAnswers.where(rule.id()),
                "--rule",
                some -> "Where does that stand, or who says so? Enter if you don't know.",
                "A citation, such as: Police Department policy manual, section 3. The documents say"
                    + " that nobody has verified it until the file says otherwise.",
                some -> "")
            .onlyIf(
                some ->
                    some.get(TownAnswers.rule(rule.id()))
                        .filter(
                            known ->
                                !known.equals(Status.UNKNOWN.key())
                                    && !known.equals(Status.MISSING.key()))
                        .isPresent());
    Question read =
        Question.of(
                TownAnswers.confidence(rule.id()),
                "--rule",
                some ->
                    "Has somebody read the words there? (a) all of them, (s) some, (n) no\n"
                        + "Until somebody has, the documents say that it is in writing by report"
                        + " only, and the ordinance carries the rule.",
                "What an official says, or a citation that nobody has looked up, is a report. The"
                    + " rule leaves the ordinance once its words have been read, or stand in the"
                    + " file.",
                some -> "n")
            .checkedBy(
                (some, words) ->
                    Optional.ofNullable(READ.get(words.strip().toLowerCase(Locale.ROOT)))
                        .map(Checked::good)
                        .orElseGet(
                            () -> Checked.bad("write a for all of them, s for some, n for no")))
            .onlyIf(
                some ->
                    some.get(TownAnswers.rule(rule.id()))
                            .equals(Optional.of(Status.IN_WRITING.key()))
                        && some.get(TownAnswers.where(rule.id())).isPresent());
    return List.of(status, where, read);
  }

  private static Question file(boolean force) {
    return Question.of(
            TownAnswers.FILE,
            "--output",
            some -> "Write it to which file?",
            "The town file is text that any editor opens. It holds your answers and comments on"
                + " what else may stand there.",
            some -> some.place().slug() + ".yaml")
        .checkedBy(
            (some, words) -> {
              try {
                return words.isBlank()
                    ? Checked.bad("the name of the file is empty")
                    : !force && Files.exists(Path.of(words))
                        ? Checked.bad(
                            words
                                + " is there already; choose another name, or overwrite it with"
                                + " --force")
                        : Checked.good(words);
              } catch (InvalidPathException none) {
                return Checked.bad(UsageErrors.NO_NAME);
              }
            });
  }
}
