package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapCheck;
import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever a town file says, its documents say the same of it: status, next step, passage, section,
 * officer. What they say is compared with what they say elsewhere and with the file, not with the
 * classes that drew them.
 */
class PapersAgreeTest {
  /** What is told once of an agency that another runs. */
  private static final String RUN_BY = "(?:, run by [^,]+,)?";

  private static final Languages LANGUAGES =
      new Languages(TemplateSource.none(), RuleSet.standard());

  /** One drawn town and what its papers say. */
  private record Papers(Town town, GapReport report) {
    static Papers of(long seed) {
      Town town =
          new TownReader(RuleSet.standard(), Law.standard())
              .read("town.yaml", new AnyTownFile(new Random(seed)).yaml());
      return new Papers(
          town, new GapCheck(RuleSet.standard()).check(town.policy(), town.manuals()));
    }

    Draft draft(DocumentKind kind) {
      return Examples.draft(town, kind);
    }

    String text(DocumentKind kind) {
      return String.join("\n", Linearisation.of(draft(kind).document()));
    }

    boolean draws(DocumentKind kind) {
      return Examples.kinds(town).contains(kind);
    }
  }

  @Property(tries = 60)
  void noTwoPapersSayDifferentThings(@ForAll long seed) {
    Papers papers = Papers.of(seed);
    nextSteps(papers);
    passages(papers);
    for (DocumentKind kind : List.of(DocumentKind.ORDINANCE, DocumentKind.RESOLUTION)) {
      if (papers.draws(kind)) {
        recitals(papers, papers.text(kind));
        officers(papers, papers.text(kind));
      }
    }
    if (papers.draws(DocumentKind.ORDINANCE)) {
      conflicts(papers, papers.text(DocumentKind.ORDINANCE));
      sections(papers);
    }
    for (String language : List.of("en", "es")) {
      publicPapers(papers, language);
    }
  }

  /** Summary, heading, proposal and matrix have one word for the step of a rule at an agency. */
  private static void nextSteps(Papers papers) {
    String comparison = papers.text(DocumentKind.COMPARISON);
    String matrix =
        papers.text(DocumentKind.MATRIX).replace("Don’t Ask Rule", "").replace("Don’t Ask", "");
    for (Finding finding : papers.report().findings()) {
      String part = part(comparison, finding.rule());
      for (AgencyFinding agency : finding.agencies()) {
        String step = agency.byReport() ? "get its words" : agency.nextStep().words();
        assertThat(comparison.toLowerCase(Locale.ROOT)).contains(step);
        String by = "(?: \\((?:each )?by [^)]+\\))?\\. ";
        String alone = "\n" + capital(step) + by;
        String proposed =
            "\n" + Pattern.quote(capital(agency.agency())) + ": " + capital(step) + by;
        boolean several = finding.agencies().size() > 1;
        if (part.contains("\nProposed language\n")
            && agency.status() != Status.UNKNOWN
            && !step.equals("keep")
            && !agency.byReport()) {
          assertThat(part).containsPattern(several ? proposed : alone);
        }
        if (several && finding.differs()) {
          assertThat(part).contains("\n" + "• " + capital(agency.agency()) + ": ");
        }
      }
    }
    for (String step : List.of("adopt", "amend", "repeal and replace", "ask", "take to counsel")) {
      assertThat(
              Pattern.compile("\\b" + step + "\\b", Pattern.CASE_INSENSITIVE)
                  .matcher(matrix)
                  .find())
          .as(step + " in the matrix")
          .isEqualTo(
              papers.report().findings().stream()
                  .flatMap(finding -> finding.agencies().stream())
                  .anyMatch(
                      agency -> !agency.byReport() && agency.nextStep().words().equals(step)));
    }
  }

