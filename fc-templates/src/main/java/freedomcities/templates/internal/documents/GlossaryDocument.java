package freedomcities.templates.internal.documents;

import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.GlossaryView;

/** Key terms in plain words, with what they rest on. */
public final class GlossaryDocument extends SheetDocument {
  public GlossaryDocument() {
    super("glossary", "glossary");
  }

  @Override
  public String about() {
    return "Key terms in plain words, with the law they rest on. In English or another language.";
  }

  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = super.view(context);
    view.putAll(GlossaryView.of(context.place(), context.law(), context.wording().get()));
    return view;
  }

  @Override
  public void names(ShownLaw law) {
    law.terms();
  }
}
