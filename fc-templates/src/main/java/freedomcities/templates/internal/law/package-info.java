/**
 * How the law data meet a town file: what the law fixes for an ordinance or a directive of one
 * place, and how a legal fact is told, with citation, confidence and date.
 */
@NullMarked
package freedomcities.templates.internal.law;

import org.jspecify.annotations.NullMarked;
