package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.law.Law;
import freedomcities.policy.Answer;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every statement that the comparison makes about present policy leads to a passage, a citation, a
 * status recorded without either (which it says), or "nobody asked"; every position to an answer;
 * every marked change to the passage that it changes.
 */
class TraceTest {
  private static final Pattern STATED =
      Pattern.compile(
          "(?<agency>.+?)(?:, as of [A-Z][a-z]+.\\d+, \\d{4})?: (?<status>in writing|in practice"
              + " only|in a manual or order only|partial|conflicting|missing|unknown)(?<basis>"
              + " \\(.*\\)|, as reported without a source|, according to .+|)\\.");

  /** Of what is in writing by report only. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<agency>.+?)(?:, as of [A-Z][a-z]+.\\d+, \\d{4})?: in writing (?<basis>according to"
              + " .+?|as recorded without a citation)(?: \\(unverified\\))?\\. The words have not"
              + " been seen\\.");

  private static final Pattern SOURCED =
      Pattern.compile(
          "(In writing|In practice only|In a manual or order, which does not count here as in"
              + " writing|Lacking|Contradicting): .* \\((?<by>[^()]*"
              + "(?:\\([^()]*\\)[^()]*)*)\\)\\.");

  static List<Path> files() {
    return Examples.files();
  }

  /** The blocks under each heading of a rule: {@code rule-5-present}. */
  private static Map<String, List<Block>> parts(Draft draft) {
    Map<String, List<Block>> parts = new LinkedHashMap<>();
    List<Block> current = new ArrayList<>();
    for (Block block : draft.document().blocks()) {
      if (block instanceof Block.Heading heading) {
        current = new ArrayList<>();
        parts.put(heading.id(), current);
      } else {
        current.add(block);
      }
    }
    return parts;
  }

  private static List<Block> part(Map<String, List<Block>> parts, Finding finding, String name) {
    return parts.getOrDefault("rule-" + finding.rule().id() + "-" + name, List.of());
  }

  private static String words(List<Inline> text) {
    return Linearisation.normalise(Linearisation.plain(text));
  }

  private static List<Passage> passages(Finding finding) {
    return finding.agencies().stream()
        .flatMap(agency -> agency.record().passages().stream())
        .toList();
  }

  private static List<String> items(Block block) {
    return ((Block.ItemList) block)
        .items().stream()
            .map(item -> words(((Block.Paragraph) item.content().getFirst()).text()))
            .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsSaidOfPresentPolicyIsOnRecord(Path file) {
    Draft draft = Examples.draft(Examples.town(Law.standard(), file), DocumentKind.COMPARISON);
    Map<String, List<Block>> parts = parts(draft);
    int statements = 0;
    for (Finding finding : draft.report().findings()) {
      List<Block> present = part(parts, finding, "present");
      assertThat(present).as("rule " + finding.rule().id()).isNotEmpty();
      for (Block block : present) {
        trace(finding, block);
        statements++;
      }
      int expected =
          finding.agencies().stream().mapToInt(agency -> agency.record().passages().size()).sum();
      assertThat(present.stream().filter(Block.Quotation.class::isInstance)).hasSize(expected);
    }
    assertThat(statements).isGreaterThanOrEqualTo(9);
  }

  private static void trace(Finding finding, Block block) {
    switch (block) {
      case Block.Quotation quotation -> {
        String text = words(((Block.Paragraph) quotation.content().getFirst()).text());
        String citation = words(quotation.citation());
        assertThat(passages(finding))
            .anyMatch(
                passage ->
                    Linearisation.normalise(passage.text()).equals(text)
                        && Linearisation.normalise(
                                passage.source() + " (" + passage.instrument().words() + ")")
                            .equals(citation));
      }
      case Block.ItemList list ->
          items(list)
              .forEach(
                  item -> {
                    Matcher sourced = SOURCED.matcher(item);
                    assertThat(sourced.matches()).as(item).isTrue();
                    List<String> sources =
                        passages(finding).stream()
                            .map(passage -> Linearisation.normalise(passage.source()))
                            .toList();
                    assertThat(
                            sourced.group("by").equals("found in no passage")
                                || Stream.of(sourced.group("by").split("; "))
                                    .allMatch(sources::contains))
                        .as(item)
                        .isTrue();
                  });
      case Block.Paragraph paragraph -> statement(finding, words(paragraph.text()));
      default -> throw new AssertionError("nothing else stands there: " + block);
    }
  }

  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:(?<agency>.+): n|N)othing is known yet(?<told>; what officials said is told"
              + " below)?[.]");

