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
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Four records and more per rule, each labelled by a reader apart from the derivation: status, what
 * is lacking in words, next step, way of the proposal, and what its language must say. What comes
 * out stands beside each file in sentences, to be read aloud. Who the readers are and what they
 * knew stands in their {@code labels.yaml}.
 */
class LabelledRecordsTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final List<String> READERS = List.of("first-reader", "second-reader");

  static Stream<Path> records() {
    return READERS.stream().flatMap(LabelledRecordsTest::records);
  }

  private static Stream<Path> records(String reader) {
    try {
      return Goldens.inputs("labelled/" + reader, ".yaml")
          .filter(file -> !file.endsWith("labels.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Town town(Path file) throws IOException {
    return new TownReader(RULES, Law.standard())
        .read(file.getFileName().toString(), Files.readString(file));
  }

  /** The labels of a record, by rule. */
  private static Node.Mapping labels(Path file) throws IOException {
    Node.Mapping all =
        (Node.Mapping)
            YamlReader.read(file.resolveSibling("labels.yaml"), new ProblemList()).orElseThrow();
    return all.mapping(file.getFileName().toString().replace(".yaml", ""));
  }

  private static String fill(Town town, Placeholder placeholder) {
    return placeholder.key().equals("oversight-body")
        ? town.jurisdiction().oversightBody()
        : town.jurisdiction().term();
  }

  private static Optional<Proposal> proposal(Town town, Finding finding) {
    return new Proposals(RULES, placeholder -> fill(town, placeholder))
        .of(finding.rule(), finding.agencies().getFirst(), town.manualsCount());
  }

  private static List<Finding> findings(Town town) {
    return new GapCheck(RULES).check(town.policy(), town.manualsCount()).findings();
  }

  /**
   * Of each reader, as many as the issue asks for: near miss, exception too wide, wrong agency,
   * contradiction.
   */
  @ParameterizedTest
  @ValueSource(strings = {"first-reader", "second-reader"})
  void eachRuleHasFour(String reader) throws IOException {
    List<Path> files = records(reader).toList();
    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .contains(
            "near-miss.yaml", "wide-exception.yaml", "wrong-agency.yaml", "contradiction.yaml");
    for (Path file : files) {
      assertThat(labels(file).entries()).hasSize(9);
      assertThat(findings(town(file)))
          .hasSize(9)
          .allSatisfy(
              finding ->
                  assertThat(finding.agencies().getFirst().record().passages()).isNotEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void theDerivationFindsWhatTheReaderFound(Path file) throws IOException {
    Town town = town(file);
    SoftAssertions softly = new SoftAssertions();
    for (Finding finding : findings(town)) {
      Node.Mapping label = labels(file).mapping(finding.rule().id());
      Optional<Proposal> proposal = proposal(town, finding);
      softly
          .assertThat(
              List.of(
                  finding.status().key(),
                  finding.nextStep().key(),
                  proposal.map(Proposal::way).map(Way::key).orElse("none")))
          .as(file + " rule " + finding.rule().id())
          .containsExactly(label.line("status"), label.line("next-step"), label.line("proposal"));
      softly
          .assertThat(finding.lacking())
          .as(file + " rule " + finding.rule().id())
          .isEqualTo(label.lines("lacking").stream().map(said -> inWords(finding, said)).toList());
    }
    softly.assertAll();
  }

  /**
   * A label may name an element, with {@code ~} one that is contradicted, in place of the sentence.
   */
  private static String inWords(Finding finding, String said) {
    for (Element element : finding.rule().elements()) {
      if (said.equals(element.id())) {
        return finding.agencies().getFirst().lackOf(element);
      }
      if (said.equals("~" + element.id())) {
        return element.contradicts();
      }
    }
    return said;
  }

  @ParameterizedTest
  @MethodSource("records")
  void theProposedLanguageSaysWhatTheReaderAsksFor(Path file) throws IOException {
    Town town = town(file);
    SoftAssertions softly = new SoftAssertions();
    for (Finding finding : findings(town)) {
      Node.Mapping label = labels(file).mapping(finding.rule().id());
      String language =
          proposal(town, finding)
              .map(proposal -> language(town, finding.rule(), proposal))
              .orElse("");
      for (String words : label.lines("says")) {
        softly
            .assertThat(language)
            .as(file + " rule " + finding.rule().id())
            .containsIgnoringCase(words);
      }
      for (String words : label.lines("not")) {
        softly
            .assertThat(language)
            .as(file + " rule " + finding.rule().id())
            .doesNotContainIgnoringCase(words);
      }
    }
    softly.assertAll();
  }

  private static String language(Town town, Rule rule, Proposal proposal) {
    return proposal
        .amendment()
        .map(Amendment::text)
        .orElseGet(() -> rule.text().filled(placeholder -> fill(town, placeholder)));
  }

  @ParameterizedTest
  @MethodSource("records")
  void inSentences(Path file) throws IOException {
    Town town = town(file);
    StringBuilder out = new StringBuilder();
    for (Finding finding : findings(town)) {
      out.append("Rule ")
          .append(finding.rule().id())
          .append(" is ")
          .append(finding.status().words());
      out.append(". Next step: ").append(finding.nextStep().words()).append(".\n");
      for (Passage passage : finding.agencies().getFirst().record().passages()) {
        out.append("  ")
            .append(passage.source())
            .append(" says: ")
            .append(passage.text())
            .append('\n');
      }
      finding
          .lacking()
          .forEach(words -> out.append("  The present policy ").append(words).append(".\n"));
      proposal(town, finding)
          .ifPresent(
              proposal -> {
                out.append("  Proposal: ")
                    .append(proposal.way().words())
                    .append(". ")
                    .append(proposal.reason())
                    .append('\n');
                proposal
                    .amendment()
                    .ifPresent(
                        amendment ->
                            out.append("  ")
                                .append(amendment.passage().source())
                                .append(" would say: ")
                                .append(amendment.text())
                                .append('\n'));
              });
    }
    Goldens.compare(file, ".txt", out.toString());
  }

  /** Negative control: the labels know more than one answer to each question. */
  @Test
  void theLabelsDiffer() throws IOException {
    List<Node.Mapping> all = new ArrayList<>();
    for (Path file : records().toList()) {
      labels(file).entries().forEach(entry -> all.add((Node.Mapping) entry.value()));
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(2 * 4 * 9);
    assertThat(all.stream().map(label -> label.line("proposal")).distinct())
        .contains(Arrays.stream(Way.values()).map(Way::key).toArray(String[]::new));
    assertThat(all.stream().map(label -> label.line("status")).distinct())
        .hasSizeGreaterThanOrEqualTo(5);
  }
}
