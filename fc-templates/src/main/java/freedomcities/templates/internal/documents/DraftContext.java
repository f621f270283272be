package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.places.Jurisdiction;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.rules.Shelf;
import freedomcities.templates.internal.engine.DirectiveContext;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.towns.Town;
import freedomcities.tree.Printing;
import freedomcities.wording.Wording;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a document is drawn from: one town, where it stands, the law of the place, and how the
 * document is asked for.
 *
 * @param scope the rules that an instrument carries
 * @param optional the rules that are drawn on request
 * @param finished whether it is a final
 * @param language that was asked for: {@code en}
 * @param notices what counsel must look at, of the rules that the document is about
 * @param wording what the document's language says; read when first asked for
 */
public record DraftContext(
    RuleSet rules,
    Law law,
    Town town,
    GapReport report,
    List<Rule> scope,
    List<Rule> optional,
    boolean finished,
    String language,
    Printing printing,
    LegalFrame frame,
    List<Notice> notices,
    DirectiveContext ground,
    Supplier<Wording> wording) {
  public DraftContext {
    scope = List.copyOf(scope);
    optional = List.copyOf(optional);
    notices = List.copyOf(notices);
  }

  public Jurisdiction place() {
    return town.jurisdiction();
  }

  /** What stands beside the rules on their shelf. */
  public Shelf shelf() {
    return rules.shelf();
  }

  /** Who prepared it; where nobody is named, the drafter. */
  public String author() {
    return town.documents().preparedBy().isEmpty() ? "Drafter" : town.documents().preparedBy();
  }
}