  /**
   * Only what is marked or said to contradict is struck; what is struck for one rule stays in none.
   */
  private static void passages(Papers papers) {
    List<String> mayGo = new ArrayList<>();
    for (Passage passage : allPassages(papers.report())) {
      passage.marks().forEach(mark -> mayGo.add(mark.words()));
      // A practice has no words of which some could go.
      boolean practice = !passage.instrument().writing() && !passage.contradicts().isEmpty();
      if (practice || passage.contradictsAsQuoted() || chosenToGo(papers.report(), passage)) {
        mayGo.add(passage.text());
      }
    }
    Draft comparison = papers.draft(DocumentKind.COMPARISON);
    for (Block block : comparison.document().blocks()) {
      List<String> gone = new ArrayList<>();
      List<String> come = new ArrayList<>();
      for (Inline inline : Walk.inlines(block)) {
        if (inline instanceof Inline.Del del) {
          gone.addAll(words(del.content()));
        } else if (inline instanceof Inline.Ins ins) {
          come.addAll(words(ins.content()));
        }
      }
      // A change is shown on whole words: what comes again with another mark behind it isn't gone.
      come.forEach(gone::remove);
      for (String word : gone) {
        assertThat(mayGo).as(word).anyMatch(words -> words.contains(word));
      }
    }
    for (int i = 0; i < papers.town().policy().agencies().size(); i++) {
      int index = i;
      List<AgencyFinding> here =
          papers.report().findings().stream().map(one -> one.agencies().get(index)).toList();
      for (AgencyFinding one : here) {
        for (AgencyFinding other : here) {
          for (Passage gone : one.plan().superseded()) {
            assertThat(other.plan().standing())
                .noneMatch(
                    stays ->
                        stays.source().equals(gone.source())
                            && stays.text().equals(gone.text())
                            && gone.instrument().writing());
          }
        }
      }
    }
    String words = String.join("\n", Linearisation.of(comparison.document()));
    for (Passage passage : allPassages(papers.report())) {
      if (!passage.instrument().changeable()) {
        assertThat(words)
            .doesNotContain("The passage quoted from " + passage.source() + " is to be")
            .doesNotContain("The passage quoted from " + passage.source() + ", as amended")
            .doesNotContain("Replace the passage quoted from " + passage.source() + ".");
      }
    }
  }

  /** Where the conflict is declared of the whole, no passage says so; all of them go. */
  private static boolean chosenToGo(GapReport report, Passage passage) {
    return report.findings().stream()
        .flatMap(finding -> finding.agencies().stream())
        .anyMatch(
            agency ->
                agency.record().proposal().isPresent()
                    && agency.plan().superseded().contains(passage));
  }

