package freedomcities.render.forms;

import freedomcities.meetings.FilledForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * Walks the tree of a form's fields; what a field does not say itself, the level above says. Then
 * walks the pages, since what joins files may leave fields there that the form knows nothing of.
 */
final class FieldTree {
  private static final int MOST_FIELDS = 5000;
  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 200_000;

  /** What a field has from the levels above, and then its own. */
  private record Level(String name, @Nullable PdfName type, @Nullable PdfObject value) {
    static final Level TOP = new Level("", null, null);
  }

  private final String file;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> repeated = new HashSet<>();
  private final Map<String, String> unclear = new LinkedHashMap<>();
  private final List<Integer> bare = new ArrayList<>();

  /** The fields that were read, and the places where they are shown. */
  private final Set<PdfDictionary> read = Collections.newSetFromMap(new IdentityHashMap<>());

  private int seen;

  FieldTree(String file) {
    this.file = file;
  }

  FilledForm read(PdfReader pdf) throws IOException {
    PdfDictionary catalog = pdf.getCatalog();
    PdfDictionary form = catalog == null ? null : catalog.getAsDict(PdfName.ACROFORM);
    PdfArray fields = form == null ? null : form.getAsArray(PdfName.FIELDS);
    if (fields != null) {
      all(fields, Level.TOP, 0);
    }
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      if (!page(pdf.getPageN(page))) {
        bare.add(page);
      }
    }
    if (values.isEmpty()) {
      throw FormReader.refused(
          file,
          "the PDF has no form fields",
          "give the worksheet as it was filled in: a copy printed to PDF has lost its fields");
    }
    return new FilledForm(file, values, repeated, unclear, bare);
  }

  private void all(PdfArray fields, Level above, int depth) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      PdfDictionary field = fields.getAsDict(i);
      count(depth);
      if (field != null) {
        one(field, above, depth);
      }
    }
  }

  private void count(int depth) {
    if (++seen > MOST_FIELDS || depth > DEEPEST) {
      throw FormReader.refused(
          file,
          "the form has too many fields, or too deep a tree of them",
          "give the filled worksheet");
    }
  }

  private void one(PdfDictionary field, Level above, int depth) throws IOException {
    Level level = level(field, above);
    PdfArray kids = field.getAsArray(PdfName.KIDS);
    if (level.type != null && (kids == null || !hasNames(kids))) {
      field(field, level, kids);
    } else if (kids != null) {
      all(kids, level, depth + 1);
    }
  }

  private Level level(PdfDictionary field, Level above) throws IOException {
    String part = text(field.getDirectObject(PdfName.T));
    String name =
        part.isEmpty() ? above.name : above.name.isEmpty() ? part : above.name + "." + part;
    PdfName type = field.getAsName(PdfName.FT);
    PdfObject value = field.getDirectObject(PdfName.V);
    return new Level(name, type == null ? above.type : type, value == null ? above.value : value);
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

  private void field(PdfDictionary field, Level level, @Nullable PdfArray kids) throws IOException {
    if (!read.add(field)) {
      return;
    }
    List<PdfDictionary> places = new ArrayList<>();
    for (int i = 0; kids != null && i < kids.size(); i++) {
      count(0);
      PdfDictionary kid = kids.getAsDict(i);
      if (kid != null && read.add(kid)) {
        places.add(kid);
      }
    }
    if (places.isEmpty()) {
      places.add(field);
    }
    if (places.size() > 1 || values.containsKey(level.name)) {
      repeated.add(level.name);
    }
    if (PdfName.BTN.equals(level.type)) {
      Box box = Box.of(level.value, places);
      box.unclear().ifPresent(why -> unclear.putIfAbsent(level.name, why));
      values.putIfAbsent(level.name, box.isTicked() ? FormReader.TICKED : "");
    } else {
      PdfObject own = places.getFirst().getDirectObject(PdfName.V);
      values.putIfAbsent(level.name, text(level.value == null ? own : level.value));
    }
  }

  /**
   * Reads what stands on a page and was not reached from the form; says whether any field stands
   * there.
   */
  private boolean page(@Nullable PdfDictionary page) throws IOException {
    PdfArray annotations = page == null ? null : page.getAsArray(PdfName.ANNOTS);
    boolean any = false;
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      count(0);
      PdfDictionary widget = annotations.getAsDict(i);
      if (widget != null && PdfName.WIDGET.equals(widget.getAsName(PdfName.SUBTYPE))) {
        any = true;
        stray(widget);
      }
    }
    return any;
  }

  private void stray(PdfDictionary widget) throws IOException {
    if (read.contains(widget)) {
      return;
    }
    List<PdfDictionary> line = new ArrayList<>();
    for (PdfDictionary each = widget; each != null; each = each.getAsDict(PdfName.PARENT)) {
      count(line.size());
      line.addFirst(each);
    }
    one(line.getFirst(), Level.TOP, 0);
    if (!read.contains(widget)) {
      // Its parent does not know it.
      Level level = Level.TOP;
      for (PdfDictionary each : line) {
        level = level(each, level);
      }
      if (level.type != null) {
        field(widget, level, null);
      }
    }
  }

  private String text(@Nullable PdfObject value) throws IOException {
    byte[] bytes =
        switch (value) {
          case PdfString string -> string.getOriginalBytes();
          case PRStream stream -> PdfReader.getStreamBytes(stream);
          case null, default -> new byte[0];
        };
    if (bytes.length > LONGEST_TEXT * 2) {
      throw FormReader.refused(
          file, "a field holds more than " + LONGEST_TEXT + " characters", "shorten it");
    }
    return TextString.decode(bytes).replace("\r\n", "\n").replace('\r', '\n');
  }
}
