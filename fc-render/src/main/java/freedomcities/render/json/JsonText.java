package freedomcities.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON as text, indented, lines ended by a line feed wherever it is written. */
final class JsonText {
  private JsonText() {}

  interface Writing {
    void into(JsonGenerator json) throws IOException;
  }

  static String of(Writing writing) {
    StringWriter out = new StringWriter();
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(printer)) {
      writing.into(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a text can't fail to be written", e);
    }
    return out.toString();
  }
}