  private static List<String> words(List<Inline> text) {
    return Stream.of(Linearisation.plain(text).split("[\\s,.;]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<Passage> allPassages(GapReport report) {
    return report.findings().stream()
        .flatMap(finding -> finding.agencies().stream())
        .flatMap(agency -> agency.record().passages().stream())
        .toList();
  }

  /** Each recital is true of the agency that it names, and none is missing. */
  private static void recitals(Papers papers, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < papers.town().policy().agencies().size(); i++) {
      String agency = papers.town().policy().agencies().get(i).agency();
      int index = i;
      for (Finding finding : papers.report().findings()) {
        Status status = finding.agencies().get(index).status();
        String topic = Linearisation.normalise(finding.rule().topic());
        assertThat(
                lines.stream()
                    .anyMatch(
                        line ->
                            line.matches(
                                    ".*no policy that applies to the "
                                        + Pattern.quote(agency)
                                        + RUN_BY
                                        + " was found .*")
                                && line.contains(topic)))
            .as("nothing found at " + agency + " on " + topic)
            .isEqualTo(
                status == Status.MISSING
                    && papers.town().codeOn(finding.rule()).isEmpty()
                    && finding.agencies().get(index).record().passages().stream()
                        .allMatch(passage -> passage.instrument().binding()));
        assertThat(
                lines.stream()
                    .anyMatch(
                        line ->
                            line.matches(
                                    ".* to the "
                                        + Pattern.quote(agency)
                                        + RUN_BY
                                        + " (contains?|(is|are) reported to contain) part of"
                                        + " what .*")
                                && line.contains(topic)))
            .as("part at " + agency + " of " + topic)
            .isEqualTo(status == Status.PARTIAL);
      }
    }
  }

  /** A jail that isn't the sheriff's isn't the sheriff's, nor a harbor patrol the chief's. */
  private static void officers(Papers papers, String text) {
    String chief = papers.town().jurisdiction().officers().lawEnforcement();
    List<String> own =
        papers.town().policy().agencies().stream()
            .filter(AgencyPolicy::isOwn)
            .map(AgencyPolicy::agency)
            .toList();
    boolean all = !own.isEmpty() && own.stream().allMatch(papers.town()::isLed);
    for (String verb : List.of(" shall issue", " shall provide", " shall file", " to report at")) {
      if (text.contains(verb)) {
        // Between them stand those who run agencies that are not the place's own.
        assertThat(
                Pattern.compile(
                        "the "
                            + Pattern.quote(chief)
                            + "(?:, and requests [^.]+,| and the [^.]+)?"
                            + verb)
                    .matcher(text)
                    .find())
            .as(chief + verb)
            .isEqualTo(all);
      }
    }
  }

  /** What is named as conflicting is said to conflict, and can be changed by an officer. */
  private static void conflicts(Papers papers, String text) {
    Matcher named =
        Pattern.compile(
                "(?m)in particular to what conflicts in the following: (.*?)\\.(?: It applies as"
                    + " well .*)?$")
            .matcher(text);
    List<String> sources =
        named.find() ? List.of(named.group(1).split("; and |; |, and | and |, ")) : List.of();
    List<String> expected =
        papers.report().carried().stream()
            .flatMap(finding -> finding.agencies().stream())
            .flatMap(
                agency ->
                    agency.isOwn() ? agency.record().passages().stream() : Stream.<Passage>empty())
            .filter(passage -> !passage.contradicts().isEmpty())
            .filter(
                passage ->
                    passage.instrument().writing()
                        && passage.instrument().changeable()
                        && !passage.instrument().law())
            .map(passage -> Linearisation.normalise(passage.source()))
            .distinct()
            .toList();
    assertThat(sources).hasSameElementsAs(expected);
    allPassages(papers.report()).stream()
        .filter(passage -> passage.instrument().binding())
        .map(Passage::source)
        .filter(
            source ->
                allPassages(papers.report()).stream()
                    .noneMatch(
                        other -> other.source().equals(source) && !other.instrument().binding()))
        .forEach(
            source ->
                assertThat(text)
                    .doesNotContain("what conflicts in the following: " + source)
                    .doesNotContain(
                        "as far as it is a party, renew or extend what conflicts: " + source));
  }

  /** Summary, notice and staff report give a rule the section in which the ordinance has it. */
  private static void sections(Papers papers) {
    List<Block.Section> sections = new ArrayList<>();
    collect(papers.draft(DocumentKind.ORDINANCE).document().blocks(), sections);
    for (DocumentKind kind : List.of(DocumentKind.PUBLICATION_SUMMARY, DocumentKind.STAFF_REPORT)) {
      if (papers.draws(kind)) {
        String text = papers.text(kind);
        for (Block.Section section : sections) {
          if (section.id().startsWith("rule-")) {
            assertThat(text).contains(Linearisation.plain(section.heading()));
          }
        }
      }
    }
    assertThat(sections.stream().map(Block.Section::id).filter(id -> id.startsWith("rule-")))
        .containsExactlyInAnyOrderElementsOf(
            papers.report().carried().stream().map(one -> "rule-" + one.rule().id()).toList());
  }

  private static void collect(List<Block> blocks, List<Block.Section> into) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        into.add(section);
        collect(section.content(), into);
      } else if (block instanceof Block.Quotation quotation) {
        collect(quotation.content(), into);
      }
    }
  }

  /** What the handout and a comment say of the whole place is true of each agency. */
  private static void publicPapers(Papers papers, String language) {
    Wording wording = LANGUAGES.wording(language);
    String handout = Examples.text(papers.town(), DocumentKind.HANDOUT, language);
    String comment = Examples.text(papers.town(), DocumentKind.COMMENT, language);
    assertThat(comment).doesNotContain(": , ").doesNotContain(", , ").doesNotContain(" .");
    boolean sourced =
        papers.report().findings().stream()
            .flatMap(finding -> finding.agencies().stream())
            .anyMatch(
                agency ->
                    !agency.record().passages().isEmpty() || !agency.record().citation().isEmpty());
    assertThat(handout.contains(wording.say("handout.standing.sources"))).isEqualTo(sourced);
    String place = papers.town().jurisdiction().styleWithArticle();
    for (Status status : Status.values()) {
      // Without its first letter, which is small after "we are told that", to what is in the way.
      String said =
          wording
              .say(
                  "comment.rule.stand." + status.key(),
                  java.util.Map.of(
                      "place",
                      language.equals("en") ? place : papers.town().jurisdiction().style(),
                      "grounds",
                      "|"))
              .substring(1)
              .replaceFirst("[|].*", "");
      boolean some =
          papers.report().findings().stream()
              .anyMatch(finding -> !finding.differs() && finding.status() == status);
      assertThat(comment.contains(said) && !some).as(language + ": " + said).isFalse();
    }
  }

  private static String part(String comparison, Rule rule) {
    String from = comparison.substring(comparison.indexOf("\nRule " + rule.id() + ": "));
    Matcher next = Pattern.compile("\nRule \\d+: ").matcher(from);
    return next.find(5) ? from.substring(0, next.start()) : from;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The generator reaches what the property is about. */
  @Property(tries = 1)
  void theGeneratorMakesAllOfIt() {
    List<GapReport> reports =
        Stream.iterate(1L, seed -> seed + 1)
            .limit(60)
            .map(seed -> Papers.of(seed).report())
            .toList();
    List<AgencyFinding> all =
        reports.stream()
            .flatMap(report -> report.findings().stream())
            .flatMap(finding -> finding.agencies().stream())
            .toList();
    assertThat(all).extracting(AgencyFinding::status).contains(Status.values());
    assertThat(all).anyMatch(one -> !one.plan().repealedFor().isEmpty());
    assertThat(all).anyMatch(one -> !one.plan().changedFor().isEmpty());
    assertThat(all).anyMatch(one -> !one.plan().beyond().isEmpty());
    assertThat(all).anyMatch(one -> !one.advises().isEmpty());
    assertThat(all).anyMatch(AgencyFinding::revocable);
    assertThat(all)
        .anyMatch(
            one -> one.plan().standing().stream().anyMatch(p -> !p.contradicting().isEmpty()));
  }
}
