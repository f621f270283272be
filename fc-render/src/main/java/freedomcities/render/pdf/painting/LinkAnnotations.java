package freedomcities.render.pdf.painting;

import freedomcities.render.pdf.composing.ComposedDocument;
import freedomcities.render.pdf.structure.StructureTree;
import freedomcities.render.pdf.structure.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The link annotations of a page, one for each line that a link's words stand on, tied to their
 * structure elements.
 */
final class LinkAnnotations {
  /** The words of one link on one line. */
  private record Area(Tag link, float left, float right, float baseline, float size) {}

  private final ComposedDocument plan;
  private final Function<Tag, PdfDestination> destinations;
  private final StructureTree structure;
  private final PdfWriter writer;
  private final List<Area> areas = new ArrayList<>();

  LinkAnnotations(
      ComposedDocument plan,
      Function<Tag, PdfDestination> destinations,
      StructureTree structure,
      PdfWriter writer) {
    this.plan = plan;
    this.destinations = destinations;
    this.structure = structure;
    this.writer = writer;
  }

  /** Words were painted here; if they are a link's, they become a place to press. */
  void over(int owner, float x, float baseline, float width, float size) {
    Tag link = plan.tags.get(owner).link();
    if (link == null) {
      return;
    }
    Area last = areas.isEmpty() ? null : areas.getLast();
    if (last != null && last.link == link && last.baseline == baseline) {
      areas.set(
          areas.size() - 1,
          new Area(link, last.left, x + width, baseline, Math.max(size, last.size)));
    } else {
      areas.add(new Area(link, x, x + width, baseline, size));
    }
  }

  /** Adds the annotations to the page that ends now. */
  void write() {
    for (Area area : areas) {
      Rectangle box =
          new Rectangle(
              area.left,
              area.baseline - area.size * 0.22f,
              area.right,
              area.baseline + area.size * 0.8f);
      PdfAnnotation annotation = new PdfAnnotation(writer, box);
      annotation.put(PdfName.SUBTYPE, PdfName.LINK);
      annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
      annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
      String words = area.link.alternative;
      annotation.put(PdfName.CONTENTS, StructureTree.words(words == null ? "" : words));
      lead(annotation, area.link);
      structure.tie(area.link, annotation);
      writer.addAnnotation(annotation);
    }
    areas.clear();
  }

  private void lead(PdfAnnotation annotation, Tag link) {
    switch (link.target) {
      case Tag.Target.Web web ->
          annotation.put(PdfName.A, new PdfAction(web.address().toASCIIString()));
      case Tag.Target.Inside inside -> {
        Tag target = plan.targets.get(inside.id());
        if (target == null) {
          throw new IllegalArgumentException(
              "nothing that a page can show has the id " + inside.id());
        }
        annotation.put(PdfName.DEST, destinations.apply(target));
      }
      case null -> throw new IllegalStateException("a link that leads nowhere");
    }
  }
}
