package freedomcities.templates.internal.documents;

import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.problems.Problem;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.stocktaking.ShownLaw;
import freedomcities.templates.internal.views.GlossaryView;
import freedomcities.towns.Town;
import java.util.Optional;

/** Key terms in plain words, with what they rest on. */
public final class GlossaryDocument extends SheetDocument {
  public GlossaryDocument() {
    super("glossary", "glossary");
  }

  @Override
  public String about() {
    return "Key terms in plain words, with the law they rest on. In English or another language.";
  }

  /** Without terms of its subject it would explain offices and papers only. */
  @Override
  public Optional<Problem> refusal(Town town, GapReport report, Law law, boolean drawsNothing) {
    boolean has =
        report
            .rules()
            .shelf()
            .words(Languages.ENGLISH)
            .filter(words -> words.keys().stream().anyMatch(key -> key.startsWith("glossary.")))
            .isPresent();
    return has
        ? Optional.empty()
        : Optional.of(notOnTheShelf(town, report, "glossary in words/en.yaml"));
  }

  @Override
  public LazyMap view(DraftContext context) {
    LazyMap view = super.view(context);
    view.putAll(
        GlossaryView.of(context.place(), context.law(), context.shelf(), context.wording().get()));
    return view;
  }

  @Override
  public void names(ShownLaw law) {
    law.terms();
  }
}
