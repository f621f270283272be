package freedomcities.render.docx.styles;

import freedomcities.render.xml.XmlWriter;
import freedomcities.tree.Conventions.Changes;
import freedomcities.tree.Inline.Span.Role;
import freedomcities.tree.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a run of words stands: its roles, language, and what is around it.
 *
 * @param changes how this document marks inserted and deleted words
 * @param delimiter whether the words are the parentheses or brackets around deleted ones
 * @param filled whether the words are a value that was put into the model's, to be seen as such
 * @param movedAway whether deleted words stand elsewhere now: to Word they are words as others
 */
public record RunProperties(
    List<Role> roles,
    String language,
    String documentLanguage,
    boolean link,
    Changes changes,
    boolean inserted,
    boolean deleted,
    boolean delimiter,
    boolean filled,
    boolean movedAway) {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb");

  /** A grey that a printer without colours keeps, and that words stand out from. */
  private static final String FILLED = "E6E6E6";

  private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

  public static RunProperties plain(String language, Metadata document) {
    return new RunProperties(
        List.of(),
        language,
        document.language(),
        false,
        document.conventions().changes(),
        false,
        false,
        false,
        false,
        false);
  }

  public RunProperties with(Role role) {
    List<Role> all = Stream.concat(roles.stream(), Stream.of(role)).distinct().toList();
    return new RunProperties(
        all,
        language,
        documentLanguage,
        link,
        changes,
        inserted,
        deleted,
        delimiter,
        filled,
        movedAway);
  }

  public RunProperties in(String other) {
    return new RunProperties(
        roles,
        other,
        documentLanguage,
        link,
        changes,
        inserted,
        deleted,
        delimiter,
        filled,
        movedAway);
  }

  public RunProperties linked() {
    return new RunProperties(
        roles,
        language,
        documentLanguage,
        true,
        changes,
        inserted,
        deleted,
        delimiter,
        filled,
        movedAway);
  }

  public RunProperties insertedToo() {
    return new RunProperties(
        roles,
        language,
        documentLanguage,
        link,
        changes,
        true,
        deleted,
        delimiter,
        filled,
        movedAway);
  }

  public RunProperties deletedToo() {
    return new RunProperties(
        roles,
        language,
        documentLanguage,
        link,
        changes,
        inserted,
        true,
        delimiter,
        filled,
        movedAway);
  }

  /** As {@link #deletedToo}, of words that were moved elsewhere. */
  public RunProperties movedToo() {
    return new RunProperties(
        roles, language, documentLanguage, link, changes, inserted, true, delimiter, filled, true);
  }

  public RunProperties delimiting() {
    return new RunProperties(
        roles,
        language,
        documentLanguage,
        false,
        changes,
        inserted,
        deleted,
        true,
        filled,
        movedAway);
  }

  public RunProperties filledIn() {
    return new RunProperties(
        roles,
        language,
        documentLanguage,
        link,
        changes,
        inserted,
        deleted,
        delimiter,
        true,
        movedAway);
  }

  /** Whether the words stand in a change that Word tracks. */
  public boolean tracked() {
    return changes.tracked() && (inserted || deleted);
  }

  /**
   * Whether the words are gone once the tracked change is accepted: Word has elements of their own
   * for them.
   */
  public boolean cut() {
    return changes.tracked() && deleted && !movedAway;
  }

  /** Whether the words stand in a change that is part of the text. */
  private boolean marked() {
    return !changes.tracked() && (inserted || deleted);
  }

  public static boolean rightToLeft(String language) {
    return RIGHT_TO_LEFT.contains(primary(language));
  }

  /**
   * The run's properties, if it has any of its own; a run has one character style, so further roles
   * are set directly.
   */
  public void properties(XmlWriter xml) {
    boolean foreign = !language.equals(documentLanguage);
    boolean rtl = rightToLeft(language);
    if (roles.isEmpty() && !link && !foreign && !rtl && !marked() && !filled) {
      return;
    }
    xml.open("w:rPr");
    boolean styledByRole = !link && !marked() && !roles.isEmpty();
    if (link) {
      xml.empty("w:rStyle", "w:val", StyleId.HYPERLINK);
    } else if (marked()) {
      xml.empty("w:rStyle", "w:val", changeStyle());
    } else if (styledByRole) {
      xml.empty("w:rStyle", "w:val", style(roles.getLast()));
    }
    List<Role> direct = styledByRole ? roles.subList(0, roles.size() - 1) : roles;
    if (direct.stream().anyMatch(role -> role != Role.EMPHASIS)) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (direct.contains(Role.EMPHASIS)) {
      xml.empty("w:i").empty("w:iCs");
    }
    lines(xml, link ? "" : changeStyle());
    if (filled) {
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", FILLED);
    }
    if (rtl) {
      xml.empty("w:rtl");
    }
    if (foreign) {
      language(xml);
    }
    xml.close();
  }

  /** The lines of a change along a run that has another character style. */
  public void lines(XmlWriter xml) {
    lines(xml, "");
  }

  /**
   * What the run's style doesn't say of its change. Where a line is a mark of change, a link has
   * none of its own; and the delimiters around struck words aren't struck.
   */
  private void lines(XmlWriter xml, String style) {
    if (changes.tracked()) {
      return;
    }
    boolean struck = deleted && changes.struck() && !delimiter;
    if (struck != style.equals(StyleId.REMOVED)) {
      xml.empty("w:strike", "w:val", struck ? "1" : "0");
    }
    if (inserted && !style.equals(StyleId.ADDED)) {
      xml.empty("w:u", "w:val", "single");
    } else if (link && !inserted) {
      xml.empty("w:u", "w:val", "none");
    }
  }

  private String changeStyle() {
    if (!marked()) {
      return "";
    }
    return !deleted ? StyleId.ADDED : changes.struck() ? StyleId.REMOVED : StyleId.BRACKETED;
  }

  private void language(XmlWriter xml) {
    if (rightToLeft(language)) {
      xml.empty("w:lang", "w:bidi", language);
    } else if (EAST_ASIAN.contains(primary(language))) {
      xml.empty("w:lang", "w:eastAsia", language);
    } else {
      xml.empty("w:lang", "w:val", language);
    }
  }

  private static String primary(String language) {
    return language.split("-", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static String style(Role role) {
    return switch (role) {
      case STRONG -> StyleId.STRONG;
      case EMPHASIS -> StyleId.EMPHASIS;
      case TERM -> StyleId.TERM;
      case LEAD_WORD -> StyleId.LEAD_WORD;
    };
  }
}
