package freedomcities.templates;

import freedomcities.gaps.GapReport;
import freedomcities.templates.completeness.Completeness;
import freedomcities.towns.Town;
import freedomcities.tree.Document;

/**
 * A document tree and what produced it. Immutable.
 *
 * @param kind that was asked for; what the document is called here, {@link DocumentKind#nameFor}
 *     says
 * @param language that was asked for: {@code en}, {@code es}
 * @param document what renderers write; the tree of a final holds no drafter's notes
 * @param completeness what a person must still settle, confirm or fill in
 * @param town as it was when drafted; a changed one needs a new draft
 * @param report where that town stands on each rule
 */
public record Draft(
    DocumentKind kind,
    String language,
    Document document,
    Completeness completeness,
    Town town,
    GapReport report) {}
