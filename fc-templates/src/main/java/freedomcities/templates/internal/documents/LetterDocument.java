package freedomcities.templates.internal.documents;

import freedomcities.places.Jurisdiction;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.RequestView;
import freedomcities.towns.DocumentSettings.RecordsRequest;
import freedomcities.tree.Metadata;
import java.util.stream.Stream;

/**
 * Sent to an office, in English: it is the requester's, and no draft of anything that is adopted.
 */
public non-sealed class LetterDocument extends DocumentType {
  public LetterDocument(String key, String forLegislature) {
    super(key, forLegislature);
  }

  @Override
  public final boolean official() {
    return false;
  }

  @Override
  public LazyMap view(DraftContext context) {
    return LazyMap.of(RequestView.of(context.town(), context.report(), context.law()));
  }

  @Override
  public Metadata metadata(DraftContext context, String title) {
    Jurisdiction place = context.place();
    RecordsRequest request = context.town().documents().recordsRequest();
    String requester = request.requester();
    return Metadata.of(
            place.slug() + "-" + nameFor(place), title, context.town().documents().date())
        .type(type(context))
        .place(place.fullName())
        .author(requester.isEmpty() ? context.author() : requester)
        .subject(
            title + ", to " + (request.to().isEmpty() ? place.styleWithArticle() : request.to()))
        .keywords(
            Stream.of(
                    Stream.of("public records"),
                    context.shelf().named().keywords().stream(),
                    Stream.of(place.stateName()))
                .flatMap(words -> words)
                .toList())
        .printing(context.printing())
        .build();
  }

  @Override
  public void restsOn(ShownLaw law) {
    law.openingClause();
  }
}
