package freedomcities.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The two standards that every PDF of ours keeps to, checked by veraPDF. */
public final class PdfChecks {
  private static final List<String> STANDARDS = List.of("ua1", "2a"),
      WITH_FILES = List.of("ua1", "3a");

  private PdfChecks() {}

  /** Fails, naming each clause, unless the file keeps to PDF/UA-1 and PDF/A-2a. */
  public static void assertValid(byte[] pdf) {
    Assertions.assertThat(failures(pdf))
        .as("checks of PDF/UA-1 and PDF/A-2a that failed")
        .isEmpty();
  }

  /** The same of a PDF that files are attached to: PDF/UA-1 and PDF/A-3a. */
  public static void assertValidWithFiles(byte[] pdf) {
    Assertions.assertThat(failures(pdf, WITH_FILES))
        .as("checks of PDF/UA-1 and PDF/A-3a that failed")
        .isEmpty();
  }

  /** The clauses that a file fails, each once, with where. */
  public static List<String> failures(byte[] pdf) {
    return failures(pdf, STANDARDS);
  }

  private static List<String> failures(byte[] pdf, List<String> standards) {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> failures = new ArrayList<>();
    for (String standard : standards) {
      PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        TreeSet<String> seen = new TreeSet<>();
        for (TestAssertion check : result.getTestAssertions()) {
          if (check.getStatus() == TestAssertion.Status.FAILED) {
            seen.add(
                standard
                    + " "
                    + check.getRuleId().getClause()
                    + "-"
                    + check.getRuleId().getTestNumber()
                    + ": "
                    + check.getMessage()
                    + " at "
                    + check.getLocation().getContext());
          }
        }
        if (seen.isEmpty() && !result.isCompliant()) {
          seen.add(standard + ": not compliant");
        }
        failures.addAll(seen);
      } catch (Exception e) {
        throw new AssertionError("veraPDF could not read the file", e);
      }
    }
    return failures;
  }
}
