package freedomcities.templates.internal.stocktaking;

import freedomcities.law.Approval;
import freedomcities.law.Confidence;
import freedomcities.law.DirectivePower;
import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.law.PublicRecords;
import freedomcities.law.PublishedSummary;
import freedomcities.law.SetSection;
import freedomcities.law.StateProfile;
import freedomcities.law.Term;
import freedomcities.rules.Shelf;
import freedomcities.templates.completeness.Completeness.ShownFact;
import freedomcities.templates.completeness.Completeness.ShownFact.What;
import freedomcities.templates.completeness.Remedy;
import freedomcities.templates.internal.law.ApprovalLine;
import freedomcities.templates.internal.law.DirectiveFrame;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.law.LegalNotes;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which facts of law a document shows, each with the entry that it comes from. A document says
 * which it may; what stands in it decides.
 */
public final class ShownLaw {
  private final Law law;
  private final Shelf shelf;
  private final Town town;
  private final LegalFrame frame;
  private final Document document;
  private final String words;
  private final List<ShownFact> facts = new ArrayList<>();

  /** {@code words} are all that can be read in the document, notes included. */
  ShownLaw(Law law, Shelf shelf, Town town, LegalFrame frame, Document document, String words) {
    this.law = law;
    this.shelf = shelf;
    this.town = town;
    this.frame = frame;
    this.document = document;
    this.words = words;
  }

  List<ShownFact> facts() {
    return List.copyOf(facts);
  }

  /** The enacting clause, if the document opens with it. */
  public void openingClause() {
    Fact clause = frame.clause();
    if (opensWith(clause)) {
      add(What.CLAUSE, clause, !isVerified(clause));
    }
  }

  /** The enacting clause, wherever it stands. */
  public void clauseQuoted() {
    Fact clause = frame.clause();
    if (opensWith(clause) || words.contains(Linearisation.normalise(clause.text()))) {
      add(What.CLAUSE, clause, !isVerified(clause));
    }
  }

  /**
   * That the place legislates by this instrument; {@code unusual}: to be confirmed where it is no
   * usual one.
   */
  public void instrumentSpokenOf(boolean unusual) {
    Fact instrument = frame.instrument();
    if (Pattern.compile("\\b" + Pattern.quote(instrument.text()) + "\\b", Pattern.CASE_INSENSITIVE)
        .matcher(words)
        .find()) {
      add(What.INSTRUMENT, instrument, unusual && !LegalNotes.instrument(instrument).isEmpty());
    }
  }

  /** The same, if its entry is told. */
  public void instrumentNoted() {
    Optional.of(frame.instrument())
        .filter(this::isTold)
        .ifPresent(fact -> add(What.INSTRUMENT, fact, true));
  }

  /** The power of the officer who issues the order. */
  public void authorityOfOrder() {
    DirectiveFrame.of(town, law, shelf)
        .map(DirectiveFrame::authority)
        .ifPresent(fact -> add(What.DIRECTIVE, fact, !isVerified(fact)));
  }

  /** The powers of officers, those whose entries are told. */
  public void officersNoted() {
    law.directives(town.jurisdiction()).stream()
        .map(DirectivePower::fact)
        .filter(this::isTold)
        .forEach(fact -> add(What.DIRECTIVE, fact, false));
  }

  /** The state's law on public records. */
  public void publicRecords() {
    records().ifPresent(fact -> add(What.PUBLIC_RECORDS, fact, !isVerified(fact)));
  }

  /** What terms rest on, and the law on public records. */
  public void terms() {
    Stream.concat(
            shelf.terms(law).stream().map(Term::fact).filter(this::isCited), records().stream())
        .forEach(fact -> add(What.TERM, fact, false));
  }

  /** One of the data's own, by its entry or citation. */
  public void fact(Fact fact) {
    if (isCited(fact)) {
      add(What.PRACTICE, fact, false);
    }
  }

