package freedomcities.render.docx.headers;

import freedomcities.render.docx.letterhead.WordLetterhead;
import freedomcities.render.docx.letterhead.reading.PageKind;
import freedomcities.render.docx.opc.Relationships;
import freedomcities.render.docx.opc.ZipArchive;
import freedomcities.render.docx.styles.BasePackage;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The heads and feet of a document: ours, and where the town's letterhead has one for a kind of
 * page, the town's. Below a head of the town's a draft still says that it is one.
 */
public final class HeaderFooterReferences {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private record Reference(String element, PageKind pages, String id) {}

  private final HeadersAndFooters ours;
  private final Relationships relationships;
  private final ZipArchive archive;
  private final SortedMap<String, String> types;
  private final List<Reference> references = new ArrayList<>();

  /** Ours, once there, serve each kind of page that needs them. */
  private final Map<String, String> ids = new HashMap<>();

  public HeaderFooterReferences(
      HeadersAndFooters ours,
      Relationships relationships,
      ZipArchive archive,
      SortedMap<String, String> types) {
    this.ours = ours;
    this.relationships = relationships;
    this.archive = archive;
    this.types = types;
  }

  /**
   * Adds the parts of a document, and those of the town's letterhead, if there is one, which {@code
   * base} has.
   */
  public void add(Metadata metadata, @Nullable WordLetterhead stationery, BasePackage base) {
    if (stationery == null) {
      head(PageKind.DEFAULT, metadata, null, base);
      foot(PageKind.DEFAULT, metadata, null);
    } else {
      stationery
          .pages()
          .forEach(pages -> head(pages, metadata, stationery.heads().get(pages), base));
      stationery.pages().forEach(pages -> foot(pages, metadata, stationery.feet().get(pages)));
    }
  }

  private void head(PageKind pages, Metadata metadata, @Nullable String town, BasePackage base) {
    if (town != null) {
      theirs("header", pages, town);
      if (!metadata.stage().isEmpty()) {
        archive.add(
            town,
            below(
                Objects.requireNonNull(base.parts().get(town), town), ours.runningHead(metadata)));
      }
    } else if (HeadersAndFooters.headed(metadata)) {
      own("header", pages, () -> ours.header(metadata));
    }
  }

  private void foot(PageKind pages, Metadata metadata, @Nullable String town) {
    if (town != null) {
      theirs("footer", pages, town);
    } else {
      own("footer", pages, () -> ours.footer(metadata));
    }
  }

  /** It is among the parts that all documents of the town have. */
  private void theirs(String type, PageKind pages, String part) {
    references.add(
        new Reference(
            "w:" + type + "Reference",
            pages,
            relationships.part(type, part.substring("word/".length()))));
  }

  private void own(String type, PageKind pages, Supplier<byte[]> part) {
    String id =
        ids.computeIfAbsent(
            type,
            first -> {
              archive.add("word/" + type + "1.xml", part.get());
              types.put("/word/" + type + "1.xml", WORD + type + "+xml");
              return relationships.part(type, type + "1.xml");
            });
    references.add(new Reference("w:" + type + "Reference", pages, id));
  }

  /** A part with one more paragraph at its end. */
  private static byte[] below(byte[] part, String paragraph) {
    String markup = new String(part, StandardCharsets.UTF_8);
    int end = markup.lastIndexOf("</");
    return (markup.substring(0, end) + paragraph + markup.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What the section says of them. */
  public void write(XmlWriter xml) {
    references.forEach(
        one -> xml.empty(one.element(), "w:type", one.pages().word(), "r:id", one.id()));
  }
}
