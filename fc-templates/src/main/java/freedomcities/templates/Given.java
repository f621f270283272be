package freedomcities.templates;

import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.towns.DocumentSettings.InstrumentSettings;
import freedomcities.towns.Town;

/** The instrument and the clause of an ordinance: what the town file gives, else what the law data have. */
final class Given {
  private Given() {}

  static Fact instrument(Town town, Law law) {
    String given = ordinance(town).called();
    return given.isEmpty() ? law.instrument(town.jurisdiction()) : fact("documents.ordinance.called", given, law);
  }

  static Fact clause(Town town, Law law, Fact instrument) {
    String given = ordinance(town).clause();
    return given.isEmpty()
        ? law.enactingClause(town.jurisdiction(), instrument.text())
        : fact("documents.ordinance.clause", given, law);
  }

  /** Whether a fact is the town's own word, not the law data's. */
  static boolean byTown(Fact fact) {
    return fact.id().startsWith("documents.");
  }

  private static InstrumentSettings ordinance(Town town) {
    return town.documents().ordinance();
  }

  private static Fact fact(String key, String text, Law law) {
    return new Fact(key, text, "none found", Confidence.VERIFIED, "given in the town file", law.version());
  }
}
