package freedomcities.cli.lookup;

import freedomcities.cli.checking.NoticeList;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import freedomcities.law.Approval;
import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.KindFact;
import freedomcities.law.Law;
import freedomcities.law.LocalClause;
import freedomcities.law.Notice;
import freedomcities.law.PublicRecords;
import freedomcities.law.PublishedSummary;
import freedomcities.law.SetSection;
import freedomcities.law.StateProfile;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the law data know of one state, each fact with citation, confidence and date. */
final class StatePage {
  private static final String EXAMPLE = "Sampleton";

  private final TerminalPage page;
  private final Law law;
  private final RuleSet rules;
  private final StateProfile profile;

  private StatePage(TerminalPage page, Law law, RuleSet rules, StateProfile profile) {
    this.page = page;
    this.rules = rules;
    this.law = law;
    this.profile = profile;
  }

  static void print(TerminalPage page, Law law, RuleSet rules, StateProfile profile) {
    StatePage state = new StatePage(page, law, rules, profile);
    page.line(page.emphasized(Emphasis.STRONG, profile.style() + " (" + profile.postal() + ")"));
    page.line("legislature: " + profile.legislature());
    state.kinds();
    state.instruments();
    state.clauses();
    state.conventions();
    state.facts("How the title of a measure reads", profile.titleForms());
    state.facts("What names a measure after the enacting clause", profile.citationClauses());
    state.facts(
        "Sections that a measure has",
        profile.sections().stream()
            .map(section -> new KindFact(section.fact(), section.kinds()))
            .toList());
    state.facts(
        "Who approves or vetoes a measure",
        profile.approval().stream()
            .map(approval -> new KindFact(approval.fact(), approval.kinds()))
            .toList());
    state.facts("How often a measure is read", profile.readings());
    state.facts("How a measure is published", profile.publication());
    state.facts(
        "Whether a summary may be published",
        profile.summaries().stream()
            .map(summary -> new KindFact(summary.fact(), summary.kinds()))
            .toList());
    state.facts("What notice is given of a hearing", profile.hearingNotice());
    state.facts("When a measure takes effect", profile.effectiveDate());
    state.directives();
    state.further();
    state.notices();
    state.settling();
  }

  private void kinds() {
    heading("Kinds of government, and what is usual for one called " + EXAMPLE);
    for (Kind kind : Arrays.stream(Kind.values()).filter(profile::has).toList()) {
      String name = kind.level() == Kind.Level.STATE ? profile.name() : EXAMPLE;
      Jurisdiction place = law.jurisdiction(name, kind, profile.postal()).build();
      page.paragraph(
          2,
          6,
          kind.words()
              + ": "
              + place.style()
              + "; adopts: "
              + place.governingBody()
              + "; signs: "
              + place.officers().presiding()
              + "; attests: "
              + place.officers().clerk()
              + "; agency: "
              + place.agency());
    }
    new TreeMap<>(profile.refused())
        .forEach((kind, why) -> page.paragraph(2, 6, "not " + kind.words() + ": " + why));
  }

  private void instruments() {
    heading("What its legislation is called");
    new EnumMap<>(profile.instruments()).forEach((kind, fact) -> fact(kind.words() + ": ", fact));
  }

  private void clauses() {
    heading("Enacting and ordaining clauses");
    fact("state: ", profile.enactingClause());
    for (LocalClause clause : profile.clauses()) {
      String whom = clause.forClass().isEmpty() ? words(clause.kinds()) : clause.forClass();
      String only = clause.onlyName().isEmpty() ? "" : " (" + clause.onlyName() + ")";
      fact(whom + only + ": ", clause.fact());
    }
  }

  private void conventions() {
    if (!profile.conventions().isEmpty()) {
      heading("How drafts are written there");
      new TreeMap<>(profile.conventions())
          .forEach(
              (setting, facts) ->
                  facts.forEach(fact -> fact(setting + of(fact.kinds()) + ": ", fact.fact())));
    }
  }

  private void facts(String heading, Collection<KindFact> facts) {
    if (!facts.isEmpty()) {
      heading(heading);
      facts.forEach(
          fact -> fact(fact.kinds().isEmpty() ? "" : words(fact.kinds()) + ": ", fact.fact()));
    }
  }

  private void directives() {
    if (!profile.directives().isEmpty()) {
      heading("Who can issue a directive, where that differs from elsewhere");
      profile
          .directives()
          .forEach(
              power ->
                  fact(
                      power.issuer().words()
                          + of(power.kinds())
                          + (power.refused() ? ", cannot: " : ": "),
                      power.fact()));
    }
  }

