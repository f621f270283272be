package freedomcities.cli.checking;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} shows at a terminal. */
class CheckTest {
  private static final Pattern ROW = Pattern.compile("  [●▲◊×○?] [a-z ]{16}  [1-9] .*");

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 80, 120, 200})
  void nineLinesSayItAllAndNothingIsWiderThanTheTerminal(int width) {
    List<String> lines =
        CommandRuns.typed("", width, "check", CommandRuns.SAMPLETON).out().lines().toList();
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
    List<String> rows = lines.stream().filter(line -> ROW.matcher(line).matches()).toList();
    assertThat(rows).hasSize(9).isEqualTo(lines.subList(2, 11));
    assertThat(rows.get(4)).contains("× conflicting", "5 Don’t Ask").endsWith("repeal and replace");
    assertThat(lines).contains("  freedom-cities draft " + CommandRuns.SAMPLETON);
  }

  /** Told with its place, and no error. */
  @Test
  void aPassageThatWasCopiedOutOfAFileIsTold(@TempDir Path folder) throws IOException {
    String town = Files.readString(Path.of(CommandRuns.SAMPLETON));
    String copied =
        town.replaceFirst("(text: >-\\R\\s+)(\\w)", "$1The depart- ment and its o\ufb03cers: $2");
    assertThat(copied).isNotEqualTo(town);
    Path file = Files.writeString(folder.resolve("copied.yaml"), copied);
    CommandRuns.Outcome outcome = CommandRuns.run("check", file.toString());
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .containsPattern("copied.yaml:[0-9]+:[0-9]+: rule [0-9], passage 1: a word is broken")
        .contains("(\"depart- ment\"), letters that are one sign (\"officers\")");
    assertThat(CommandRuns.run("check", CommandRuns.SAMPLETON).out())
        .doesNotContain("a word is broken");
    assertThat(CommandRuns.run("check", "--json", file.toString()).out())
        .contains("\"copied-passages\"", "a word is broken (\\\"depart- ment\\\")")
        .containsPattern("\"place\" : \".*copied.yaml:[0-9]+:[0-9]+\"");
    assertThat(CommandRuns.run("check", "--json", CommandRuns.SAMPLETON).out())
        .doesNotContain("copied-passages");
  }

  /** What is quoted already is not to be got. */
  @Test
  void whatIsOpenOfAStatusIsToldAsWhatItIs(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("open.yaml"),
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ, oversight-body: the Review Board}
            policy:
              - agency: Sampleton Police Department
                as-of: 2026-10-02
                rules:
                  4:
                    passages:
                      - source: City Code § 2-7
                        instrument: ordinance
                        text: Visitors are told who is asking, and agents wear badges.
                        has: [notice]
                  7: {status: in-writing, citation: Manual 4}
                  8: {status: in-writing, citation: Manual 5, confidence: partly-verified}
              - agency: Sampleton Jail
                as-of: 2026-10-02
                rules:
                  4: {status: in-writing, citation: City Code § 2-7}
                  7: {status: in-writing, citation: Jail Order 4}
                  8: {status: in-writing, citation: Jail Order 5, confidence: verified}
            """);
    CommandRuns.Outcome outcome = CommandRuns.run("check", file.toString());
    assertThat(outcome.out())
        .contains(
            "Get the words of rule 7, in writing by report only.",
            "Read all the words of rule 8, read in part only.",
            "Find out whether what is quoted elsewhere applies: rule 4.",
            "Sampleton Jail: in writing by report, find out whether it applies")
        .doesNotContain("Get the words of rules");
  }

  @Test
  void noticesThatWeighAreOneLineEachAndTheRestIsCounted() {
    String out = CommandRuns.run("check", CommandRuns.SAMPLETON).out();
    assertThat(out)
        .contains(
            "51 notices for counsel; not legal advice",
            "  § A.R.S. § 11-1051 (2010): rule 5 may conflict on its face; rules 1, 2, 3 may"
                + " conflict; rule 6 may conflict in part\n");
    long lines =
        out.lines().filter(line -> line.startsWith("  § ") && !line.startsWith("  § and ")).count();
    List<Long> counted =
        Pattern.compile("([0-9]+) on [a-z ]+[,;]")
            .matcher(out.substring(out.indexOf("  § and ")))
            .results()
            .map(count -> Long.valueOf(count.group(1)))
            .toList();
    assertThat(lines + counted.stream().mapToLong(one -> one).sum()).isEqualTo(51);
  }

  @Test
  void noticesInFullHaveCitationConfidenceAndDate() {
    String out = CommandRuns.run("check", "--notices", CommandRuns.SAMPLETON).out();
    assertThat(out)
        .contains(
            "  A.R.S. § 11-1051 (2010) (az/11-1051)\n",
            "Rule 5: May conflict on its face: ",
            "Penalties: ",
            "Courts: ");
    assertThat(
            Pattern.compile(
                    "^    (?:verified|partly verified|unverified).*, as of 20[0-9-]+(?:, checked to"
                        + " [0-9-]+)?; .",
                    Pattern.MULTILINE)
                .matcher(out)
                .results()
                .count())
        .isEqualTo(51);
  }

  /** What was open when the data were made is told again where the documents are much later. */
  @Test
  void whatIsPendingIsToldAgainWhenItIsOld() {
    assertThat(CommandRuns.run("check", CommandRuns.SAMPLETON).out())
        .contains(
            "to look up again (us/california-2026): The final ruling; the last stage found is the"
                + " order of April 22, 2026. That was looked up to 2026-04-29, more than 90 days"
                + " before 2026-");
    assertThat(CommandRuns.run("check", "--notices", CommandRuns.SAMPLETON).out())
        .contains(
            "Pending when last looked up: The final ruling; the last stage found is the order of"
                + " April 22, 2026. That was looked up to 2026-04-29");
  }

  @Test
  void colourIsOnlyWhereItIsWantedAndNeverAlone() {
    CommandRuns.Outcome plain = CommandRuns.typed("", 80, "check", CommandRuns.SAMPLETON);
    CommandRuns.Outcome coloured =
        CommandRuns.with("", true, true, 80, () -> false, "check", CommandRuns.SAMPLETON);
    assertThat(plain.out()).doesNotContain("\u001b");
    assertThat(coloured.out()).contains("\u001b[31m× conflicting");
    assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
  }

  @Test
  void aTownOnStandardInputAndAnOverrideAreChecked() throws IOException {
    String town = Files.readString(Path.of(CommandRuns.SAMPLETON));
    CommandRuns.Outcome outcome =
        CommandRuns.fed(
            town,
            "check",
            "--set",
            "jurisdiction.name=Samplewood",
            "--set",
            "policy[0].rules.6=in-writing",
            "-");
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains(
            "City of Samplewood, Arizona",
            "3 in writing",
            "(standard input:14:5)",
            "freedom-cities draft -\n");
  }

  @Test
  void anOverrideIsCheckedLikeTheFileAndNamed() {
    CommandRuns.Outcome outcome =
        CommandRuns.run(
            "check", "--set", "jurisdiction.nmae=x", CommandRuns.SAMPLETON, CommandRuns.SAMPLETON);
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "--set jurisdiction.nmae: unknown key \"nmae\"; did you mean \"name\"?\n"
                + "1 problem; nothing was written.\n");
  }
}
