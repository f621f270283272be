package freedomcities.templates.internal.law;

import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.tree.Conventions;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Conventions.LineNumbers;
import freedomcities.tree.SectionNumbering;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How one place drafts: what its town file says, else what the law data have for its state, else
 * what is usual.
 */
public final class DraftingConventions {
  /** As in the manuals of police agencies: {@code 4. Definitions}. */
  private static final SectionNumbering OF_AN_ORDER = new SectionNumbering("", ".", "Section ");

  private final Law law;
  private final Town town;
  private final Map<String, String> usual;

  /**
   * {@code findings}: whether nothing stands before the clause, as in an act or an article in a
   * warrant.
   */
  public DraftingConventions(Law law, Town town, boolean findings) {
    this.law = law;
    this.town = town;
    this.usual =
        Map.of(
            "recitals",
            findings ? "findings" : "recitals",
            "section-numbering",
            "section",
            "changes",
            "strike-underline",
            "line-numbers",
            "off",
            "seal",
            "no",
            "witness",
            "no");
  }

  /** How an officer's order numbers its sections. */
  public static Conventions ofOrder() {
    return new Conventions(OF_AN_ORDER, Changes.STRIKE_UNDERLINE, LineNumbers.OFF);
  }

  /** How the tree of an instrument numbers, marks and counts. */
  public Conventions ofInstrument() {
    SectionNumbering numbering =
        switch (value("section-numbering")) {
          case "sec" -> new SectionNumbering("Sec. ", ".", "Section ");
          case "symbol" -> new SectionNumbering("§ ", ".", "§ ");
          default -> SectionNumbering.SECTION;
        };
    return new Conventions(
        numbering,
        Changes.valueOf(constant(value("changes"))),
        LineNumbers.valueOf(constant(value("line-numbers"))));
  }

  /** As a template sees them. */
  public Map<String, Object> view() {
    return Map.of(
        "recitals",
        value("recitals"),
        "changes",
        value("changes"),
        "changesNote",
        ofState("changes").map(LegalNotes::convention).orElse(""),
        "seal",
        value("seal").equals("yes"),
        "witness",
        value("witness").equals("yes"));
  }

  /** What holds for this place. */
  public String value(String key) {
    String own = town.documents().conventions().get(key);
    return own != null ? own : ofState(key).map(Fact::text).orElse(usual.getOrDefault(key, ""));
  }

  /**
   * The law data's fact for a convention that the town file does not settle; empty if they have
   * none.
   */
  public Optional<Fact> ofState(String key) {
    return town.documents().conventions().containsKey(key)
        ? Optional.empty()
        : law.convention(town.jurisdiction(), key);
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
