package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.problems.Problem;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.law.DirectiveFrame;
import freedomcities.templates.internal.law.DraftingConventions;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.stocktaking.Parts;
import freedomcities.templates.internal.stocktaking.Parts.Form;
import freedomcities.templates.internal.stocktaking.Parts.Part;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.DirectiveView;
import freedomcities.towns.Town;
import freedomcities.tree.Conventions;
import java.util.List;
import java.util.Optional;

/** What an officer can order alone. */
public final class DirectiveDocument extends InstrumentDocument {
  public DirectiveDocument() {
    super("directive", "directive");
  }

  @Override
  public boolean inLanguageOfLaw() {
    return true;
  }

  /** What stands in a manual or order already needs no second order. */
  @Override
  public List<Rule> drawn(List<Rule> scope, boolean chosen, GapReport report) {
    return scope.stream()
        .filter(
            rule ->
                chosen
                    || report
                        .finding(rule.id())
                        .filter(finding -> report.isEnacted(finding) && !finding.byReport())
                        .isEmpty())
        .toList();
  }

  @Override
  public String about() {
    return "What an officer can order without a vote: a sheriff's or chief's general order, an"
        + " executive order of a mayor, county executive or governor (documents.directive),"
        + " in the layout of police manuals, with the model's words.";
  }

  @Override
  public Optional<Problem> refusal(Town town, GapReport report, Law law, boolean drawsNothing) {
    if (!report.rules().shelf().directive()) {
      return Optional.of(
          notOnTheShelf(
              town, report, "directive in drafting.yaml, by which an officer can order it alone"));
    }
    return DirectiveFrame.of(town, law, report.rules().shelf()).isEmpty()
        ? Optional.of(
            problem(
                town,
                "the law data know of no "
                    + (report.rules().shelf().carriedOut().isLawEnforcement()
                        ? "officer"
                        : "mayor, county executive, or governor")
                    + " who can issue a directive for "
                    + town.jurisdiction().styleWithArticle(),
                "draw the ordinance or the resolution; or add the officer under directives in a"
                    + " state profile of yours"))
        : super.refusal(town, report, law, drawsNothing);
  }

  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = super.view(context);
    view.put(
        "directive",
        DirectiveView.of(context.town(), context.report(), context.law(), context.scope()));
    return view;
  }

  @Override
  protected Conventions conventions(DraftContext context) {
    return DraftingConventions.ofOrder();
  }

  @Override
  public String type(DraftContext context) {
    return DirectiveFrame.of(context.town(), context.law(), context.shelf())
        .map(frame -> EnglishPhrases.capital(frame.form()))
        .orElse("Directive");
  }

  @Override
  public List<Part> parts(Jurisdiction place) {
    return Parts.expected(Form.DIRECTIVE);
  }

  /** A final says nothing of the officer's power, and rests on it all the same. */
  @Override
  public void restsOn(ShownLaw law) {
    law.openingClause();
    law.authorityOfOrder();
  }
}