  private void further() {
    heading("Local government and public records");
    profile.facts().forEach(fact -> fact("", fact));
    profile.publicRecords().ifPresent(this::records);
  }

  private void records(PublicRecords records) {
    fact("public records: ", records.law());
    if (!records.firstResponse().isEmpty()) {
      page.paragraph(
          4,
          6,
          "first response ("
              + records.firstResponseConfidence().words()
              + "): "
              + records.firstResponse());
    }
    if (!records.whoMayRequest().isEmpty()) {
      page.paragraph(4, 6, "who may request: " + records.whoMayRequest());
    }
  }

  private void notices() {
    List<Notice> notices =
        law.notices(profile.postal(), rules.rules().stream().map(Rule::id).toList());
    List<Notice> own =
        notices.stream().filter(notice -> notice.origin() == Notice.Origin.STATE).toList();
    heading("Notices for counsel on the state’s law (" + own.size() + "); not legal advice");
    own.forEach(notice -> NoticeList.whole(page, notice));
    page.line("");
    page.paragraph(
        0,
        2,
        notices.size()
            - own.size()
            + " more on federal law and on wording bear on every place; check --notices shows"
            + " them.");
  }

  /** What would make each entry that is not verified so; those on usage are counted only. */
  private void settling() {
    heading("What would settle the rest");
    List<Notice> own =
        law.notices(profile.postal(), rules.rules().stream().map(Rule::id).toList()).stream()
            .filter(notice -> notice.origin() == Notice.Origin.STATE)
            .toList();
    own.forEach(
        notice ->
            settles(notice.id(), notice.citation(), notice.confidence(), notice.secondSource()));
    own.stream()
        .filter(notice -> !notice.pending().isEmpty())
        .forEach(
            notice -> page.paragraph(2, 4, notice.id() + ": look up again: " + notice.pending()));
    Stream.of(
            Stream.of(profile.enactingClause()),
            profile.clauses().stream().map(LocalClause::fact),
            profile.titleForms().stream().map(KindFact::fact),
            profile.citationClauses().stream().map(KindFact::fact),
            profile.sections().stream().map(SetSection::fact),
            profile.approval().stream().map(Approval::fact),
            profile.readings().stream().map(KindFact::fact),
            profile.publication().stream().map(KindFact::fact),
            profile.summaries().stream().map(PublishedSummary::fact),
            profile.hearingNotice().stream().map(KindFact::fact),
            profile.effectiveDate().stream().map(KindFact::fact),
            profile.publicRecords().map(PublicRecords::law).stream())
        .flatMap(facts -> facts)
        .forEach(
            fact -> settles(fact.id(), fact.citation(), fact.confidence(), fact.secondSource()));
    page.line("");
    page.paragraph(
        0,
        2,
        "Instruments, officers and what is usual are from general knowledge where they say so. To"
            + " settle an entry, write what you read into a file of its name in a folder and give"
            + " --law; docs/law.md says how.");
  }

  private void settles(String id, String citation, Confidence confidence, String secondSource) {
    boolean cited = !citation.equals("none found");
    String read = cited ? "read " + citation : "find where it stands, and read it";
    String second = "find a second source on its year";
    String what =
        switch (confidence) {
          case VERIFIED -> "";
          case VERIFIED_IN_USE -> read;
          case PARTLY_VERIFIED -> secondSource.isEmpty() ? second : read;
          case UNVERIFIED -> read + "; " + second;
        };
    if (!what.isEmpty()) {
      page.paragraph(2, 4, id + " (" + confidence.words().split(",")[0] + "): " + what);
    }
  }

  private void heading(String words) {
    page.line("");
    page.line(page.emphasized(Emphasis.STRONG, words));
  }

  private void fact(String before, Fact fact) {
    page.paragraph(2, 4, before + fact.text());
    page.paragraph(
        4,
        6,
        fact.citation()
            + "; "
            + fact.confidence().words()
            + ", as of "
            + fact.asOf()
            + (fact.checkedTo().isEmpty() ? "" : ", checked to " + fact.checkedTo())
            + " ("
            + fact.id()
            + ")");
  }

  private static String of(List<Kind> kinds) {
    return kinds.isEmpty() ? "" : " (" + words(kinds) + ")";
  }

  private static String words(List<Kind> kinds) {
    return kinds.stream().map(Kind::words).collect(Collectors.joining(", "));
  }
}
