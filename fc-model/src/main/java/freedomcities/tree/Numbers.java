package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of one document, resolved: what each section and item is called in its heading and in
 * a reference. Sections count through the document from 1; items count within their list.
 */
public final class Numbers {
  private static final Pattern LABEL = Pattern.compile("(?:[\\p{L}.]+|§+)[\u00a0 ](?=\\S*\\d)");

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> references = new HashMap<>();
  private final SectionNumbering numbering;
  private int sections;

  private Numbers(SectionNumbering numbering) {
    this.numbering = numbering;
  }

  /**
   * Numbers a document.
   *
   * @param document its own conventions say how sections are numbered
   * @return the numbers of all that has an id in it
   * @throws IllegalArgumentException if two sections, items or headings share an id
   */
  public static Numbers of(Document document) {
    requireNonNull(document, "document");
    Numbers numbers = new Numbers(document.metadata().conventions().numbering());
    numbers.blocks(document.blocks(), "");
    return numbers;
  }

  /**
   * {@return the label before a section's heading: {@code Section 4.}}
   *
   * @param section of the document that was numbered
   * @throws IllegalArgumentException if nothing in the document has its id
   */
  public String label(Block.Section section) {
    return known(labels, section.id());
  }

  /**
   * {@return the words that a reference to this id is written as: {@code Section 4}, {@code Section
   * 2(b)}; for a heading its text}
   *
   * @param id of a section, item or heading
   * @throws IllegalArgumentException if nothing in the document has this id
   */
  public String reference(String id) {
    return known(references, id);
  }

  /**
   * {@return the words that a reference is written as}
   *
   * @param ref to a section, item or heading; {@code 4} of {@code Section 4}, {@code 2.46.040} of
   *     {@code § 2.46.040} if it is to have the number only
   * @throws IllegalArgumentException if nothing in the document has its target
   */
  public String reference(Inline.Ref ref) {
    requireNonNull(ref, "ref");
    String words = reference(ref.target());
    return ref.numberOnly() ? words.substring(beforeNumber(words)) : words;
  }

  /**
   * {@return how many characters of a reference stand before its number: those of a word or sign
   * and the space after it; 0 if no number follows}
   *
   * @param reference as {@link #reference(String)} gives it
   */
  public static int beforeNumber(String reference) {
    Matcher label = LABEL.matcher(requireNonNull(reference, "reference"));
    return label.lookingAt() ? label.end() : 0;
  }

  /**
   * {@return whether something in the document has this id}
   *
   * @param id of a section, item or heading
   */
  public boolean has(String id) {
    return references.containsKey(id);
  }

  /**
   * {@return the label of an item: {@code (b)}, {@code •}, or its literal number; empty for lists
   * without marks}
   *
   * @param marker of its list
   * @param item one with a literal number has that, whatever the list
   * @param index its position in the list, from 0
   */
  public static String label(Block.Marker marker, Block.Item item, int index) {
    requireNonNull(item, "item");
    requireNonNull(marker, "marker");
    String literal = item.num().literal();
    if (literal != null) {
      return literal;
    }
    return switch (marker) {
      case ALPHA -> "(" + alpha(index) + ")";
      case DECIMAL -> "(" + (index + 1) + ")";
      case ROMAN -> "(" + roman(index + 1) + ")";
      case BULLET -> "•";
      case NONE -> "";
    };
  }

  /**
   * {@return a literal number as running text names it: without its final period, its spaces
   * no-break spaces}
   *
   * @param literal as it is printed before a heading: {@code Sec. 4.}
   */
  public static String cited(String literal) {
    requireNonNull(literal, "literal");
    String number = literal.endsWith(".") ? literal.substring(0, literal.length() - 1) : literal;
    return number.replace(' ', '\u00a0');
  }

  private void blocks(List<Block> blocks, String within) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section -> {
          section(section);
          blocks(section.content(), references.getOrDefault(section.id(), within));
        }
        case Block.ItemList list -> {
          for (int i = 0; i < list.items().size(); i++) {
            Block.Item item = list.items().get(i);
            String label = label(list.marker(), item, i);
            String own = within + (item.num().automatic() ? label : cited(label));
            if (!item.id().isEmpty()) {
              put(references, item.id(), own);
            }
            blocks(item.content(), own);
          }
        }
        case Block.Heading heading ->
            put(references, heading.id(), Linearisation.words(heading.text(), null).strip());
        // Nothing else has a number; what is within it may have one.
        default -> blocks(Walk.childrenOf(block), within);
      }
    }
  }

  private void section(Block.Section section) {
    String literal = section.num().literal();
    if (literal == null) {
      sections++;
      put(labels, section.id(), numbering.label(sections));
      put(references, section.id(), numbering.reference(sections));
    } else {
      put(labels, section.id(), literal);
      put(references, section.id(), cited(literal));
    }
  }

  private static void put(Map<String, String> map, String id, String words) {
    if (map.put(id, words) != null) {
      throw new IllegalArgumentException("the id " + id + " stands twice in the document");
    }
  }

  private static String known(Map<String, String> map, String id) {
    String words = map.get(id);
    if (words == null) {
      throw new IllegalArgumentException("nothing in the document has the id " + id);
    }
    return words;
  }

  /** a … z, aa, bb … zz, aaa: the way drafters go on after z. */
  static String alpha(int index) {
    return String.valueOf((char) ('a' + index % 26)).repeat(index / 26 + 1);
  }

  static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] digits = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    StringBuilder out = new StringBuilder();
    for (int i = 0, rest = number; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        out.append(digits[i]);
      }
    }
    return out.toString();
  }
}
