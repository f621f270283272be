package freedomcities.render.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** The Nu HTML checker: syntax, content models, ARIA, style sheets, languages. */
public final class NuHtml {
  private NuHtml() {}

  /** What the checker calls an error, each with its place. */
  public static List<String> errors(byte[] html) {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(OutputFormat.GNU);
    try {
      // Warnings are of taste: that a list is a list without being told so, which Safari doubts.
      return checker
          .validate(new ByteArrayInputStream(html))
          .lines()
          .filter(
              line ->
                  line.contains(": error")
                      || line.contains("fatal")
                      || line.contains("non-document"))
          .toList();
    } catch (IOException | SAXException e) {
      throw new AssertionError(e);
    }
  }
}
