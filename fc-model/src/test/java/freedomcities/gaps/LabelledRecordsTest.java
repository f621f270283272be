package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.Goldens;
import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.YamlReader;
import freedomcities.law.Law;
import freedomcities.policy.Passage;
import freedomcities.policy.Way;
import freedomcities.rules.Placeholder;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Four records per rule, labelled by a reader apart from the derivation: status, what is lacking in words, next step, and way
 * of the proposal. What comes out stands beside each file in sentences, to be read aloud.
 */
class LabelledRecordsTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final Path LABELS = Path.of("src/test/resources/freedomcities/labelled/labels.yaml");

  static Stream<Path> records() throws IOException {
    return Goldens.inputs("labelled", ".yaml").filter(file -> !file.endsWith("labels.yaml"));
  }

  private static Town town(Path file) throws IOException {
    return new TownReader(RULES, Law.standard()).read(file.getFileName().toString(), Files.readString(file));
  }

  private static Node.Mapping labels() throws IOException {
    return (Node.Mapping) YamlReader.read(LABELS, new ProblemList()).orElseThrow();
  }

  private static String fill(Town town, Placeholder placeholder) {
    return placeholder.key().equals("oversight-body")
        ? town.jurisdiction().oversightBody()
        : town.jurisdiction().term();
  }

  private static Proposal proposal(Town town, Finding finding) {
    return new Proposals(RULES, placeholder -> fill(town, placeholder))
        .of(finding.rule(), finding.agencies().getFirst(),
            town.manualsCount())
        .orElseThrow();
  }

  @Test
  void eachRuleHasFour() throws IOException {
    assertThat(records()).hasSize(4);
    assertThat(labels().entries()).hasSize(4);
    for (Path file : records().toList()) {
      assertThat(new GapCheck(RULES).check(town(file).policy(), true).findings()).allSatisfy(
          finding -> assertThat(finding.agencies().getFirst().record().passages()).isNotEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void theDerivationFindsWhatTheReaderFound(Path file) throws IOException {
    Town town = town(file);
    Node.Mapping labels = labels().mapping(file.getFileName().toString().replace(".yaml", ""));
    for (Finding finding : new GapCheck(RULES).check(town.policy(), town.manualsCount()).findings()) {
      Node.Mapping label = labels.mapping(finding.rule().id());
      assertThat(List.of(finding.status().key(), finding.nextStep().key(), proposal(town, finding).way().key()))
          .as(file + " rule " + finding.rule().id())
          .containsExactly(label.line("status"), label.line("next-step"), label.line("proposal"));
      assertThat(finding.lacking()).as(file + " rule " + finding.rule().id()).isEqualTo(label.lines("lacking"));
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void inSentences(Path file) throws IOException {
    Town town = town(file);
    StringBuilder out = new StringBuilder();
    for (Finding finding : new GapCheck(RULES).check(town.policy(), town.manualsCount()).findings()) {
      Proposal proposal = proposal(town, finding);
      out.append("Rule ").append(finding.rule().id()).append(" is ").append(finding.status().words());
      out.append(". Next step: ").append(finding.nextStep().words()).append(".\n");
      for (Passage passage : finding.agencies().getFirst().record().passages()) {
        out.append("  ").append(passage.source()).append(" says: ").append(passage.text()).append('\n');
      }
      finding.lacking().forEach(words -> out.append("  The present policy ").append(words).append(".\n"));
      out.append("  Proposal: ").append(proposal.way().words()).append(". ").append(proposal.reason()).append('\n');
      proposal.amendment().ifPresent(amendment -> out.append("  ").append(amendment.passage().source())
          .append(" would say: ").append(amendment.text()).append('\n'));
    }
    Goldens.compare(file, ".txt", out.toString());
  }

  /** Negative control: the labels know more than one answer to each question. */
  @Test
  void theLabelsDiffer() throws IOException {
    List<Node.Mapping> all = labels().entries().stream().map(Node.Entry::value).map(Node.Mapping.class::cast)
        .flatMap(rules -> rules.entries().stream()).map(Node.Entry::value).map(Node.Mapping.class::cast).toList();
    assertThat(all).hasSize(36);
    assertThat(all.stream().map(label -> label.line("proposal")).distinct()).containsExactlyInAnyOrderElementsOf(
        Arrays.stream(Way.values()).map(Way::key).toList());
  }
}
