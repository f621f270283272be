package freedomcities.render.docx;

import freedomcities.render.docx.opc.ZipArchive;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A Word file taken apart with nothing but the JDK: for tests that must not believe the library
 * that wrote it.
 */
public final class DocxFile {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Element> parsed = new HashMap<>();

  public DocxFile(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  public boolean has(String name) {
    return parts.containsKey(name);
  }

  public String text(String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new AssertionError("no part " + name + " among " + parts.keySet());
    }
    return new String(part, StandardCharsets.UTF_8);
  }

  /** The root element of a part. */
  public Element part(String name) {
    return parsed.computeIfAbsent(name, this::parse);
  }

  private Element parse(String name) {
    return parse(name, text(name));
  }

  static Element parse(String name, String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      byte[] part = xml.getBytes(StandardCharsets.UTF_8);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(name + " is not well formed: " + e.getMessage(), e);
    }
  }

  /** The same file with one part changed: how a test breaks a file on purpose. */
  public byte[] with(String name, UnaryOperator<String> change) {
    Map<String, byte[]> changed = new TreeMap<>(parts);
    String was = text(name);
    String is = change.apply(was);
    if (is.equals(was)) {
      throw new AssertionError("the change to " + name + " changed nothing");
    }
    changed.put(name, is.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ZipArchive.write(new TreeMap<>(changed), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static List<Element> children(Node node) {
    List<Element> out = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        out.add(element);
      }
    }
    return out;
  }

  /** All elements below, in document order. */
  public static List<Element> below(Node node) {
    List<Element> out = new ArrayList<>();
    gather(node, out);
    return out;
  }

  private static void gather(Node node, List<Element> into) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        into.add(element);
        gather(element, into);
      }
    }
  }

  public static List<Element> below(Node node, String name) {
    return below(node).stream().filter(element -> element.getTagName().equals(name)).toList();
  }

  /** A child down a path of names, if it is there. */
  static @Nullable public Element child(Node node, String... path) {
    Node at = node;
    for (String name : path) {
      Element next =
          children(at).stream().filter(e -> e.getTagName().equals(name)).findFirst().orElse(null);
      if (next == null) {
        return null;
      }
      at = next;
    }
    return (Element) at;
  }

  /** The {@code w:val} of a child down a path, or an empty text. */
  public static String value(Node node, String... path) {
    Element element = child(node, path);
    return element == null ? "" : element.getAttribute("w:val");
  }
}
