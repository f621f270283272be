package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one state fixes.
 *
 * @param postal {@code AZ}
 * @param name {@code Arizona}
 * @param style {@code State of Arizona}, {@code Commonwealth of Virginia}
 * @param legislature {@code Arizona State Legislature}
 * @param language of its instruments, by its code ({@code es}); empty where that is English
 * @param enactingClause of the state itself
 * @param clauses ordaining clauses of local governments
 * @param usages how each kind of government that the state has is usually styled, governed and
 *     staffed: keys of the town file ({@code governing-body}) to patterns; only what differs from
 *     the rest of the country
 * @param refused kinds that the state has not, where there is more to say than that
 * @param knownPlaces single places that follow no pattern
 * @param instruments what a kind's legislation is called
 * @param facts further facts on local government
 * @param countyPowers which of them tells of the power of counties to legislate; empty if none does
 * @param lawSearch what was searched for laws that bear on the rules, how complete that is, up to
 *     when
 * @param conventions how drafts are written there, setting by setting; values as in a town file
 * @param titleForms how the title of a measure reads, as patterns
 * @param citationClauses what follows the enacting clause and names the measure, as patterns
 * @param sections that the law or usage wants in a measure
 * @param approval who approves, vetoes or reviews a measure that the body passed
 * @param readings how often a measure is read, and when
 * @param publication how a measure is published
 * @param summaries whether a summary may be published in place of a measure's text, and how
 * @param hearingNotice what notice is given before a measure is heard
 * @param effectiveDate when a measure takes effect
 * @param directives who can issue a directive, where that differs from the rest of the country
 * @param publicRecords the public-records law
 */
public record StateProfile(
    String postal,
    String name,
    String style,
    String legislature,
    Optional<Fact> language,
    Fact enactingClause,
    List<LocalClause> clauses,
    Map<Kind, Map<String, String>> usages,
    Map<Kind, String> refused,
    List<KnownPlace> knownPlaces,
    Map<Kind, Fact> instruments,
    List<Fact> facts,
    Optional<Fact> countyPowers,
    Optional<Fact> lawSearch,
    Map<String, List<KindFact>> conventions,
    List<KindFact> titleForms,
    List<KindFact> citationClauses,
    List<SetSection> sections,
    List<Approval> approval,
    List<KindFact> readings,
    List<KindFact> publication,
    List<PublishedSummary> summaries,
    List<KindFact> hearingNotice,
    List<KindFact> effectiveDate,
    List<DirectivePower> directives,
    Optional<PublicRecords> publicRecords) {
  /** Keeps copies of its lists and maps. */
  public StateProfile {
    requireNonNull(postal, "postal");
    requireNonNull(name, "name");
    requireNonNull(style, "style");
    requireNonNull(legislature, "legislature");
    requireNonNull(language, "language");
    requireNonNull(enactingClause, "enactingClause");
    requireNonNull(countyPowers, "countyPowers");
    requireNonNull(lawSearch, "lawSearch");
    requireNonNull(publicRecords, "publicRecords");
    clauses = List.copyOf(requireNonNull(clauses, "clauses"));
    usages = Map.copyOf(requireNonNull(usages, "usages"));
    refused = Map.copyOf(requireNonNull(refused, "refused"));
    knownPlaces = List.copyOf(requireNonNull(knownPlaces, "knownPlaces"));
    instruments = Map.copyOf(requireNonNull(instruments, "instruments"));
    facts = List.copyOf(requireNonNull(facts, "facts"));
    conventions = Map.copyOf(requireNonNull(conventions, "conventions"));
    titleForms = List.copyOf(requireNonNull(titleForms, "titleForms"));
    citationClauses = List.copyOf(requireNonNull(citationClauses, "citationClauses"));
    sections = List.copyOf(requireNonNull(sections, "sections"));
    approval = List.copyOf(requireNonNull(approval, "approval"));
    readings = List.copyOf(requireNonNull(readings, "readings"));
    publication = List.copyOf(requireNonNull(publication, "publication"));
    summaries = List.copyOf(requireNonNull(summaries, "summaries"));
    hearingNotice = List.copyOf(requireNonNull(hearingNotice, "hearingNotice"));
    effectiveDate = List.copyOf(requireNonNull(effectiveDate, "effectiveDate"));
    directives = List.copyOf(requireNonNull(directives, "directives"));
  }

  /**
   * A place that follows no pattern: {@code Carson City}, King County's own council.
   *
   * @param kind of its government
   * @param name the bare name, as a town file must have it to be this place
   * @param usages what differs from its kind, as in {@link StateProfile#usages()}
   */
  public record KnownPlace(Kind kind, String name, Map<String, String> usages) {
    /** Keeps copies of its maps. */
    public KnownPlace {
      requireNonNull(kind, "kind");
      requireNonNull(name, "name");
      usages = Map.copyOf(requireNonNull(usages, "usages"));
    }
  }

  /**
   * {@return whether the state has this kind of government}
   *
   * @param kind of government; a commonwealth is a state
   */
  public boolean has(Kind kind) {
    requireNonNull(kind, "kind");
    return usages.containsKey(kind);
  }

  /**
   * {@return the ordaining clauses per kind of place, as patterns; a kind for which there are none
   * is left out}
   */
  public Map<Kind, List<Fact>> localClauses() {
    Map<Kind, List<Fact>> byKind = new EnumMap<>(Kind.class);
    for (LocalClause clause : clauses) {
      for (Kind kind : clause.kinds()) {
        byKind.merge(kind, List.of(clause.fact()), StateProfile::joined);
      }
    }
    return byKind;
  }

  /** Every fact of the profile that has an id. */
  Stream<Fact> allFacts() {
    return Stream.of(
            Stream.of(enactingClause),
            language.stream(),
            clauses.stream().map(LocalClause::fact),
            instruments.values().stream(),
            facts.stream(),
            directives.stream().map(DirectivePower::fact),
            publicRecords.stream().map(PublicRecords::law),
            conventions.values().stream().flatMap(List::stream).map(KindFact::fact),
            summaries.stream().map(PublishedSummary::fact),
            approval.stream().map(Approval::fact),
            sections.stream().map(SetSection::fact),
            Stream.of(
                    titleForms,
                    citationClauses,
                    readings,
                    publication,
                    hearingNotice,
                    effectiveDate)
                .flatMap(List::stream)
                .map(KindFact::fact))
        .flatMap(some -> some);
  }

  private static List<Fact> joined(List<Fact> some, List<Fact> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
