package freedomcities.render.pdf.forms;

import freedomcities.render.pdf.composing.StyleSheet;
import freedomcities.render.pdf.structure.FormField;
import freedomcities.render.pdf.structure.StructureTree;
import freedomcities.render.pdf.structure.Tag;
import freedomcities.render.spi.RenderException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAcroForm;
import org.openpdf.text.pdf.PdfAppearance;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The form of the file: the fields by name. A full stop in a name makes a level of the form's tree.
 * A field that stands in several places has one value and a widget in each, as PDF means it.
 */
public final class AcroForm {
  private static final int MULTILINE = 1 << 12, READ_ONLY = 1;

  /** A field, or a level of the tree that holds some. */
  static final class Node {
    private final String part;
    private final @Nullable Node parent;
    private final Map<String, Node> kids = new LinkedHashMap<>();
    private final List<PdfIndirectReference> widgets = new ArrayList<>();
    private @Nullable FormField field;
    private @Nullable PdfIndirectReference reference;
    private int places;

    Node(String part, @Nullable Node parent) {
      this.part = part;
      this.parent = parent;
    }
  }

  private final PdfWriter writer;
  private final StyleSheet sheet;
  private final Node root;
  private final Map<String, Node> byName = new LinkedHashMap<>();
  private final List<PdfAppearance> written = new ArrayList<>();

  /**
   * The fields of some tags; {@code name} is empty, or that of a field which holds them all, apart
   * from those of other documents.
   *
   * @throws RenderException naming a field whose name no PDF can have, or that is a box here and
   *     text there
   */
  public AcroForm(List<Tag> tags, String name, StyleSheet sheet, PdfWriter writer) {
    this.writer = writer;
    this.sheet = sheet;
    this.root = new Node(name, null);
    for (Tag tag : tags) {
      if (tag.field != null) {
        add(tag.field).places++;
      }
    }
  }

  private Node add(FormField field) {
    Node known = byName.get(field.name());
    if (known != null) {
      boolean same = known.field != null && known.field.getClass() == field.getClass();
      if (!same) {
        throw new RenderException(
            "two form fields of different kinds are named \"" + field.name() + "\"");
      }
      return known;
    }
    Node node = root;
    for (String part : field.name().split("\\.", -1)) {
      if (part.isBlank()) {
        throw new RenderException(
            "\"" + field.name() + "\" can't be the name of a form field: a part of it is empty");
      }
      if (node.field != null) {
        throw nested(node.field.name(), field.name());
      }
      Node above = node;
      node = node.kids.computeIfAbsent(part, name -> new Node(name, above));
    }
    if (!node.kids.isEmpty()) {
      throw nested(field.name(), field.name() + "." + node.kids.keySet().iterator().next());
    }
    node.field = field;
    byName.put(field.name(), node);
    return node;
  }

  private static RenderException nested(String outer, String inner) {
    return new RenderException(
        "the form field \"" + outer + "\" can't hold another, as \"" + inner + "\" says");
  }

  /** Makes a widget one of its field's. */
  void widget(FormField field, PdfIndirectReference reference, PdfDictionary widget) {
    Node node = byName.get(field.name());
    if (node == null) {
      throw new IllegalStateException("a field that was not announced: " + field.name());
    }
    if (node.places == 1) {
      node.reference = reference;
      describe(node, widget);
    } else {
      node.widgets.add(reference);
      widget.put(PdfName.PARENT, reference(node));
    }
  }

  /** Words can be typed in what this appearance shows. */
  void written(PdfAppearance appearance) {
    written.add(appearance);
  }

  /** Writes the forms of a file as one, if there is any; after the last page. */
  public static void write(List<AcroForm> all, PdfWriter writer) throws IOException {
    List<AcroForm> forms = all.stream().filter(form -> !form.byName.isEmpty()).toList();
    if (forms.isEmpty()) {
      return;
    }
    // OpenPDF's own form is not used, since it names a font that the file does not hold; its
    // gathering of fonts is.
    PdfAcroForm form = new PdfAcroForm(writer);
    Map<PdfTemplate, Object> templates = new LinkedHashMap<>();
    for (AcroForm own : forms) {
      for (Node top : own.tops()) {
        own.close(top);
        form.addDocumentField(own.reference(top));
      }
      own.written.forEach(appearance -> templates.put(appearance, appearance));
    }
    form.addFieldTemplates(templates);
    if (!form.isValid()) {
      throw new IllegalStateException("a form without fields");
    }
    Optional<AcroForm> typed = forms.stream().filter(own -> !own.written.isEmpty()).findFirst();
    typed
        .map(own -> own.sheet)
        .ifPresent(sheet -> form.put(PdfName.DA, appearance(sheet.faces.forTyping(), sheet.em)));
    writer.getExtraCatalog().put(PdfName.ACROFORM, writer.addToBody(form).getIndirectReference());
  }

  /** The fields that are within no other. */
  private Collection<Node> tops() {
    return root.part.isEmpty() ? root.kids.values() : List.of(root);
  }

  /** How a program that shows what was typed is to set it; size 0 lets it choose one that fits. */
  static PdfString appearance(BaseFont font, float size) {
    return new PdfString("/" + font.getPostscriptFontName() + " " + size + " Tf 0 g");
  }

  private void close(Node node) throws IOException {
    for (Node kid : node.kids.values()) {
      close(kid);
    }
    if (node.field != null && node.places == 1) {
      return;
    }
    PdfDictionary dictionary = new PdfDictionary();
    describe(node, dictionary);
    PdfArray kids = new PdfArray();
    node.kids.values().forEach(kid -> kids.add(reference(kid)));
    node.widgets.forEach(kids::add);
    dictionary.put(PdfName.KIDS, kids);
    writer.addToBody(dictionary, reference(node));
  }

  private PdfIndirectReference reference(Node node) {
    PdfIndirectReference reference = node.reference;
    if (reference == null) {
      reference = writer.getPdfIndirectReference();
      node.reference = reference;
    }
    return reference;
  }

  private void describe(Node node, PdfDictionary dictionary) {
    dictionary.put(PdfName.T, StructureTree.words(node.part));
    if (node.parent != null && !node.parent.part.isEmpty()) {
      dictionary.put(PdfName.PARENT, reference(node.parent));
    }
    switch (node.field) {
      case FormField.Box box -> {
        dictionary.put(PdfName.FT, PdfName.BTN);
        dictionary.put(PdfName.TU, StructureTree.words(box.told()));
        dictionary.put(PdfName.V, box.ticked() ? Widgets.TICKED : Widgets.EMPTY);
      }
      case FormField.Text text -> {
        dictionary.put(PdfName.FT, PdfName.TX);
        dictionary.put(PdfName.TU, StructureTree.words(text.told()));
        int flags = (text.several() ? MULTILINE : 0) + (text.fixed() ? READ_ONLY : 0);
        if (flags != 0) {
          dictionary.put(PdfName.FF, new PdfNumber(flags));
        }
        if (!text.value().isEmpty()) {
          dictionary.put(PdfName.V, StructureTree.words(text.value()));
        }
      }
      case null -> {}
    }
  }
}
