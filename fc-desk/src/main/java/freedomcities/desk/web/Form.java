package freedomcities.desk.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/**
 * What a form sent.
 *
 * @param fields what was typed, by name
 * @param files bytes by the name of the field; what a file was called is nobody's business here
 */
record Form(Map<String, List<String>> fields, Map<String, byte[]> files) {
  static final Form EMPTY = new Form(Map.of(), Map.of());

  private static final int MOST_PARTS = 50;

  static Form of(Map<String, List<String>> fields) {
    return new Form(fields, Map.of());
  }

  /** A body in parts, as browsers send forms with files. */
  static Form ofParts(String contentType, byte[] body) throws Refusal {
    String boundary =
        Optional.ofNullable(parameters(contentType).get("boundary")).orElseThrow(Form::notWhole);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Map<String, byte[]> files = new HashMap<>();
    try {
      MultipartInput parts =
          MultipartInput.builder()
              .setInputStream(new ByteArrayInputStream(body))
              .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
              .get();
      boolean more = parts.skipPreamble();
      for (int i = 0; more; i++) {
        if (i == MOST_PARTS) {
          throw new Refusal(413, "This form has too many fields.");
        }
        Map<String, String> disposition = disposition(parts.readHeaders());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.readBodyData(bytes);
        String name = Optional.ofNullable(disposition.get("name")).orElseThrow(Form::notWhole);
        if (disposition.containsKey("filename")) {
          files.putIfAbsent(name, bytes.toByteArray());
        } else {
          fields
              .computeIfAbsent(name, none -> new ArrayList<>())
              .add(bytes.toString(StandardCharsets.UTF_8));
        }
        more = parts.readBoundary();
      }
    } catch (IOException | IllegalArgumentException e) {
      // The bytes are here already: what is wrong is how they are laid out.
      throw notWhole();
    }
    return new Form(fields, files);
  }

  private static Refusal notWhole() {
    return new Refusal(400, "This form did not arrive whole. Open the page again.");
  }

  private static Map<String, String> disposition(String headers) throws Refusal {
    return parameters(
        headers
            .lines()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
            .findFirst()
            .orElseThrow(Form::notWhole));
  }

  private static Map<String, String> parameters(String header) {
    ParameterParser parser = new ParameterParser();
    parser.setLowerCaseNames(true);
    return parser.parse(header, ';');
  }
}
