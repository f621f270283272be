package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.problems.Problem;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.NoticeView;
import freedomcities.templates.internal.views.View;
import freedomcities.towns.Town;
import freedomcities.tree.Conventions;
import freedomcities.tree.Metadata;
import java.util.Optional;
import java.util.stream.Collectors;

/** Published or posted by the clerk, about an ordinance, in English. */
public non-sealed class NoticeDocument extends DocumentType {
  public NoticeDocument(String key, String forLegislature) {
    super(key, forLegislature);
  }

  @Override
  public boolean inLanguageOfLaw() {
    return true;
  }

  @Override
  public Optional<Problem> refusal(Town town, GapReport report, Law law, boolean drawsNothing) {
    Jurisdiction place = town.jurisdiction();
    if (View.isState(place)) {
      return Optional.of(
          problem(
              town,
              EnglishPhrases.capital(EnglishPhrases.indefinite(place.kind().words()))
                  + " has no "
                  + nameFor(place)
                  + ": its legislature gives notice of hearings and publishes acts in forms of its"
                  + " own",
              "draw it for a county, city or town"));
    }
    return drawsNothing
        ? Optional.of(
            problem(
                town,
                "no ordinance for a " + nameFor(place) + ": every rule is in writing",
                "draw the comparison, or all rules"))
        : Optional.empty();
  }

  /** What an ordinance sees, and what is its notice's own. */
  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = OfficialPapers.view(context);
    view.later(
        "notice", () -> NoticeView.of(context.town(), context.frame(), context.wording().get()));
    view.put(
        "summaries",
        context.rules().rules().stream().collect(Collectors.toMap(Rule::id, NoticeView::sentence)));
    return view;
  }

  @Override
  public Metadata metadata(DraftContext context, String title) {
    return OfficialPapers.metadata(this, context, title, Conventions.USUAL);
  }

  @Override
  public void restsOn(ShownLaw law) {
    law.clauseQuoted();
    law.instrumentSpokenOf(true);
  }
}