  /** How changes are marked, when a measure takes effect, how it is published. */
  void practice() {
    frame
        .conventions()
        .ofState("changes")
        .filter(this::isTold)
        .ifPresent(fact -> add(What.CHANGES, fact, true));
    frame
        .approval()
        .map(Approval::fact)
        .filter(this::isTold)
        .ifPresent(fact -> add(What.APPROVAL, fact, hasLineOfLaw() && !isVerified(fact)));
    Stream.of(
            frame.powers(),
            frame.titleForm(),
            frame.citation(),
            frame.effectiveDate(),
            frame.publication(),
            frame.summary().map(PublishedSummary::fact),
            frame.hearingNotice())
        .flatMap(Optional::stream)
        .filter(this::isTold)
        .forEach(fact -> add(What.PRACTICE, fact, false));
    frame.sections().stream()
        .map(SetSection::fact)
        .filter(this::isTold)
        .forEach(fact -> add(What.PRACTICE, fact, false));
  }

  /** Whether a line of execution rests on the law data alone. */
  private boolean hasLineOfLaw() {
    return town.jurisdiction().officers().approving().isEmpty()
        && !ApprovalLine.of(town, frame.approval()).title().isEmpty();
  }

  void notice(Notice notice) {
    add(
        What.NOTICE,
        new Fact(
            notice.id(),
            notice.sentence(),
            notice.citation(),
            notice.confidence(),
            notice.source(),
            notice.secondSource(),
            notice.asOf(),
            notice.checkedTo()),
        false);
  }

  private Optional<Fact> records() {
    return law.profile(town.jurisdiction().state())
        .flatMap(StateProfile::publicRecords)
        .map(PublicRecords::law)
        .filter(this::isCited);
  }

  private boolean opensWith(Fact clause) {
    return document.blocks().stream()
        .anyMatch(
            block ->
                block instanceof Block.Formula formula
                    && opens(Linearisation.plain(formula.text()), clause));
  }

  /** With what names the measure after it, where it is named there. */
  private boolean opens(String formula, Fact clause) {
    String words = Linearisation.normalise(clause.text());
    return formula.equals(words)
        || (frame.citation().isPresent()
            && formula.startsWith(words.replaceFirst("[\\s,.;:]*$", ",")));
  }

  private boolean isTold(Fact fact) {
    return LegalNotes.show(words, fact.id());
  }

  private boolean isCited(Fact fact) {
    return words.contains(Linearisation.normalise(fact.citation())) || isTold(fact);
  }

  private static boolean isVerified(Fact fact) {
    return fact.confidence() == Confidence.VERIFIED;
  }

  private void add(What what, Fact fact, boolean toConfirm) {
    if (LegalFrame.byTown(fact)) {
      facts.add(new ShownFact(what, fact, "", toConfirm, SettlingKeys.key(town, fact.id())));
      return;
    }
    String file =
        law.fileOf(fact.id())
            .or(() -> shelf.fileOf(fact.id()))
            .orElseThrow(() -> new IllegalStateException("no data file has " + fact.id()));
    facts.add(
        new ShownFact(
            what,
            fact,
            file,
            toConfirm,
            switch (what) {
              case CLAUSE -> SettlingKeys.key(town, "documents.ordinance.clause");
              case INSTRUMENT -> SettlingKeys.key(town, "documents.ordinance.called");
              case CHANGES -> SettlingKeys.key(town, "documents.conventions.changes");
              case APPROVAL ->
                  toConfirm
                      ? SettlingKeys.key(town, "jurisdiction.officers.approving")
                      : new Remedy.LawEntry(file, fact.id());
              case PUBLIC_RECORDS -> SettlingKeys.key(town, "documents.records-request.law");
              case DIRECTIVE ->
                  toConfirm
                      ? SettlingKeys.key(town, "documents.directive.authority")
                      : new Remedy.LawEntry(file, fact.id());
              case PRACTICE, TERM, NOTICE -> new Remedy.LawEntry(file, fact.id());
            }));
  }
}
