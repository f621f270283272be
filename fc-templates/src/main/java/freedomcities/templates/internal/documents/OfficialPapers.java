package freedomcities.templates.internal.documents;

import freedomcities.places.Jurisdiction;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.views.View;
import freedomcities.tree.Conventions;
import freedomcities.tree.Metadata;
import java.util.List;

/**
 * What the place's own papers have in common: the view of an instrument, and metadata of a draft
 * that counsel reviews.
 */
final class OfficialPapers {
  private OfficialPapers() {}

  static LazyMap view(DraftContext context) {
    return View.of(
        context.town(),
        context.report(),
        context.ground(),
        context.scope(),
        context.with1373(),
        context.finished(),
        context.frame(),
        context.notices());
  }

  static Metadata metadata(
      DocumentType document, DraftContext context, String title, Conventions conventions) {
    Jurisdiction place = context.place();
    String type = document.type(context);
    return new Metadata(
        place.slug() + "-" + document.nameFor(place),
        title,
        type,
        place.fullName(),
        "Draft for review by counsel",
        context.author(),
        type + " of " + place.styleWithArticle() + " on local policing and immigration enforcement",
        List.of("local policing", "immigration enforcement", "model rules", place.stateName()),
        "en-US",
        context.town().documents().date(),
        conventions,
        context.printing().draftMark(context.printing().draftMark() && !context.finished()));
  }
}
