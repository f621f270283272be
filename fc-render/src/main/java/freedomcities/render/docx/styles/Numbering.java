package freedomcities.render.docx.styles;

import freedomcities.render.docx.opc.PartXml;
import freedomcities.render.spi.RenderException;
import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Block;
import freedomcities.tree.SectionNumbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Native numbering. One multilevel list, tied to styles, runs through the document: section, (a),
 * (1), (i). A list that goes on from it as a drafter would type it uses it, so that a subsection
 * added in Word numbers itself; every other list is a list of its own, because programs disagree on
 * how lists that share a definition start again.
 */
public final class Numbering {
  /** The list of the styles Section, Subsection, Item …; the list of the bullet styles. */
  public static final int SECTIONS = 1, BULLETS = 2;

  private static final int FIRST_OWN = 3;
  private static final Pattern PLACEHOLDER = Pattern.compile("%[1-9]");

  /** Where a paragraph counts. {@code direct} if its style doesn't say so already. */
  public record Position(int list, int level, boolean direct) {}

  private record OwnList(int level, Block.Marker marker, int start) {}

  private final SectionNumbering sections;
  private final PresentLists before;
  private final List<OwnList> own = new ArrayList<>();

  /** What Word has counted so far at each level of the list {@link #SECTIONS}. */
  private final int[] counted = new int[StyleId.DEEPEST + 1];

  /**
   * @param before lists that the file has already; this one's are numbered after them
   */
  public Numbering(SectionNumbering sections, PresentLists before) {
    this.sections = sections;
    this.before = before;
    if (PLACEHOLDER.matcher(sections.prefix() + sections.suffix()).find()) {
      throw new RenderException(
          "sections numbered \""
              + sections.prefix()
              + "1"
              + sections.suffix()
              + "\": Word reads a per cent sign before a digit as a number");
    }
  }

  /** The next section's number. */
  public void section() {
    count(0);
  }

  /**
   * Whether a list with this mark, at this depth from 1, would count on in the document's own list.
   */
  public boolean goesOn(Block.Marker marker, int depth) {
    return depth <= StyleId.DEEPEST && marker == usual(depth) && counted[depth] == 0;
  }

  /** The next item of a list that goes on. */
  public void item(int depth) {
    count(depth);
  }

  /** A list of its own that starts at a number. */
  public int ownList(Block.Marker marker, int depth, int start) {
    own.add(new OwnList(depth, marker, start));
    return FIRST_OWN + own.size() - 1;
  }

  private void count(int level) {
    counted[level]++;
    for (int deeper = level + 1; deeper < counted.length; deeper++) {
      counted[deeper] = 0;
    }
  }

  private static Block.Marker usual(int depth) {
    return switch (depth % 3) {
      case 1 -> Block.Marker.ALPHA;
      case 2 -> Block.Marker.DECIMAL;
      default -> Block.Marker.ROMAN;
    };
  }

  /** The number that a list has in the file. */
  public String id(int list) {
    return String.valueOf(before.last() + list);
  }

  public byte[] part() {
    XmlWriter xml = PartXml.begin();
    xml.open("w:numbering", "xmlns:w", PartXml.W).markup(before.definitions());
    definition(xml, SECTIONS, null);
    definition(xml, BULLETS, null);
    for (int i = 0; i < own.size(); i++) {
      definition(xml, FIRST_OWN + i, own.get(i));
    }
    xml.markup(before.lists());
    for (int list = SECTIONS; list < FIRST_OWN + own.size(); list++) {
      xml.open("w:num", "w:numId", id(list))
          .empty("w:abstractNumId", "w:val", id(list - 1))
          .close();
    }
    return xml.close().bytes();
  }

  private void definition(XmlWriter xml, int list, @Nullable OwnList own) {
    xml.open("w:abstractNum", "w:abstractNumId", id(list - 1));
    // Word joins lists with the same nsid when text moves between files.
    xml.empty("w:nsid", "w:val", String.format(java.util.Locale.ROOT, "%08X", 0x3FC10000 + list));
    xml.empty("w:multiLevelType", "w:val", "multilevel");
    for (int level = 0; level <= StyleId.DEEPEST; level++) {
      if (list == BULLETS) {
        level(
            xml,
            level,
            1,
            Block.Marker.BULLET,
            StyleId.bullet(Math.min(level + 1, StyleId.DEEPEST)),
            level < StyleId.DEEPEST);
      } else if (level == 0) {
        sectionLevel(xml, own == null);
      } else if (own == null) {
        level(xml, level, 1, usual(level), StyleId.numbered(level), true);
      } else {
        boolean here = level == own.level();
        level(
            xml,
            level,
            here ? own.start() : 1,
            here ? own.marker() : usual(level),
            StyleId.numbered(level),
            false);
      }
    }
    xml.close();
  }

  private void sectionLevel(XmlWriter xml, boolean tied) {
    xml.open("w:lvl", "w:ilvl", "0")
        .empty("w:start", "w:val", "1")
        .empty("w:numFmt", "w:val", "decimal");
    if (tied) {
      xml.empty("w:pStyle", "w:val", StyleId.SECTION);
    }
    // The space in "Section 4" is a no-break space in references too, so that a refreshed field
    // gives the cached words.
    String text =
        tied ? (sections.prefix() + "%1" + sections.suffix()).replace(' ', '\u00a0') : "%1.";
    xml.empty("w:suff", "w:val", "space")
        .empty("w:lvlText", "w:val", text)
        .empty("w:lvlJc", "w:val", "left")
        .close();
  }

  private static void level(
      XmlWriter xml, int level, int start, Block.Marker marker, String style, boolean tied) {
    xml.open("w:lvl", "w:ilvl", String.valueOf(level))
        .empty("w:start", "w:val", String.valueOf(start));
    String format =
        switch (marker) {
          case ALPHA -> "lowerLetter";
          case DECIMAL -> "decimal";
          case ROMAN -> "lowerRoman";
          case BULLET -> "bullet";
          case NONE -> "none";
        };
    String text =
        switch (marker) {
          case ALPHA, DECIMAL, ROMAN -> "(%" + (level + 1) + ")";
          case BULLET -> "•";
          case NONE -> "";
        };
    xml.empty("w:numFmt", "w:val", format);
    if (tied) {
      xml.empty("w:pStyle", "w:val", style);
    }
    xml.empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left").close();
  }
}
