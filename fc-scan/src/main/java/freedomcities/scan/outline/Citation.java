package freedomcities.scan.outline;

import static java.util.Objects.requireNonNull;

/**
 * How a passage is cited, with no more than what is sure: a wrong citation is worse than none.
 *
 * @param chapter the order, policy or chapter as heads, feet or headings name it: {@code General
 *     Order 5.15}; empty if none does
 * @param number of the section, with the marks of items in it: {@code 428.3.1(c)}, {@code II.A.2};
 *     empty if none is sure
 * @param heading of the section; empty if it has none
 * @param item marks of items under a heading that has no number: {@code 3.a}; empty if there are
 *     none
 * @param page of the file, from 1; 0 if the format has no pages
 * @param printed the number that is printed on that page; empty if there is none
 * @param basis what the citation rests on
 */
public record Citation(
    String chapter,
    String number,
    String heading,
    String item,
    int page,
    String printed,
    Basis basis) {
  /** All are needed. */
  public Citation {
    requireNonNull(chapter, "chapter");
    requireNonNull(number, "number");
    requireNonNull(heading, "heading");
    requireNonNull(item, "item");
    requireNonNull(printed, "printed");
    requireNonNull(basis, "basis");
  }

  /** What a citation rests on, the surest first. */
  public enum Basis {
    /** A number that stands at its heading, in order with its neighbours. */
    NUMBER("number at its heading"),
    /** A heading without a number, or with one that isn't sure. */
    HEADING("heading"),
    /** The chapter that a running head or foot names. */
    RUNNING_HEAD("running head or foot"),
    /** The page alone. */
    PAGE("page");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    /** {@return what it is, for people} */
    public String words() {
      return words;
    }
  }

  /**
   * {@return the citation as people write it: {@code General Order 5.15, II.A.2 (Policy), page 4}}
   */
  public String words() {
    StringBuilder out = new StringBuilder(chapter);
    add(out, number);
    if (!heading.isEmpty()) {
      if (number.isEmpty()) {
        add(out, "“" + heading + "”");
        add(out, item);
      } else {
        out.append(" (").append(heading).append(')');
      }
    }
    if (page > 0) {
      add(out, "page " + page);
      if (!printed.isEmpty() && !printed.equals(String.valueOf(page))) {
        out.append(" (printed ").append(printed).append(')');
      }
    }
    return out.toString();
  }

  Citation in(String otherChapter) {
    return new Citation(otherChapter, number, heading, item, page, printed, basis);
  }

  private static void add(StringBuilder out, String words) {
    if (!words.isEmpty()) {
      out.append(out.isEmpty() ? "" : ", ").append(words);
    }
  }
}
