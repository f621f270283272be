package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.Goldens;
import freedomcities.law.Law;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.Status;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each town in {@code gaps} has the report in the text file beside it, in sentences to be read
 * aloud.
 */
class GapCheckTest {
  private static final RuleSet RULES = RuleSet.standard();

  static Stream<Path> files() throws IOException {
    return Goldens.inputs("gaps", ".yaml");
  }

  @ParameterizedTest
  @MethodSource("files")
  void reports(Path file) throws IOException {
    Town town =
        new TownReader(RULES, Law.standard())
            .read(file.getFileName().toString(), Files.readString(file));
    Goldens.compare(
        file, ".txt", words(new GapCheck(RULES).check(town.policy(), town.manualsCount())));
  }

  @Test
  void knowsNothingWhereNobodyHasLooked() {
    GapReport report = new GapCheck(RULES).check(new PresentPolicy(List.of()), true);
    assertThat(report.findings())
        .hasSize(9)
        .allMatch(finding -> finding.status() == Status.UNKNOWN);
    assertThat(report.findings())
        .allMatch(finding -> finding.nextStep() == NextStep.ASK && finding.isGap());
    assertThat(report.count(Status.UNKNOWN)).isEqualTo(9);
    assertThat(report.finding("1373")).as("optional rules are no gaps").isEmpty();
  }

  private static String words(GapReport report) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : report.findings()) {
      out.append("Rule ").append(finding.rule().id()).append(": ").append(finding.status().words());
      out.append("; next step: ").append(finding.nextStep().words()).append(".\n");
      finding
          .lacking()
          .forEach(words -> out.append("  The present policy ").append(words).append(".\n"));
      for (AgencyFinding agency : finding.agencies()) {
        out.append("  ")
            .append(agency.agency())
            .append(": ")
            .append(agency.status().words())
            .append('\n');
        ids(out, "in writing", agency.has());
        ids(out, "in practice", agency.inPractice());
        ids(out, "lacks", agency.lacks());
        ids(out, "contradicts", agency.contradicts());
      }
    }
    return out.toString();
  }

  private static void ids(StringBuilder out, String what, List<Element> elements) {
    if (!elements.isEmpty()) {
      out.append("    ").append(what).append(": ");
      out.append(elements.stream().map(Element::id).collect(Collectors.joining(", "))).append('\n');
    }
  }
}
