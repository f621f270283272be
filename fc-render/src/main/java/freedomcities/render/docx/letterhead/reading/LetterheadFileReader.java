package freedomcities.render.docx.letterhead.reading;

import static freedomcities.render.docx.letterhead.reading.Markup.below;
import static freedomcities.render.docx.letterhead.reading.Markup.is;

import freedomcities.problems.Problem;
import freedomcities.render.docx.letterhead.reading.RelationshipTargets.Arrow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes a town's Word file apart.
 *
 * <pre>
 * LetterheadFile file = LetterheadFileReader.read("letterhead.dotx", bytes,
 *     Map.of(LetterheadFileReader.key("paragraph", "heading 1"), "Heading1"), Set.of());
 * </pre>
 */
public final class LetterheadFileReader {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final Set<String> SETTINGS =
      Set.of("mirrorMargins", "gutterAtTop", "evenAndOddHeaders", "clrSchemeMapping");

  /** Word's element that a part begins with, by the kind of relationship that leads to it. */
  private static final Map<String, String> ROOTS =
      Map.of(
          "styles",
          "styles",
          "numbering",
          "numbering",
          "settings",
          "settings",
          "fontTable",
          "fonts",
          "header",
          "hdr",
          "footer",
          "ftr");

  private final LetterheadProblems refusal;
  private final Set<String> ours;
  private final SortedMap<String, byte[]> given;
  private final Document document;
  private final Map<String, Arrow> arrows;
  private final SortedMap<String, byte[]> parts = new TreeMap<>();
  private final SortedMap<String, String> types = new TreeMap<>();
  private final Pictures pictures;
  private final Set<String> gone = new TreeSet<>();
  private final List<Problem> messages = new ArrayList<>();
  private final Set<String> lists = new TreeSet<>();
  private final Set<String> mentioned = new TreeSet<>();
  private @Nullable StyleNames names;

  private LetterheadFileReader(
      LetterheadProblems refusal, SortedMap<String, byte[]> given, Set<String> lines) {
    this.refusal = refusal;
    this.ours = lines;
    this.given = given;
    this.pictures = new Pictures(given, refusal);
    MainPart main = MainPart.of(given, refusal);
    this.document = main.document();
    this.arrows = RelationshipTargets.of(given, main.name(), refusal);
  }

  /**
   * Reads a file.
   *
   * @param name what the file is called in messages
   * @param known the ids that styles are to have, by {@link #key}
   * @param lines ids of styles, among the known, whose paragraphs are none of the town's: they go
   *     from heads and feet
   * @throws freedomcities.problems.InputException if it is no Word file, is broken, encrypted or
   *     too large, or has macros
   */
  public static LetterheadFile read(
      String name, byte[] file, Map<String, String> known, Set<String> lines) {
    LetterheadProblems refusal = new LetterheadProblems(name);
    SortedMap<String, byte[]> given = PackedParts.of(file, refusal);
    given.forEach(
        (part, bytes) -> {
          if (part.endsWith(".xml") || RelationshipTargets.isList(part)) {
            Markup.check(part, bytes, refusal);
          }
        });
    return new LetterheadFileReader(refusal, given, lines).taken(known);
  }

  /** How a style is found among {@code known}. */
  public static String key(String type, String name) {
    return StyleNames.key(type, name);
  }

  private LetterheadFile taken(Map<String, String> known) {
    messages.addAll(LeftOutParts.of(given, refusal));
    Document styles = part("styles");
    Document numbering = part("numbering");
    Bindings.check(styles, numbering, refusal);
    if (styles != null) {
      Markup.plain(styles);
      names = new StyleNames(styles, known);
      names.rename(styles);
      put(LetterheadFile.STYLES, WORD + "styles+xml", styles);
    }
    if (numbering != null) {
      lists(numbering);
    }
    Element section = SectionPage.first(document);
    Set<PageKind> pages = pages(section, settings());
    decoration("fontTable", LetterheadFile.FONTS, WORD + "fontTable+xml");
    decoration(
        "theme", LetterheadFile.THEME, "application/vnd.openxmlformats-officedocument.theme+xml");
    Map<PageKind, String> heads = furniture(section, "header", pages);
    Map<PageKind, String> feet = furniture(section, "footer", pages);
    SectionPage.tell(document, refusal).ifPresent(messages::add);
    put(LetterheadFile.DOCUMENT, WORD + "document.main+xml", SectionPage.alone(document, section));
    pictures.addTo(parts, types);
    gone.forEach(what -> messages.add(refusal.told("its heads and feet lose " + what, "")));
    return new LetterheadFile(
        refusal.file(), parts, types, pages, heads, feet, mentioned, messages);
  }

