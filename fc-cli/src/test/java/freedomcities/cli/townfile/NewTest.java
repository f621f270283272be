package freedomcities.cli.townfile;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.cli.CommandRuns.Outcome;
import freedomcities.cli.arguments.StandardFreedomCities;
import freedomcities.cli.terminal.Terminal;
import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.render.FreedomCities;
import freedomcities.towns.Town;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Town files that {@code new} writes. */
class NewTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  @TempDir Path folder;

  static Stream<Arguments> places() {
    Law law = Law.standard();
    return law.states().keySet().stream()
        .flatMap(
            state ->
                Arrays.stream(Kind.values())
                    .filter(kind -> law.profile(state).orElseThrow().has(kind))
                    .map(kind -> Arguments.of(state, kind)));
  }

  private Town read(String file) throws IOException {
    return CITIES.read(folder.resolve(file));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("places")
  void aFileForEveryKindInEveryStateReadsBackAsTheSamePlace(String state, Kind kind)
      throws IOException {
    String name =
        kind.level() == Kind.Level.STATE
            ? Law.standard().states().getOrDefault(state, "")
            : "Sampleton";
    Outcome outcome =
        CommandRuns.run(
            "new", "--state", state, "--kind", kind.key(), "--name", name, "-o", file("t.yaml"));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    Jurisdiction expected = Law.standard().jurisdiction(name, kind, state).build();
    assertThat(read("t.yaml").jurisdiction()).isEqualTo(expected);
    assertThat(read("t.yaml").policy().agencies())
        .singleElement()
        .satisfies(agency -> assertThat(agency.agency()).isEqualTo(expected.agency()));
    // What stands there as a comment is the default: uncommented, it changes nothing but that it
    // was given.
    String uncommented =
        Files.readString(folder.resolve("t.yaml"))
            .replaceAll("(?m)^  # (style|governing-body): ", "  $1: ")
            .replaceAll("(?m)^  # (officers:|  )", "  $1");
    Jurisdiction given = CITIES.read("uncommented", uncommented).jurisdiction();
    assertThat(given.officers()).isEqualTo(expected.officers());
    assertThat(given.style()).isEqualTo(expected.style());
    assertThat(given.governingBody()).isEqualTo(expected.governingBody());
    assertThat(given.assumptions()).doesNotContainKeys("style", "governing-body", "officers.clerk");
  }

  @Test
  void everyOptionReachesTheFileAndTheNextCommandIsSaid() throws IOException {
    Outcome outcome =
        CommandRuns.run(
            "new",
            "--name",
            "Sampleton",
            "--kind",
            "city",
            "--state",
            "arizona",
            "--style",
            "Charter City of Sampleton",
            "--id",
            "04-99999",
            "--governing-body",
            "Sampleton City Commission",
            "--agency",
            "Sampleton Marshal",
            "--oversight-body",
            "the Sampleton Review Board",
            "--prepared-by",
            "Sampleton Neighbors",
            "--date",
            "2026-10-02",
            "--rule",
            "1=missing",
            "--rule",
            "8=in-writing: City Code 2-14: \"Redress\"",
            "--rule",
            "5=n",
            "-o",
            file("my town.yaml"));
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains(
            "wrote " + file("my town.yaml"),
            "  freedom-cities check '" + file("my town.yaml") + "'\n");
    Town town = read("my town.yaml");
    Jurisdiction place = town.jurisdiction();
    assertThat(
            List.of(
                place.name(),
                place.state(),
                place.style(),
                place.id(),
                place.governingBody(),
                place.agency(),
                place.oversightBody(),
                town.documents().preparedBy()))
        .containsExactly(
            "Sampleton",
            "AZ",
            "Charter City of Sampleton",
            "04-99999",
            "Sampleton City Commission",
            "Sampleton Marshal",
            "the Sampleton Review Board",
            "Sampleton Neighbors");
    assertThat(town.documents().date()).isEqualTo(LocalDate.of(2026, 10, 2));
    assertThat(town.policy().agencies().getFirst().asOf()).contains(LocalDate.of(2026, 10, 2));
    assertThat(town.policy().agencies().getFirst().rule("1").declared()).contains(Status.MISSING);
    assertThat(town.policy().agencies().getFirst().rule("5").declared()).contains(Status.MISSING);
    assertThat(town.policy().agencies().getFirst().rule("8").cited())
        .contains("City Code 2-14: \"Redress\"");
    assertThat(CommandRuns.run("draft", "-o", file("out"), file("my town.yaml")).exit()).isZero();
  }

  @Test
  void theFirstLineLeadsEditorsToTheSchema() throws IOException {
    Path schema =
        Files.writeString(
            Files.createDirectories(folder.resolve("app")).resolve("town.schema.json"), "{}");
    Path town = Files.createDirectories(folder.resolve("towns")).resolve("t.yaml");
    Terminal at =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            false,
            false,
            false,
            80,
            0,
            "freedom-cities",
            Optional.of(schema),
            CommandRuns.TODAY,
            () -> false);
    CommandRuns.at(
        at, "new", "--name", "Sampleton", "--kind", "city", "--state", "AZ", "-o", town.toString());
    assertThat(Files.readAllLines(town).getFirst())
        .isEqualTo("# yaml-language-server: $schema=../app/town.schema.json");
    CommandRuns.run(
        "new", "--name", "Sampleton", "--kind", "city", "--state", "AZ", "-o", file("u.yaml"));
    assertThat(Files.readAllLines(folder.resolve("u.yaml")).getFirst())
        .isEqualTo("# yaml-language-server: $schema=town.schema.json");
  }

  @Test
  void aFileThatIsThereIsOverwrittenOnlyWithForce() throws IOException {
    Path there = Files.writeString(folder.resolve("t.yaml"), "mine");
    String[] args = {
      "new", "--name", "Sampleton", "--kind", "city", "--state", "AZ", "-o", there.toString()
    };
    Outcome outcome = CommandRuns.run(args);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("is there already", "--force");
    assertThat(there).hasContent("mine");
    String[] forced = Arrays.copyOf(args, args.length + 1);
    forced[args.length] = "--force";
    assertThat(CommandRuns.run(forced).exit()).isZero();
    assertThat(read("t.yaml").jurisdiction().name()).isEqualTo("Sampleton");
  }

  @Test
  void aPersonIsAskedInOrderWithDefaultsHelpAndAWayBack() throws IOException {
    String answers =
        String.join(
                "\n",
                "Arizonia",
                "arizona",
                "?",
                "parish",
                "city",
                "<",
                "2",
                "Samplewood",
                "<",
                "Sampleton",
                "",
                "",
                "",
                "the Review Board",
                "",
                "soon",
                "2026-10-02",
                "maybe",
                "w",
                "Manual, section 3",
                "perhaps",
                "s",
                "n",
                "p",
                "",
                "d",
                "",
                "<",
                "partial",
                "",
                "n",
                "n",
                "n",
                "n",
                file("asked.yaml"))
            + "\n";
    Outcome outcome = CommandRuns.typed(answers, 80, "new");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .contains(
            "did you mean Arizona?",
            "Only kinds that the state has are listed",
            "Arizona has no parishes",
            "1 county, 2 city, 3 town, 4 state",
            "[City of Sampleton] > ",
            "[Sampleton City Council] > ",
            "\"soon\" is not a date",
            "[2026-11-21] > ",
            "there is no status \"maybe\"",
            "freedom-cities check ");
    assertThat(outcome.out().lines())
        .allSatisfy(
            line -> assertThat(line.length()).isLessThanOrEqualTo(80 + folder.toString().length()));
    Town town = read("asked.yaml");
    Jurisdiction place = town.jurisdiction();
    assertThat(place.name()).isEqualTo("Sampleton");
    assertThat(place.oversightBody()).isEqualTo("the Review Board");
    assertThat(place.assumptions()).doesNotContainKeys("style", "governing-body", "agency");
    assertThat(statuses(town))
        .containsExactly(
            Status.IN_WRITING,
            Status.MISSING,
            Status.IN_PRACTICE,
            Status.UNKNOWN,
            Status.PARTIAL,
            Status.MISSING,
            Status.MISSING,
            Status.MISSING,
            Status.MISSING);
    assertThat(town.policy().agencies().getFirst().rule("1").citation())
        .contains(new RuleRecord.Citation("Manual, section 3", Confidence.PARTLY_VERIFIED));
    assertThat(outcome.out())
        .contains(
            "Has somebody read the words there?", "write a for all of them, s for some, n for no");
  }

  private static List<Status> statuses(Town town) {
    return CITIES.rules().core().stream()
        .map(rule -> town.policy().agencies().getFirst().rule(rule.id()).declared().orElseThrow())
        .toList();
  }

  @Test
  void answersThatEndLeaveNothingBehind() throws IOException {
    Outcome outcome = CommandRuns.typed("AZ\ncity\nSampleton\n", 80, "new", "-o", file("t.yaml"));
    assertThat(outcome.exit()).isEqualTo(130);
    assertThat(outcome.err()).contains("nothing was written");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void optionsThatSufficeAskNothingEvenAtATerminal() throws IOException {
    Outcome outcome =
        CommandRuns.typed(
            "",
            80,
            "new",
            "--name",
            "Sampleton",
            "--kind",
            "city",
            "--state",
            "AZ",
            "-o",
            file("t.yaml"));
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out()).doesNotContain("> ");
    assertThat(read("t.yaml").documents().date()).isEqualTo(CommandRuns.TODAY);
  }

  /** Letter for letter, in the composed form (NFC) in which the reader keeps a line. */
  @Property(tries = 1000)
  void hostileTextRoundTripsLetterForLetter(@ForAll("hostile") String text) {
    TownAnswers answers = new TownAnswers(CITIES);
    answers.put(TownAnswers.STATE, "AZ");
    answers.put(TownAnswers.KIND, "city");
    Assume.that(answers.wrong(TownAnswers.NAME, text).isEmpty());
    answers.put(TownAnswers.NAME, text);
    for (String key :
        List.of(
            TownAnswers.PREPARED_BY,
            TownAnswers.STYLE,
            TownAnswers.GOVERNING_BODY,
            TownAnswers.OVERSIGHT_BODY,
            TownAnswers.AGENCY,
            TownAnswers.ID,
            TownAnswers.where("1"))) {
      answers.put(key, text);
    }
    answers.put(TownAnswers.rule("1"), "in-writing");
    String yaml = TownFileText.of(answers, Optional.of("town.schema.json"), "", "2026-11-20");
    Town town = CITIES.read("t", yaml.getBytes(StandardCharsets.UTF_8), Map.of());
    String line = Normalizer.normalize(text, Normalizer.Form.NFC);
    assertThat(town.documents().preparedBy()).isEqualTo(line);
    assertThat(town.policy().agencies().getFirst().agency()).isEqualTo(line);
    assertThat(town.policy().agencies().getFirst().rule("1").cited()).contains(line);
    assertThat(town.jurisdiction())
        .isEqualTo(
            CITIES
                .law()
                .jurisdiction(line, Kind.CITY, "AZ")
                .id(line)
                .style(line)
                .governingBody(line)
                .oversightBody(line)
                .agency(line)
                .build());
  }

  /**
   * The same through the whole command: what it takes it writes so that it reads back, what it
   * can't take it says.
   */
  @Property(tries = 200)
  void anyNameIsTakenOrRefusedInOneLine(@ForAll("hostile") String text) throws IOException {
    Path file = Files.createTempFile("town", ".yaml");
    try {
      Outcome outcome =
          CommandRuns.run(
              "new",
              "--force",
              "--state",
              "AZ",
              "--kind",
              "city",
              "--name=" + text,
              "--agency=" + text,
              "-o",
              file.toString());
      if (outcome.exit() == 0) {
        assertThat(CITIES.read(file).policy().agencies().getFirst().agency())
            .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
      } else {
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
      }
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> splinters =
        Arbitraries.of(
            "Sampleton",
            "City of ",
            "${7*7}",
            "</w:t>",
            "<#assign>",
            "]]>",
            ": ",
            " #",
            "- ",
            "'",
            "\"",
            "\\",
            "\\n",
            "{",
            "}",
            "[",
            "]",
            "&a",
            "*a",
            "!!int",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "~",
            "no",
            "Yes",
            "null",
            "010",
            "1e3",
            "2026-11-20",
            "---",
            "…",
            "é",
            "e\u0301",
            "’",
            "ʻ",
            "🏛",
            "\u00a0",
            "\u200b",
            "\ufeff",
            " ",
            ",",
            "=",
            "the ",
            "ﬁ",
            "漢");
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(
            4, splinters.list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts))),
        net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMinLength(1).ofMaxLength(20)));
  }

  @Test
  void lettersThatWereLostOnTheWayAreAskedForAgain() throws IOException {
    Outcome outcome =
        CommandRuns.typed("NM\ntown\nPe\ufffdasco\nPeñasco\n", 80, "new", "-o", file("t.yaml"));
    assertThat(outcome.out())
        .contains("letters of it were lost on the way")
        .contains("Town of Peñasco");
    assertThat(Path.of(file("t.yaml"))).doesNotExist();
  }

  @Test
  void aFileThatCantBeNamedSoIsAskedForAgain() {
    TownAnswers answers = new TownAnswers(StandardFreedomCities.cities());
    Question file =
        Questions.all(answers, CommandRuns.TODAY, false).stream()
            .filter(question -> question.key().equals(TownAnswers.FILE))
            .findFirst()
            .orElseThrow();
    assertThat(file.check().apply(answers, "x\0y").wrong())
        .contains("no file can have this name here");
    assertThat(file.check().apply(answers, " ").wrong()).contains("the name of the file is empty");
    assertThat(file.check().apply(answers, "ñ.yaml").wrong()).isEmpty();
  }
}
