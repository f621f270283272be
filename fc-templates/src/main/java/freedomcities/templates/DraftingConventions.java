package freedomcities.templates;

import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.tree.Conventions;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Conventions.LineNumbers;
import freedomcities.tree.SectionNumbering;
import java.util.Locale;
import java.util.Map;

/** How one place drafts: what its town file says, else what is usual in its state, else what is usual. */
final class DraftingConventions {
  private final Map<String, String> given;

  DraftingConventions(Law law, Town town) {
    this.given = town.documents().conventions();
  }

  /** How the tree numbers, marks and counts. A comparison shows changes to accept or to reject, whatever the place does. */
  Conventions of(DocumentKind kind) {
    if (kind.equals(DocumentKind.COMPARISON)) {
      return Conventions.USUAL;
    }
    SectionNumbering numbering = switch (value("section-numbering", "section")) {
      case "sec" -> new SectionNumbering("Sec. ", ".", "Section ");
      case "symbol" -> new SectionNumbering("§ ", ".", "§ ");
      default -> SectionNumbering.SECTION;
    };
    return new Conventions(numbering, Changes.valueOf(constant(value("changes", "strike-underline"))),
        LineNumbers.valueOf(constant(value("line-numbers", "off"))));
  }

  /** As a template sees them; {@code usually} is what stands where neither town nor state says recitals or findings. */
  Map<String, Object> view(String usually) {
    return Map.of("recitals", value("recitals", usually), "changes", value("changes", "strike-underline"), "seal",
        flag("seal"), "witness", flag("witness"));
  }

  private boolean flag(String key) {
    return value(key, "no").equals("yes");
  }

  private String value(String key, String usual) {
    return given.getOrDefault(key, usual);
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
