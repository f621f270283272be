package freedomcities.cli.fuzz;

import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import freedomcities.scan.ManualReader;
import freedomcities.scan.source.Limits;
import java.time.Duration;

/** A policy manual of any format; text is read as web page and Markdown, too. */
public final class ManualFuzz {
  private static final ManualReader READER =
      ManualReader.of(RuleSet.standard())
          .within(new Limits(1 << 20, 200, 1_000_000, 4 << 20, Duration.ofSeconds(20)));

  private ManualFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    ManualReader.ownsTheProcess();
    for (String name : new String[] {"manual.txt", "manual.md", "manual.html"}) {
      try {
        READER.read(name, bytes).outline();
      } catch (InputException e) {
        Refusals.check(e);
      }
    }
  }
}
