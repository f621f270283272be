/**
 * Where a place stands. Begin with {@link freedomcities.cli.checking.CheckCommand}: it prints, one
 * after another, {@link freedomcities.cli.checking.ReportTable}, {@link
 * freedomcities.cli.checking.ProgressReport}, {@link freedomcities.cli.checking.NoticeList} and
 * {@link freedomcities.cli.checking.NextSteps}, or all agencies in one {@link
 * freedomcities.cli.checking.SideBySideTable}. {@link
 * freedomcities.cli.checking.CompletenessSummary} is what documents still need from a person;
 * {@code draft} tells it too.
 */
@NullMarked
package freedomcities.cli.checking;

import org.jspecify.annotations.NullMarked;
