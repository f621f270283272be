package freedomcities.render.origin;

import freedomcities.templates.Scope;
import freedomcities.tree.Printing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An origin as XML, in words that a person who opens it understands:
 *
 * <pre>{@code
 * <origin xmlns="urn:x-freedomcities:origin:1" check="…">
 *   <program>0.1.0</program> <rules>nine-rules 2026-11-20</rules> <law>2026-11-20</law> <words>…</words>
 *   <convention key="seal">yes</convention> <aid>letterhead</aid>
 *   <document kind="ordinance" … rules="gaps" language="en" paper="letter" …/>
 *   <town-file name="sampleton.yaml"><set key="…">…</set><text>…</text></town-file>
 *   <older-file …/>
 * </origin>
 * }</pre>
 *
 * {@code check} is the SHA-256 of all of it with an empty check. Line ends are as they were in the
 * town file.
 */
final class OriginXml {
  static final String NAMESPACE = "urn:x-freedomcities:origin:1";

  /** Before the id of an optional rule: whether it was asked for beside the town file. */
  static final String OPTIONAL = "with-";

  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final StringBuilder out = new StringBuilder(1 << 12);

  private OriginXml() {}

  static String of(Origin origin) {
    String unchecked = unchecked(origin);
    return DECLARATION
        + unchecked.replaceFirst(" check=\"\"", " check=\"" + sha256(unchecked) + "\"");
  }

  /** What the check of an origin is, whatever program has written it down since. */
  static String check(Origin origin) {
    return sha256(unchecked(origin));
  }

  private static String unchecked(Origin origin) {
    OriginXml xml = new OriginXml();
    xml.out.append("<origin xmlns=\"").append(NAMESPACE).append("\" check=\"\">\n");
    xml.grounds(origin);
    xml.document(origin);
    xml.source("town-file", origin.source());
    origin.source().older().ifPresent(older -> xml.source("older-file", older));
    xml.out.append("</origin>\n");
    return xml.out.toString();
  }

  private void grounds(Origin origin) {
    Grounds grounds = origin.grounds();
    element("program", grounds.program());
    element("rules", grounds.rules());
    element("law", grounds.law());
    element("words", origin.words());
    grounds.conventions().forEach((key, value) -> keyed("convention", key, value));
    grounds.aids().forEach(aid -> element("aid", name(aid)));
  }

  private void document(Origin origin) {
    Printing printing = origin.settings().printing();
    out.append("<document");
    attribute("kind", origin.kind().key());
    attribute("for-legislature", origin.kind().forLegislature());
    attribute("purpose", name(origin.kind().purpose()));
    attribute(
        "rules",
        switch (origin.settings().scope()) {
          case Scope.Gaps gaps -> "gaps";
          case Scope.All all -> "all";
          case Scope.Chosen chosen -> String.join(",", chosen.rules());
        });
    for (String rule : origin.grounds().optionalRules()) {
      attribute(OPTIONAL + rule, String.valueOf(origin.settings().optionalRules().contains(rule)));
    }
    attribute("final", String.valueOf(origin.settings().finished()));
    attribute("language", origin.settings().language());
    attribute("paper", name(printing.paper()));
    attribute("large", String.valueOf(printing.large()));
    attribute("punched", String.valueOf(printing.punched()));
    attribute("imposition", name(printing.imposition()));
    attribute("draft-mark", String.valueOf(printing.draftMark()));
    attribute("mark-fills", String.valueOf(printing.fillsMarked()));
    out.append("/>\n");
  }

  private void source(String name, Source source) {
    out.append('<').append(name);
    attribute("name", source.name());
    out.append(">\n");
    source.values().forEach((key, value) -> keyed("set", key, value));
    element("text", source.text());
    out.append("</").append(name).append(">\n");
  }

  private void element(String name, String text) {
    out.append('<')
        .append(name)
        .append('>')
        .append(escaped(text))
        .append("</")
        .append(name)
        .append(">\n");
  }

  private void keyed(String name, String key, String text) {
    out.append('<').append(name);
    attribute("key", key);
    out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  /** {@code HALF_SHEETS} to {@code half-sheets}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        // A reader of XML would make another character of it.
        case '\r' -> escaped.append("&#13;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
