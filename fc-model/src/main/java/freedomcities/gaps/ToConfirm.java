package freedomcities.gaps;

import static java.util.Objects.requireNonNull;

import freedomcities.law.Confidence;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord.Citation;
import freedomcities.policy.Standing;
import freedomcities.rules.Rule;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is open about a rule that the record calls in writing at an agency, and of which it quotes
 * no words there. The status is the record's; what is open says what is to be done about it.
 *
 * @param open what is to be done
 * @param quoted where the record quotes words of what is cited; empty if nowhere
 */
public record ToConfirm(Open open, Optional<Quoted> quoted) {
  /** Of one agency's own papers another has none; these can be of several. */
  private static final Set<Instrument> SHARED =
      EnumSet.of(
          Instrument.ORDINANCE,
          Instrument.RESOLUTION,
          Instrument.STATUTE,
          Instrument.CHARTER,
          Instrument.FEDERAL_LAW,
          Instrument.COURT_ORDER,
          Instrument.AGREEMENT);

  private static final Pattern BEHIND = Pattern.compile("(?:[,;]|\\s\\().*", Pattern.DOTALL);

  /** What is to be done. */
  public enum Open {
    /** Nothing: it was read, or its words are quoted. */
    NOTHING(""),
    /** Nobody has seen the words. */
    WORDS("get its words"),
    /** Only some of the words were read. */
    REST("read all of its words"),
    /** The words are quoted at another agency; nobody confirmed that they are this one's, too. */
    REACH("find out whether it applies"),
    /** The words are quoted, and were not compared with this rule, or hold only a part of it. */
    MATCH("set its words beside the rule");

    private final String words;

    Open(String words) {
      this.words = words;
    }

    /** {@return the words for it in running text; empty if nothing is open} */
    public String words() {
      return words;
    }
  }

  /**
   * Where words of what is cited are quoted.
   *
   * @param agency at which
   * @param rule under which
   * @param whole whether they hold the whole rule there
   */
  public record Quoted(String agency, Rule rule, boolean whole) {}

  /** Both are needed. */
  public ToConfirm {
    requireNonNull(open, "open");
    requireNonNull(quoted, "quoted");
  }

  /**
   * {@return what is open about a rule at an agency}
   *
   * @param report that has the finding
   * @param agency one of its findings at an agency
   */
  public static ToConfirm of(GapReport report, AgencyFinding agency) {
    requireNonNull(report, "report");
    Optional<Citation> citation = agency.record().citation();
    if (!agency.isDeclaredInWriting()) {
      return new ToConfirm(Open.NOTHING, Optional.empty());
    }
    Optional<Rule> rule =
        report.findings().stream()
            .filter(finding -> finding.agencies().contains(agency))
            .map(Finding::rule)
            .findFirst();
    Optional<Quoted> quoted =
        citation.flatMap(cited -> quoted(report, agency, rule, cited.words()));
    boolean sure = citation.filter(one -> one.confidence() == Confidence.VERIFIED).isPresent();
    return new ToConfirm(
        quoted
            .map(
                there ->
                    Optional.of(there.rule()).equals(rule)
                        ? sure ? (there.whole() ? Open.NOTHING : Open.MATCH) : Open.REACH
                        : sure ? Open.NOTHING : Open.MATCH)
            .orElse(sure ? Open.NOTHING : agency.byReport() ? Open.WORDS : Open.REST),
        quoted);
  }

  /** Under the same rule at another agency first. */
  private static Optional<Quoted> quoted(
      GapReport report, AgencyFinding agency, Optional<Rule> rule, String citation) {
    return report.findings().stream()
        .sorted(
            Comparator.comparing((Finding finding) -> !Optional.of(finding.rule()).equals(rule)))
        .flatMap(
            finding ->
                finding.agencies().stream()
                    .flatMap(
                        other ->
                            quotes(other, agency, citation)
                                .map(
                                    passage ->
                                        new Quoted(
                                            other.agency(),
                                            finding.rule(),
                                            isWhole(finding.rule(), passage)))))
        .findFirst();
  }

  private static Stream<Passage> quotes(
      AgencyFinding other, AgencyFinding agency, String citation) {
    return other.record().passages().stream()
        .filter(
            passage ->
                other.agency().equals(agency.agency())
                    ? passage.instrument().writing()
                    : SHARED.contains(passage.instrument()))
        .filter(passage -> names(citation, passage.source()) || names(passage.source(), citation));
  }

  private static boolean isWhole(Rule rule, Passage passage) {
    return passage.contradicts().isEmpty()
        && Standing.lacking(rule, Standing.had(rule, passage)).isEmpty();
  }

  /** Whether a citation has the name of another, to what stands in brackets behind it. */
  private static boolean names(String citation, String other) {
    String name = BEHIND.matcher(other.strip()).replaceFirst("");
    return name.codePoints().anyMatch(Character::isDigit)
        && Pattern.compile(
                "(?i)(?<!\\w)" + Pattern.quote(name) + "(?!\\w|[.:-]\\w)",
                Pattern.UNICODE_CHARACTER_CLASS)
            .matcher(citation)
            .find();
  }
}
