package freedomcities.render.akn;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of OASIS, which the build unpacks, and the JDK's validator. */
final class AknSchema {
  private static final Path FILE = Path.of("target", "akn-schema", "xsd", "akomantoso30.xsd");
  private static final Schema SCHEMA = schema();

  private AknSchema() {}

  private static Schema schema() {
    if (!Files.isRegularFile(FILE)) {
      throw new AssertionError(
          "no schema at " + FILE + "; the build unpacks it before the tests are compiled");
    }
    try {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      // The limit of secure processing is meant for documents; this schema has more choices than
      // that.
      factory.setProperty("jdk.xml.maxOccurLimit", "100000");
      return factory.newSchema(FILE.toFile());
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }

  /** What the schema finds wrong, each with its line. */
  static List<String> faults(String file) {
    List<String> faults = new ArrayList<>();
    try {
      Validator validator = SCHEMA.newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      validator.setErrorHandler(
          new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
              error(e);
            }

            @Override
            public void error(SAXParseException e) {
              faults.add("line " + e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXParseException {
              throw e;
            }
          });
      validator.validate(new StreamSource(new StringReader(file)));
    } catch (SAXException | java.io.IOException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
    return faults;
  }
}
