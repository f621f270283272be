package freedomcities.templates;

import static java.util.Objects.requireNonNull;

import freedomcities.gaps.GapReport;
import freedomcities.templates.completeness.Completeness;
import freedomcities.towns.Town;
import freedomcities.tree.Document;
import java.util.Locale;
import java.util.regex.Pattern;

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
    GapReport report) {
  private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9]+");

  /** All are needed. */
  public Draft {
    requireNonNull(kind, "kind");
    requireNonNull(language, "language");
    requireNonNull(document, "document");
    requireNonNull(completeness, "completeness");
    requireNonNull(town, "town");
    requireNonNull(report, "report");
  }

  /**
   * {@return the name of its file, as the command gives it: {@code
   * sampleton-city-az-ordinance.pdf}} Lower-case ASCII, the same for the same document of the same
   * place.
   *
   * @param format letters and digits, in any case: {@code pdf}
   * @throws IllegalArgumentException if the format has other characters, or none
   */
  public String fileName(String format) {
    if (!FORMAT.matcher(requireNonNull(format, "format")).matches()) {
      throw new IllegalArgumentException("no format is called \"" + format + "\"");
    }
    return document.metadata().identifier() + "." + format.toLowerCase(Locale.ROOT);
  }

  /** {@code Draft[sampleton-city-az-ordinance, en]} */
  @Override
  public String toString() {
    return "Draft[" + document.metadata().identifier() + ", " + language + "]";
  }
}
