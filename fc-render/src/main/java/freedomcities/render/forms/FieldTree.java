package freedomcities.render.forms;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** Walks the tree of a form's fields; what a field does not say itself, the level above says. */
final class FieldTree {
  private static final int MOST_FIELDS = 5000;
  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 200_000;
  private static final PdfName OFF = new PdfName("Off");

  private final String file;
  private final Map<String, String> values = new LinkedHashMap<>();
  private int seen;

  FieldTree(String file) {
    this.file = file;
  }

  Map<String, String> read(@Nullable PdfDictionary catalog) throws IOException {
    PdfDictionary form = catalog == null ? null : catalog.getAsDict(PdfName.ACROFORM);
    PdfArray fields = form == null ? null : form.getAsArray(PdfName.FIELDS);
    if (fields == null || fields.isEmpty()) {
      throw FormReader.refused(file, "the PDF has no form fields",
          "give the worksheet as it was filled in: a copy printed to PDF has lost its fields");
    }
    all(fields, "", null, 0);
    return Collections.unmodifiableMap(values);
  }

  private void all(PdfArray fields, String above, @Nullable PdfName inherited, int depth) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      PdfDictionary field = fields.getAsDict(i);
      if (++seen > MOST_FIELDS || depth > DEEPEST) {
        throw FormReader.refused(file, "the form has too many fields, or too deep a tree of them",
            "give the filled worksheet");
      }
      if (field != null) {
        one(field, above, inherited, depth);
      }
    }
  }

  private void one(PdfDictionary field, String above, @Nullable PdfName inherited, int depth) throws IOException {
    String part = text(field.getDirectObject(PdfName.T));
    String name = part.isEmpty() ? above : above.isEmpty() ? part : above + "." + part;
    PdfName own = field.getAsName(PdfName.FT);
    PdfName type = own == null ? inherited : own;
    PdfArray kids = field.getAsArray(PdfName.KIDS);
    boolean named = kids != null && hasNames(kids);
    if (type != null && !named) {
      values.merge(name, type.equals(PdfName.BTN) ? box(field, kids) : text(field.getDirectObject(PdfName.V)),
          (first, second) -> first.isEmpty() ? second : first);
    } else if (kids != null) {
      all(kids, name, type, depth + 1);
    }
  }

  /** Kids without names are places where the same field is shown. */
  private static boolean hasNames(PdfArray kids) {
    for (int i = 0; i < kids.size(); i++) {
      PdfDictionary kid = kids.getAsDict(i);
      if (kid != null && kid.contains(PdfName.T)) {
        return true;
      }
    }
    return false;
  }

  /** Ticked as its value says, or where a program sets the look only, as it looks. */
  private static String box(PdfDictionary field, @Nullable PdfArray places) {
    PdfName state = field.getAsName(PdfName.V);
    if (state == null) {
      state = field.getAsName(PdfName.AS);
    }
    for (int i = 0; state == null && places != null && i < places.size(); i++) {
      PdfDictionary place = places.getAsDict(i);
      state = place == null ? null : place.getAsName(PdfName.AS);
    }
    return state == null || state.equals(OFF) ? "" : FormReader.TICKED;
  }

  private String text(@Nullable PdfObject value) throws IOException {
    byte[] bytes = switch (value) {
      case PdfString string -> string.getOriginalBytes();
      case PRStream stream -> PdfReader.getStreamBytes(stream);
      case null, default -> new byte[0];
    };
    if (bytes.length > LONGEST_TEXT * 2) {
      throw FormReader.refused(file, "a field holds more than " + LONGEST_TEXT + " characters", "shorten it");
    }
    return TextString.decode(bytes).replace("\r\n", "\n").replace('\r', '\n');
  }
}
