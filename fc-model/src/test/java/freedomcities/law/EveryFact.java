package freedomcities.law;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every fact of a state's profile, each once. */
final class EveryFact {
  private EveryFact() {}

  static Stream<Fact> of(StateProfile profile) {
    return Stream.of(
            Stream.of(profile.enactingClause()),
            profile.clauses().stream().map(LocalClause::fact),
            profile.instruments().values().stream().distinct(),
            profile.facts().stream(),
            profile.conventions().values().stream().flatMap(List::stream).map(KindFact::fact),
            Stream.of(profile.publication(), profile.hearingNotice(), profile.effectiveDate())
                .flatMap(Collection::stream)
                .map(KindFact::fact),
            profile.summaries().stream().map(PublishedSummary::fact),
            profile.directives().stream().map(DirectivePower::fact),
            profile.publicRecords().map(PublicRecords::law).stream())
        .flatMap(facts -> facts);
  }
}
