package freedomcities.render.docx.styles;

import freedomcities.render.docx.opc.Relationships;
import freedomcities.render.docx.opc.ZipArchive;
import freedomcities.tree.Printing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The half of a file that is the same for every document: styles, settings, fonts. Immutable.
 *
 * @param parts the parts by name, without the main document, its relationships and the list of
 *     content types
 * @param contentTypes by part name with its slash, or by file ending
 * @param relationships what the main document points to
 * @param packed the parts as they stand in each file
 */
public record BasePackage(
    SortedMap<String, byte[]> parts,
    SortedMap<String, String> contentTypes,
    List<Relationships.Relationship> relationships,
    Map<String, ZipArchive.Packed> packed) {
  public static final String DOCUMENT = "word/document.xml",
      DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels";
  private static final String STYLES = "word/styles.xml";
  private static final Map<String, BasePackage> READ = new ConcurrentHashMap<>();

  public BasePackage(
      SortedMap<String, byte[]> parts,
      SortedMap<String, String> contentTypes,
      List<Relationships.Relationship> relationships) {
    this(
        parts,
        contentTypes,
        relationships,
        parts.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, part -> ZipArchive.packed(part.getValue()))));
  }

  /** What the package for a design and size of print is called beside the classes. */
  public static String name(Printing printing) {
    return printing.design().name().toLowerCase(Locale.ROOT)
        + (printing.large() ? "-large.docx" : ".docx");
  }

  /** The one that the build made for a design and size of print; read once. */
  public static BasePackage of(Printing printing) {
    return READ.computeIfAbsent(name(printing), BasePackage::shipped);
  }

  private static BasePackage shipped(String name) {
    try (InputStream in = BasePackage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            name + " is not beside the classes; the build makes it (process-classes)");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BasePackage read(InputStream in) throws IOException {
    SortedMap<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    SortedMap<String, String> types = new TreeMap<>();
    for (Map<String, String> type : elements(taken(parts, ZipArchive.CONTENT_TYPES))) {
      String key = type.getOrDefault("PartName", type.getOrDefault("Extension", ""));
      types.put(key, type.getOrDefault("ContentType", ""));
    }
    types.remove("");
    List<Relationships.Relationship> relationships = new ArrayList<>();
    for (Map<String, String> one : elements(taken(parts, DOCUMENT_RELATIONSHIPS))) {
      if (one.containsKey("Id")) {
        boolean external = "External".equals(one.get("TargetMode"));
        relationships.add(
            new Relationships.Relationship(
                one.getOrDefault("Id", ""),
                one.getOrDefault("Type", ""),
                one.getOrDefault("Target", ""),
                external));
      }
    }
    taken(parts, DOCUMENT);
    taken(parts, "_rels/.rels");
    return new BasePackage(parts, types, List.copyOf(relationships));
  }

  /**
   * Puts the parts into a file, with the document's own language as the default, so that Word
   * checks new words in it.
   */
  public void into(ZipArchive archive, String language) {
    packed.forEach(archive::add);
    if (!language.equals(BaseStyles.LANGUAGE)) {
      archive.add(STYLES, styles(language));
    }
  }

  private byte[] styles(String language) {
    String text = new String(present(parts.get(STYLES), STYLES), StandardCharsets.UTF_8);
    String was = "<w:lang w:val=\"" + BaseStyles.LANGUAGE + "\"/>";
    if (text.indexOf(was) < 0 || text.indexOf(was) != text.lastIndexOf(was)) {
      throw new IllegalStateException("the base package names its language other than once");
    }
    return text.replace(was, "<w:lang w:val=\"" + language + "\"/>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] taken(SortedMap<String, byte[]> parts, String name) {
    return present(parts.remove(name), name);
  }

  private static byte[] present(byte @Nullable [] part, String name) {
    if (part == null) {
      throw new IllegalStateException("the base package has no " + name);
    }
    return part;
  }

  private static List<Map<String, String>> elements(byte[] part) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    List<Map<String, String>> elements = new ArrayList<>();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          Map<String, String> attributes = new LinkedHashMap<>();
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
          }
          elements.add(attributes);
        }
      }
      return elements;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the base package is not well formed", e);
    }
  }
}
