package freedomcities.templates;

import freedomcities.gaps.GapReport;
import freedomcities.templates.completeness.Completeness;
import freedomcities.towns.Town;
import freedomcities.tree.Document;

/**
 * A document tree and what produced it. Immutable.
 *
 * @param language that was asked for: {@code en}, {@code es}
 */
public record Draft(
    DocumentKind kind,
    String language,
    Document document,
    Completeness completeness,
    Town town,
    GapReport report) {}