  private @Nullable Document part(String type) {
    for (Arrow arrow : arrows.values()) {
      byte[] bytes = given.get(arrow.target());
      if (arrow.type().equals(type) && !arrow.external() && bytes != null) {
        return read(type, arrow.target(), bytes);
      }
    }
    return null;
  }

  private Document read(String type, String name, byte[] bytes) {
    Document part = Markup.read(name, bytes, refusal);
    String root = ROOTS.get(type);
    if (root != null && !is(part.getDocumentElement(), root)) {
      throw refusal.because(
          name + " doesn't begin with Word's element \"" + root + "\"",
          LetterheadProblems.SAVE_ANEW);
    }
    return part;
  }

  private void put(String name, String type, Document part) {
    parts.put(name, Markup.write(part));
    types.put("/" + name, type);
  }

  private void lists(Document numbering) {
    boolean pictured = false;
    for (Element element : below(numbering)) {
      if (is(element, "numPicBullet") || is(element, "lvlPicBulletId")) {
        Markup.remove(element);
        pictured = true;
      }
    }
    if (pictured) {
      messages.add(
          refusal.told(
              "pictures as bullets are left out", "its lists have the signs in their place"));
    }
    Markup.plain(numbering);
    if (names != null) {
      names.follow(numbering);
    }
    Markup.children(numbering.getDocumentElement(), "num")
        .forEach(list -> lists.add(Markup.attribute(list, "numId")));
    put(LetterheadFile.NUMBERING, WORD + "numbering+xml", numbering);
  }

  private @Nullable Document settings() {
    Document settings = part("settings");
    if (settings != null) {
      Markup.plain(settings);
      Markup.children(settings.getDocumentElement()).stream()
          .filter(one -> !SETTINGS.contains(one.getLocalName()))
          .forEach(Markup::remove);
      put(LetterheadFile.SETTINGS, WORD + "settings+xml", settings);
    }
    return settings;
  }

  private static Set<PageKind> pages(Element section, @Nullable Document settings) {
    Set<PageKind> pages = EnumSet.of(PageKind.DEFAULT);
    if (Markup.switchedOn(section, "titlePg")) {
      pages.add(PageKind.FIRST);
    }
    if (settings != null && Markup.switchedOn(settings.getDocumentElement(), "evenAndOddHeaders")) {
      pages.add(PageKind.EVEN);
    }
    return pages;
  }

  /** Fonts and colours: without what they would fetch from other parts. */
  private void decoration(String type, String name, String contentType) {
    Document part = part(type);
    if (part != null) {
      for (Element element : below(part)) {
        boolean reaches =
            Markup.attributes(element).stream()
                .anyMatch(one -> Markup.R.equals(one.getNamespaceURI()));
        if (reaches && element.getLocalName().startsWith("embed")) {
          Markup.remove(element);
        } else if (reaches) {
          // A theme with pictures in its fills: no document of ours has such a fill.
          return;
        }
      }
      if (type.equals("fontTable")) {
        Markup.plain(part);
      }
      put(name, contentType, part);
    }
  }

  private Map<PageKind, String> furniture(Element section, String type, Set<PageKind> pages) {
    Map<PageKind, String> shown = new EnumMap<>(PageKind.class);
    for (Element reference : Markup.children(section, type + "Reference")) {
      Optional<PageKind> kind =
          pages.stream()
              .filter(one -> one.word().equals(Markup.attribute(reference, "type")))
              .findFirst();
      Arrow arrow = arrows.get(reference.getAttributeNS(Markup.R, "id"));
      byte[] bytes = arrow == null || arrow.external() ? null : given.get(arrow.target());
      if (kind.isEmpty() || arrow == null || bytes == null) {
        continue;
      }
      Document part = read(type, arrow.target(), bytes);
      Map<String, String> own = new LinkedHashMap<>();
      Map<String, String> media = pictures.of(arrow.target(), own);
      gone.addAll(HeaderFooterCleaner.clean(part, own));
      if (names != null) {
        names.follow(part);
        HeaderFooterCleaner.leaveOut(part, ours);
      }
      mentions(part);
      if (HeaderFooterCleaner.shows(part)) {
        String name = "word/" + type + "-" + kind.get().word() + ".xml";
        put(name, WORD + type + "+xml", part);
        if (!media.isEmpty()) {
          parts.put(RelationshipTargets.list(name), Pictures.list(media));
        }
        shown.put(kind.get(), name);
      }
    }
    return shown;
  }

  /** Numbers of lists that there are not go. */
  private void mentions(Document part) {
    for (Element number : below(part)) {
      if (is(number, "numPr")) {
        String list = Markup.value(number, "numId");
        if (lists.contains(list)) {
          mentioned.add(list);
        } else {
          Markup.remove(number);
        }
      }
    }
  }
}
