package freedomcities.law;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses the clause that opens a place's legislation and fills it. */
final class ClauseChoice {
  private ClauseChoice() {}

  static Fact choose(Jurisdiction place, StateProfile profile, Fact usual, String instrument) {
    if (place.kind().level() == Kind.Level.STATE) {
      return ofState(profile);
    }
    return chosen(place, profile)
        .map(
            clause -> {
              boolean classIsKnown = clause.forClass().isEmpty() || !clause.onlyName().isEmpty();
              return classIsKnown
                  ? filled(clause, place)
                  : assumedClass(filled(clause, place), clause);
            })
        .orElseGet(() -> usualForm(place, usual, instrument));
  }

  private static Fact ofState(StateProfile profile) {
    return profile.enactingClause().withText(ClauseChoice::colon);
  }

  /**
   * Whether the place's legislation comes before it as an article in the warrant of a town meeting.
   */
  static boolean isArticle(Jurisdiction place, StateProfile profile) {
    return chosen(place, profile)
        .filter(clause -> clause.form() == LocalClause.Form.ARTICLE)
        .isPresent();
  }

  /** For this place alone, then for the kind, then for the class most such places are of. */
  private static Optional<LocalClause> chosen(Jurisdiction place, StateProfile profile) {
    List<LocalClause> fitting =
        profile.clauses().stream().filter(clause -> fits(clause, place)).toList();
    return first(fitting, clause -> !clause.onlyName().isEmpty())
        .or(() -> first(fitting, clause -> clause.forClass().isEmpty()))
        .or(() -> first(fitting, LocalClause::usual));
  }

  static List<Fact> all(Jurisdiction place, StateProfile profile) {
    if (place.kind().level() == Kind.Level.STATE) {
      return List.of(ofState(profile));
    }
    Stream<LocalClause> clauses =
        profile.clauses().stream()
            .filter(clause -> clause.kinds().contains(place.kind()))
            .filter(
                clause -> clause.onlyName().isEmpty() || clause.onlyName().equals(place.name()));
    return clauses
        .map(
            clause -> {
              Fact fact = filled(clause, place);
              return clause.forClass().isEmpty()
                  ? fact
                  : withSource(fact, "for a " + clause.forClass() + "; " + fact.source());
            })
        .toList();
  }

  private static boolean fits(LocalClause clause, Jurisdiction place) {
    String body = place.governingBody().toLowerCase(Locale.ROOT);
    return clause.kinds().contains(place.kind())
        && body.contains(clause.onlyBody().toLowerCase(Locale.ROOT))
        && (clause.onlyName().isEmpty() || clause.onlyName().equals(place.name()));
  }

  private static Optional<LocalClause> first(
      List<LocalClause> clauses, Predicate<LocalClause> which) {
    return clauses.stream().filter(which).findFirst();
  }

  private static Fact filled(LocalClause clause, Jurisdiction place) {
    return clause.fact().withText(text -> colon(PlacePatterns.fill(text, place)));
  }

  /** The words are as sure as before; that they are this place's is not. */
  private static Fact assumedClass(Fact fact, LocalClause clause) {
    Confidence confidence =
        switch (fact.confidence()) {
          case VERIFIED, VERIFIED_IN_USE, PARTLY_VERIFIED -> Confidence.PARTLY_VERIFIED;
          case UNVERIFIED -> Confidence.UNVERIFIED;
        };
    return new Fact(
        fact.id(),
        fact.text(),
        fact.citation(),
        confidence,
        "for a "
            + clause.forClass()
            + ", as most are; whether this place is one was not given; "
            + fact.source(),
        fact.secondSource(),
        fact.asOf(),
        fact.checkedTo());
  }

  private static Fact usualForm(Jurisdiction place, Fact usual, String instrument) {
    String verb =
        switch (instrument) {
          case "order" -> "ordered";
          case "resolution" -> "resolved";
          case "act", "by-law", "local law" -> "enacted";
          default -> "ordained";
        };
    return usual.withText(text -> colon(PlacePatterns.fill(text.replace("{verb}", verb), place)));
  }

  private static String colon(String text) {
    return text.replaceFirst("[\\s,.;:]*$", "") + ":";
  }

  private static Fact withSource(Fact fact, String source) {
    return new Fact(
        fact.id(),
        fact.text(),
        fact.citation(),
        fact.confidence(),
        source,
        fact.secondSource(),
        fact.asOf(),
        fact.checkedTo());
  }
}
