package freedomcities.templates.internal.documents;

import freedomcities.places.Jurisdiction;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.views.View;
import freedomcities.tree.Conventions;
import freedomcities.tree.Metadata;

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
        context.optional(),
        context.finished(),
        context.frame(),
        context.notices());
  }

  /** Of a paper of a place. */
  static Metadata metadata(
      DocumentType document, DraftContext context, String title, Conventions conventions) {
    Jurisdiction place = context.place();
    String type = document.type(context);
    return Metadata.of(
            place.slug() + "-" + document.nameFor(place), title, context.town().documents().date())
        .type(type)
        .place(place.fullName())
        .stage("Draft for review by counsel")
        .author(context.author())
        .subject(
            type
                + " of "
                + place.styleWithArticle()
                + " on "
                + context.shelf().named().properties())
        .keywords(context.shelf().named().keywordsAnd("model rules", place.stateName()))
        .conventions(conventions)
        .printing(
            context.printing().draftMark(context.printing().draftMark() && !context.finished()))
        .build();
  }
}
