package freedomcities.templates.internal.law;

import freedomcities.law.Fact;
import freedomcities.law.PublishedSummary;
import freedomcities.law.PublishedSummary.Stage;
import java.util.List;
import java.util.regex.Pattern;

/**
 * When a measure is published: as the law data say of its summary, else as what they have on its
 * publication says; where they say neither, after its adoption.
 */
public final class PublicationStages {
  /** "A proposed ordinance is published": nothing is adopted yet. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\bproposed [a-z]+ is (?:published|posted|attested and posted)\\b"
              + "|\\bpublished (?:as introduced )?before its passage\\b");

  private static final Pattern AFTER_TOO =
      Pattern.compile("(?i)\\bbefore its passage,? and (?:again .{0,20})?after it\\b");

  private static final List<Stage> LAST = List.of(Stage.AFTER);

  private PublicationStages() {}

  /** In their order; never empty. */
  public static List<Stage> of(LegalFrame frame) {
    return frame
        .summary()
        .map(PublishedSummary::stages)
        .filter(known -> !known.isEmpty())
        .orElseGet(() -> frame.publication().map(PublicationStages::told).orElse(LAST));
  }

  private static List<Stage> told(Fact publication) {
    String text = publication.text();
    return AFTER_TOO.matcher(text).find()
        ? List.of(Stage.BEFORE, Stage.AFTER)
        : BEFORE.matcher(text).find() ? List.of(Stage.BEFORE) : LAST;
  }
}