  /** A written order is no practice, where it does not count as in writing. */
  static String toldStatus(Status status, RuleRecord record) {
    return status == Status.IN_PRACTICE
            && record.passages().stream().anyMatch(passage -> passage.instrument().writing())
        ? "in a manual or order only"
        : status.words();
  }

  private static void statement(Finding finding, String words) {
    if (words.equals("Measured by the elements of the rule:")) {
      return;
    }
    Matcher nothing = NOTHING.matcher(words);
    if (nothing.matches()) {
      List<AgencyFinding> agencies =
          nothing.group("agency") == null
              ? finding.agencies()
              : List.of(agency(finding, nothing.group("agency")));
      assertThat(agencies).allMatch(agency -> agency.status() == Status.UNKNOWN);
      assertThat(nothing.group("told") != null)
          .as("officials said something: " + words)
          .isEqualTo(agencies.stream().anyMatch(agency -> !agency.record().answers().isEmpty()));
      return;
    }
    Matcher reported = REPORTED.matcher(words);
    if (reported.matches()) {
      reported(agency(finding, reported.group("agency")), reported.group("basis"));
      return;
    }
    Matcher stated = STATED.matcher(words);
    assertThat(stated.matches()).as(words).isTrue();
    AgencyFinding agency = agency(finding, stated.group("agency"));
    assertThat(stated.group("status")).isEqualTo(toldStatus(agency.status(), agency.record()));
    String basis = stated.group("basis");
    if (basis.isEmpty()) {
      assertThat(agency.record().passages()).as("quoted after: " + words).isNotEmpty();
    } else if (basis.startsWith(" (")) {
      assertThat(agency.record().citation()).isPresent();
      RuleRecord.Citation cited = agency.record().citation().orElseThrow();
      assertThat(basis)
          .contains(Linearisation.normalise(cited.words()))
          .contains(cited.confidence().words());
    } else {
      assertThat(agency.record().passages()).isEmpty();
      assertThat(agency.record().citation()).isEmpty();
      List<Answer> given =
          agency.record().answers().stream()
              .filter(
                  answer ->
                      answer.position() != Answer.Position.NO_ANSWER || answer.words().isPresent())
              .toList();
      assertThat(basis.startsWith(", according to ")).as(words).isEqualTo(!given.isEmpty());
      given.forEach(answer -> assertThat(basis).contains(answer.who()));
    }
  }

  private static void reported(AgencyFinding agency, String basis) {
    assertThat(agency.byReport()).isTrue();
    RuleRecord record = agency.record();
    if (!record.citation().isEmpty()) {
      assertThat(basis)
          .isEqualTo("according to " + Linearisation.normalise(record.cited().orElseThrow()));
    } else if (record.answers().isEmpty()) {
      assertThat(basis).isEqualTo("as recorded without a citation");
    } else {
      record.answers().forEach(answer -> assertThat(basis).contains(answer.who()));
    }
  }

