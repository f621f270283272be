package freedomcities.render.json;

import static java.util.Objects.requireNonNull;

import freedomcities.templates.Draft;
import java.util.List;
import java.util.Optional;

/**
 * What one draft still needs, as JSON; {@code docs/schema/completeness.schema.json} says all that
 * is in it: an entry of {@code documents} in {@link ReportJson}, by itself.
 *
 * @since 0.1
 */
public final class DraftJson {
  private DraftJson() {}

  /**
   * {@return the completeness of a draft as text, indented, lines ended by a line feed}
   *
   * @param draft of any kind
   */
  public static String of(Draft draft) {
    ReportJson.DraftedOrRefused document =
        new ReportJson.DraftedOrRefused(
            requireNonNull(draft, "draft").kind().nameFor(draft.town().jurisdiction()),
            Optional.of(draft.completeness()),
            List.of());
    return JsonText.of(json -> new CompletenessJson(json).write(document));
  }
}
