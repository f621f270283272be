package freedomcities.render.docx.letterhead;

import freedomcities.render.docx.letterhead.reading.LetterheadFile;
import freedomcities.render.docx.opc.Relationships;
import freedomcities.render.docx.styles.BasePackage;
import freedomcities.render.docx.styles.BasePackageBuilder;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.Styles;
import org.jspecify.annotations.Nullable;

/**
 * The half of a file that is the same for every document of a town: its own package in the place of
 * the one that is shipped.
 */
final class LetterheadBasePackage {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private LetterheadBasePackage() {}

  static BasePackage of(LetterheadFile file, @Nullable CTSettings settings, Styles styles) {
    SortedMap<String, byte[]> parts = new TreeMap<>(file.parts());
    SortedMap<String, String> types = new TreeMap<>(file.contentTypes());
    // Written anew for each document.
    for (String name : new String[] {LetterheadFile.DOCUMENT, LetterheadFile.NUMBERING}) {
      parts.remove(name);
      types.remove("/" + name);
    }
    parts.put(LetterheadFile.STYLES, LetterheadPackage.part(styles));
    types.put("/" + LetterheadFile.STYLES, WORD + "styles+xml");
    parts.put(LetterheadFile.SETTINGS, LetterheadPackage.part(settings(settings)));
    types.put("/" + LetterheadFile.SETTINGS, WORD + "settings+xml");
    if (!parts.containsKey(LetterheadFile.FONTS)) {
      parts.put(LetterheadFile.FONTS, LetterheadPackage.part(BasePackageBuilder.fonts(false)));
      types.put("/" + LetterheadFile.FONTS, WORD + "fontTable+xml");
    }
    Relationships document = new Relationships(List.of());
    document.part("styles", "styles.xml");
    document.part("settings", "settings.xml");
    document.part("fontTable", "fontTable.xml");
    if (parts.containsKey(LetterheadFile.THEME)) {
      document.part("theme", "theme/theme1.xml");
    }
    return new BasePackage(parts, types, document.all());
  }

  private static CTSettings settings(@Nullable CTSettings theirs) {
    CTSettings settings = BasePackageBuilder.settings();
    if (theirs != null) {
      settings.setMirrorMargins(theirs.getMirrorMargins());
      settings.setGutterAtTop(theirs.getGutterAtTop());
      settings.setEvenAndOddHeaders(theirs.getEvenAndOddHeaders());
      settings.setClrSchemeMapping(theirs.getClrSchemeMapping());
    }
    return settings;
  }
}
