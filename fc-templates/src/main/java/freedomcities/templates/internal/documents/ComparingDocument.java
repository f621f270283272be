package freedomcities.templates.internal.documents;

import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.ComparisonView;
import freedomcities.tree.Conventions;
import freedomcities.tree.Metadata;

/**
 * Sets present policy beside the rules. It shows changes to accept or to reject, whatever the place
 * does.
 */
public non-sealed class ComparingDocument extends DocumentType {
  public ComparingDocument(String key, String forLegislature) {
    super(key, forLegislature);
  }

  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = OfficialPapers.view(context);
    view.later(
        "comparison",
        () -> ComparisonView.view(context.town(), context.report(), context.ground()));
    return view;
  }

  @Override
  public Metadata metadata(DraftContext context, String title) {
    return OfficialPapers.metadata(this, context, title, Conventions.USUAL);
  }

  @Override
  public void restsOn(ShownLaw law) {
    law.openingClause();
  }
}
