package freedomcities.render.docx;

import freedomcities.tree.Inline.Span.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How a run of words stands: its roles, language, and what is around it. */
record Tone(List<Role> roles, String language, String documentLanguage, boolean link, boolean inserted,
    boolean deleted) {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb");
  private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

  static Tone plain(String language, String documentLanguage) {
    return new Tone(List.of(), language, documentLanguage, false, false, false);
  }

  Tone with(Role role) {
    List<Role> all = Stream.concat(roles.stream(), Stream.of(role)).distinct().toList();
    return new Tone(all, language, documentLanguage, link, inserted, deleted);
  }

  Tone in(String other) {
    return new Tone(roles, other, documentLanguage, link, inserted, deleted);
  }

  Tone linked() {
    return new Tone(roles, language, documentLanguage, true, inserted, deleted);
  }

  Tone insertedToo() {
    return new Tone(roles, language, documentLanguage, link, true, deleted);
  }

  Tone deletedToo() {
    return new Tone(roles, language, documentLanguage, link, inserted, true);
  }

  boolean revised() {
    return inserted || deleted;
  }

  static boolean rightToLeft(String language) {
    return RIGHT_TO_LEFT.contains(primary(language));
  }

  /** The run's properties, if it has any of its own; a run has one character style, so further roles are set directly. */
  void properties(Xml xml) {
    boolean foreign = !language.equals(documentLanguage);
    boolean rtl = rightToLeft(language);
    if (roles.isEmpty() && !link && !foreign && !rtl) {
      return;
    }
    xml.open("w:rPr");
    if (link) {
      xml.empty("w:rStyle", "w:val", StyleId.HYPERLINK);
    } else if (!roles.isEmpty()) {
      xml.empty("w:rStyle", "w:val", style(roles.getLast()));
    }
    List<Role> direct = link || roles.isEmpty() ? roles : roles.subList(0, roles.size() - 1);
    if (direct.stream().anyMatch(role -> role != Role.EMPHASIS)) {
      xml.empty("w:b").empty("w:bCs");
    }
    if (direct.contains(Role.EMPHASIS)) {
      xml.empty("w:i").empty("w:iCs");
    }
    if (rtl) {
      xml.empty("w:rtl");
    }
    if (foreign) {
      language(xml);
    }
    xml.close();
  }

  private void language(Xml xml) {
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
