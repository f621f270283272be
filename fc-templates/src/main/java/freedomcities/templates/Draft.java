package freedomcities.templates;

import freedomcities.gaps.GapReport;
import freedomcities.towns.Town;
import freedomcities.tree.Document;

/** A document tree and what produced it. Immutable. */
public record Draft(DocumentKind kind, Document document, Completeness completeness, Town town, GapReport report) {}
