package freedomcities.templates.internal.law;

import freedomcities.law.Approval;
import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.law.PublishedSummary;
import freedomcities.law.SetSection;
import freedomcities.law.Term;
import freedomcities.places.Kind;
import freedomcities.rules.Shelf;
import freedomcities.towns.DocumentSettings.InstrumentSettings;
import freedomcities.towns.Town;
import java.util.List;
import java.util.Optional;

/**
 * What the law fixes for an ordinance of one place: what the town file gives, else what the law
 * data have.
 *
 * @param article whether its clause opens an article in the warrant of a town meeting
 * @param titleForm how its title reads, as a pattern
 * @param citation what follows the clause and names it, as a pattern
 * @param sections that it has word for word
 * @param approval what is known of who approves it after its passage
 * @param effectiveDate what is known of when it takes effect
 * @param publication what is known of how it is published
 * @param summary what is known of publication by a summary
 * @param hearingNotice what is known of the notice of a hearing
 * @param terms that ordinances define
 * @param powers what is known of a county's power to legislate; empty for other kinds
 */
public record LegalFrame(
    Fact instrument,
    Fact clause,
    boolean article,
    Optional<Fact> titleForm,
    Optional<Fact> citation,
    List<SetSection> sections,
    Optional<Approval> approval,
    Optional<Fact> effectiveDate,
    Optional<Fact> publication,
    Optional<PublishedSummary> summary,
    Optional<Fact> hearingNotice,
    Optional<Fact> powers,
    List<Term> terms,
    DraftingConventions conventions) {

  public static LegalFrame of(Town town, Law law, Shelf shelf) {
    InstrumentSettings given = town.documents().ordinance();
    Fact instrument =
        given.called().isEmpty()
            ? law.instrument(town.jurisdiction())
            : fact("documents.ordinance.called", given.called(), law);
    Fact clause =
        given.clause().isEmpty()
            ? law.enactingClause(town.jurisdiction(), instrument.text())
            : fact("documents.ordinance.clause", given.clause(), law);
    boolean article = law.isArticle(town.jurisdiction());
    boolean findings = article || town.jurisdiction().kind().level() == Kind.Level.STATE;
    return new LegalFrame(
        instrument,
        clause,
        article,
        law.titleForm(town.jurisdiction()),
        law.citationClause(town.jurisdiction()),
        law.sections(town.jurisdiction()),
        law.approval(town.jurisdiction()),
        law.effectiveDate(town.jurisdiction()),
        law.publication(town.jurisdiction()),
        law.summary(town.jurisdiction()),
        law.hearingNotice(town.jurisdiction()),
        law.countyPowers(town.jurisdiction()),
        shelf.terms(law).stream().filter(Term::defined).toList(),
        new DraftingConventions(law, town, findings));
  }

  /** Whether a fact is the town's own word, not the law data's. */
  public static boolean byTown(Fact fact) {
    return fact.id().startsWith("documents.");
  }

  private static Fact fact(String key, String text, Law law) {
    return new Fact(
        key, text, "none found", Confidence.VERIFIED, "given in the town file", law.version());
  }
}