  private static AgencyFinding agency(Finding finding, String name) {
    return finding.agencies().stream()
        .filter(agency -> Linearisation.normalise(agency.agency()).equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no agency is called " + name));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyPositionIsAnAnswer(Path file) {
    Draft draft = Examples.draft(Examples.town(Law.standard(), file), DocumentKind.COMPARISON);
    for (Finding finding : draft.report().findings()) {
      List<Answer> answers =
          finding.agencies().stream()
              .flatMap(agency -> agency.record().answers().stream())
              .toList();
      List<String> told =
          part(parts(draft), finding, "positions").stream()
              .flatMap(block -> items(block).stream())
              .toList();
      assertThat(told).hasSameSizeAs(answers);
      for (int i = 0; i < told.size(); i++) {
        Answer answer = answers.get(i);
        assertThat(told.get(i))
            .startsWith(Linearisation.normalise(answer.who()))
            .contains(": " + answer.position().words())
            .contains(Linearisation.normalise(answer.words().orElse("")));
      }
    }
  }

  /**
   * Rejecting every change of a proposal gives a passage on record; what is replaced or repealed is
   * one too.
   */
  @ParameterizedTest
  @MethodSource("files")
  void everyProposalBeginsWithAPassageOnRecord(Path file) {
    Town town = Examples.town(Law.standard(), file);
    Draft draft = Examples.draft(town, DocumentKind.COMPARISON);
    for (Finding finding : draft.report().findings()) {
      List<String> texts =
          passages(finding).stream()
              .map(passage -> Linearisation.normalise(passage.text()))
              .toList();
      List<String> sources = passages(finding).stream().map(Passage::source).toList();
      List<Block> proposed = part(parts(draft), finding, "proposed");
      assertThat(proposed.isEmpty())
          .isEqualTo(
              finding.agencies().stream()
                  .allMatch(
                      agency ->
                          agency.status() == Status.IN_WRITING
                              || agency.status() == Status.UNKNOWN));
      for (Block block : proposed) {
        switch (block) {
          case Block.Quotation quotation ->
              assertThat(texts)
                  .contains(
                      quotation.content().stream()
                          .map(part -> rejected(((Block.Paragraph) part).text()))
                          .filter(text -> !text.isEmpty())
                          .findFirst()
                          .orElseThrow());
          case Block.Paragraph paragraph ->
              repealed(words(paragraph.text()))
                  .ifPresent(
                      source ->
                          assertThat(sources)
                              .anyMatch(
                                  one -> Linearisation.normalise(one).equalsIgnoreCase(source)));
          default -> throw new AssertionError("nothing else stands there: " + block);
        }
      }
    }
  }

  private static Optional<String> repealed(String words) {
    Matcher matcher =
        Pattern.compile(
                "(?:Replace )?[Tt]he passage quoted from (.*?)(?: is to be repealed\\.|, as"
                    + " amended:|, changed to the model text:|\\. The two texts share .*:)")
            .matcher(words);
    return matcher.matches() && !words.contains("contradicts the rule")
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  private static String rejected(List<Inline> text) {
    List<Inline> before = new ArrayList<>();
    for (Inline inline : text) {
      switch (inline) {
        case Inline.Ins ins -> {}
        case Inline.Del del -> before.addAll(del.content());
        default -> before.add(inline);
      }
    }
    return words(before);
  }

  /** Negative controls: what is not on record is found out. */
  @Test
  void whatIsNotOnRecordIsFound() {
    Finding finding =
        Examples.draft(Examples.town(Law.standard(), Examples.SAMPLETON), DocumentKind.COMPARISON)
            .report()
            .finding("1")
            .orElseThrow();
    Block quotation =
        new Block.Quotation(
            List.of(
                new Block.Paragraph(
                    Block.Paragraph.Style.BODY, List.of(new Inline.Text("Nobody wrote this.")))),
            List.of(new Inline.Text("Manual 99 (manual)")));
    assertThatThrownBy(() -> trace(finding, quotation)).isInstanceOf(AssertionError.class);
    for (String words :
        List.of(
            "Sampleton Police Department: nobody asked.",
            "Nobody was asked; nothing is known.",
            "Sampleton Police Department: in writing.",
            "Sampleton Police Department: partial (a book; verified).",
            "The policy is bad.")) {
      assertThatThrownBy(() -> statement(finding, words))
          .as(words)
          .isInstanceOf(AssertionError.class);
    }
  }
}
