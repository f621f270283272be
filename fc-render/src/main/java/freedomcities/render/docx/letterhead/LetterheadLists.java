package freedomcities.render.docx.letterhead;

import freedomcities.render.docx.styles.PresentLists;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.Style;
import org.jspecify.annotations.Nullable;

/**
 * The town's lists that its own styles, heads and feet count in. A document's own lists are
 * numbered after them.
 *
 * @param numbers of the lists
 */
record LetterheadLists(PresentLists markup, Set<BigInteger> numbers) {
  private static final LetterheadLists NONE = new LetterheadLists(PresentLists.NONE, Set.of());

  /**
   * The lists that are needed.
   *
   * @param styles of the town
   * @param ours tells the styles that count in a document's own lists, or not at all
   * @param mentioned lists that heads and feet mention
   */
  static LetterheadLists of(
      @Nullable Numbering numbering,
      Collection<Style> styles,
      Predicate<Style> ours,
      Collection<BigInteger> mentioned) {
    if (numbering == null) {
      return NONE;
    }
    Deque<BigInteger> wanted = new ArrayDeque<>(mentioned);
    styles.stream()
        .filter(style -> !ours.test(style))
        .forEach(style -> list(style).ifPresent(wanted::add));
    SortedMap<BigInteger, Numbering.Num> lists = new TreeMap<>();
    SortedMap<BigInteger, Numbering.AbstractNum> definitions = new TreeMap<>();
    while (!wanted.isEmpty()) {
      BigInteger id = wanted.remove();
      for (Numbering.Num list : numbering.getNum()) {
        if (list.getNumId().equals(id) && lists.put(id, list) == null) {
          Numbering.AbstractNum definition =
              definition(numbering, list.getAbstractNumId().getVal());
          definitions.put(definition.getAbstractNumId(), definition);
          if (definition.getNumStyleLink() != null) {
            String style = definition.getNumStyleLink().getVal();
            styles.stream()
                .filter(one -> one.getStyleId().equals(style))
                .forEach(one -> list(one).ifPresent(wanted::add));
          }
        }
      }
    }
    if (lists.isEmpty()) {
      return NONE;
    }
    Collection<String> free =
        styles.stream().filter(ours).map(Style::getStyleId).collect(Collectors.toSet());
    definitions.values().stream()
        .flatMap(definition -> definition.getLvl().stream())
        .filter(level -> level.getPStyle() != null && free.contains(level.getPStyle().getVal()))
        .forEach(level -> level.setPStyle(null));
    PresentLists markup =
        new PresentLists(
            definitions.values().stream()
                .map(one -> LetterheadPackage.fragment("abstractNum", one))
                .collect(Collectors.joining()),
            lists.values().stream()
                .map(one -> LetterheadPackage.fragment("num", one))
                .collect(Collectors.joining()),
            lists.lastKey().max(definitions.lastKey().add(BigInteger.ONE)).intValueExact());
    return new LetterheadLists(markup, Set.copyOf(lists.keySet()));
  }

  private static Numbering.AbstractNum definition(Numbering numbering, BigInteger id) {
    return numbering.getAbstractNum().stream()
        .filter(one -> one.getAbstractNumId().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a list without a definition was let in"));
  }

  /**
   * The list that a style itself names; none if it names none, or the number 0, which stands for
   * none.
   */
  static Optional<BigInteger> list(Style style) {
    PPr properties = style.getPPr();
    PPrBase.NumPr number = properties == null ? null : properties.getNumPr();
    return number == null || number.getNumId() == null || number.getNumId().getVal() == null
        ? Optional.empty()
        : Optional.of(number.getNumId().getVal()).filter(id -> id.signum() != 0);
  }
}
