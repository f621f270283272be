package freedomcities.render.origin;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.render.origin.Grounds.Aid;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.tree.Printing;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what {@link OriginXml} writes, and refuses all else: it may come from anybody. */
final class OriginReader {
  private static final String FAMILY = "urn:x-freedomcities:origin:";

  /** Longer than any name or key of ours. */
  private static final int LONGEST_ATTRIBUTE = 1000;

  private final XMLStreamReader xml;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, String> conventions = new LinkedHashMap<>();
  private final List<String> optionalRules = new ArrayList<>();
  private final Set<Aid> aids = EnumSet.noneOf(Aid.class);
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private Optional<DocumentKind> kind = Optional.empty();
  private Optional<DraftSettings> settings = Optional.empty();

  private OriginReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** The one origin among the files that travel in a document. */
  static Origin read(String document, List<byte[]> files) {
    List<XMLStreamReader> origins = new ArrayList<>();
    for (byte[] file : files) {
      root(file)
          .filter(xml -> xml.getNamespaceURI() != null && xml.getNamespaceURI().startsWith(FAMILY))
          .ifPresent(origins::add);
    }
    if (origins.isEmpty()) {
      throw refused(document, "it holds no source", "draft it of its source, and it will");
    }
    if (origins.size() > 1) {
      throw refused(
          document, "it holds " + origins.size() + " sources", "give a document as it was drawn");
    }
    XMLStreamReader xml = origins.getFirst();
    if (!xml.getNamespaceURI().equals(OriginXml.NAMESPACE)) {
      throw refused(
          document, "its source was kept by a newer version of this program", "use that version");
    }
    try {
      return new OriginReader(xml).origin();
    } catch (XMLStreamException | IllegalArgumentException changed) {
      throw refused(
          document, "the source in it was changed or damaged", "draw it from the town file");
    }
  }

  /** A reader that stands at the root; empty if this is no XML, or has a document type. */
  private static Optional<XMLStreamReader> root(byte[] file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
      for (int event = xml.next(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
        if (event == XMLStreamConstants.DTD) {
          return Optional.empty();
        }
      }
      return Optional.of(xml);
    } catch (XMLStreamException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private Origin origin() throws XMLStreamException {
    String check = attribute("check");
    expect(xml.getLocalName().equals("origin"));
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      child(xml.getLocalName());
    }
    Source source = known(sources, "town-file");
    Source older = sources.get("older-file");
    Grounds grounds =
        new Grounds(
            known(texts, "program"),
            known(texts, "rules"),
            optionalRules,
            known(texts, "law"),
            conventions,
            aids);
    Origin origin =
        new Origin(
            older == null ? source : source.since(older),
            kind.orElseThrow(OriginReader::wrong),
            settings.orElseThrow(OriginReader::wrong),
            grounds,
            known(texts, "words"));
    expect(check.equals(OriginXml.check(origin)));
    return origin;
  }

  private void child(String name) throws XMLStreamException {
    switch (name) {
      case "program", "rules", "law", "words" ->
          expect(texts.put(name, xml.getElementText()) == null);
      case "convention" -> expect(conventions.put(attribute("key"), xml.getElementText()) == null);
      case "aid" -> expect(aids.add(constant(Aid.class, xml.getElementText())));
      case "document" -> document();
      case "town-file", "older-file" -> expect(sources.put(name, source(name)) == null);
      default -> throw wrong();
    }
  }

  private void document() throws XMLStreamException {
    kind =
        Optional.of(
            DocumentKind.of(
                attribute("kind"),
                attribute("for-legislature"),
                constant(DocumentKind.Purpose.class, attribute("purpose"))));
    String rules = attribute("rules");
    Scope scope =
        switch (rules) {
          case "gaps" -> new Scope.Gaps();
          case "all" -> new Scope.All();
          default -> new Scope.Chosen(List.of(rules.split(",", -1)));
        };
    String language = attribute("language");
    expect(language.matches("[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,4}"));
    Printing printing =
        Printing.USUAL
            .on(constant(Printing.Paper.class, attribute("paper")))
            .large(flag("large"))
            .punched(flag("punched"))
            .imposed(constant(Printing.Imposition.class, attribute("imposition")))
            .draftMark(flag("draft-mark"))
            .fillsMarked(flag("mark-fills"));
    Set<String> asked = new LinkedHashSet<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (name.startsWith(OriginXml.OPTIONAL)) {
        String rule = name.substring(OriginXml.OPTIONAL.length());
        optionalRules.add(rule);
        if (flag(name)) {
          asked.add(rule);
        }
      }
    }
    settings = Optional.of(new DraftSettings(scope, asked, flag("final"), language, printing));
    expect(xml.nextTag() == XMLStreamConstants.END_ELEMENT);
  }

  private Source source(String element) throws XMLStreamException {
    String name = attribute("name");
    Map<String, String> values = new LinkedHashMap<>();
    String text = null;
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      switch (xml.getLocalName()) {
        case "set" -> expect(values.put(attribute("key"), xml.getElementText()) == null);
        case "text" -> {
          expect(text == null);
          text = xml.getElementText();
        }
        default -> throw wrong();
      }
    }
    expect(xml.getLocalName().equals(element) && text != null);
    return new Source(name, String.valueOf(text), values, Optional.empty());
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    expect(value != null && value.length() <= LONGEST_ATTRIBUTE);
    return String.valueOf(value);
  }

  private boolean flag(String name) {
    String value = attribute(name);
    expect(value.equals("true") || value.equals("false"));
    return Boolean.parseBoolean(value);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static <V> V known(Map<String, V> all, String name) {
    V value = all.get(name);
    if (value == null) {
      throw wrong();
    }
    return value;
  }

  private static void expect(boolean holds) {
    if (!holds) {
      throw wrong();
    }
  }

  private static IllegalArgumentException wrong() {
    return new IllegalArgumentException("no origin");
  }

  private static InputException refused(String document, String found, String remedy) {
    return new InputException(List.of(new Problem(new Location(document, 0, 0), found, remedy)));
  }
}
