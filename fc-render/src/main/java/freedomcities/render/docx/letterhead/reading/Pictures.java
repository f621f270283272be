package freedomcities.render.docx.letterhead.reading;

import freedomcities.render.docx.letterhead.reading.RelationshipTargets.Arrow;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * The pictures of heads and feet: taken if they are what they say they are, and of a kind that
 * every Word shows.
 */
final class Pictures {
  /** Bytes at the beginning, in hexadecimal, and where. */
  private record Kind(String ending, String type, int at, String mark) {}

  private static final Kind[] KINDS = {
    new Kind("png", "image/png", 0, "89504e470d0a1a0a"),
    new Kind("jpeg", "image/jpeg", 0, "ffd8ff"),
    new Kind("gif", "image/gif", 0, "47494638"),
    new Kind("emf", "image/x-emf", 40, "20454d46"),
    new Kind("wmf", "image/x-wmf", 0, "d7cdc69a")
  };

  private final SortedMap<String, byte[]> given;
  private final LetterheadProblems refusal;

  /** What each picture is called now. */
  private final Map<String, String> taken = new LinkedHashMap<>();

  Pictures(SortedMap<String, byte[]> given, LetterheadProblems refusal) {
    this.given = given;
    this.refusal = refusal;
  }

  /**
   * The pictures of a part: their new names by their new ids.
   *
   * @param ids receives the new ids by the old ones
   */
  Map<String, String> of(String part, Map<String, String> ids) {
    Map<String, String> media = new LinkedHashMap<>();
    RelationshipTargets.of(given, part, refusal)
        .forEach(
            (id, arrow) -> {
              String name = name(arrow);
              if (!name.isEmpty()) {
                String now = "rId" + (media.size() + 1);
                ids.put(id, now);
                media.put(now, name);
              }
            });
    return media;
  }

  private String name(Arrow arrow) {
    byte[] bytes =
        arrow.external() || !arrow.type().equals("image") ? null : given.get(arrow.target());
    if (bytes == null) {
      return "";
    }
    for (Kind kind : KINDS) {
      if (begins(bytes, kind)) {
        return taken.computeIfAbsent(
            arrow.target(),
            target -> "media/letterhead" + (taken.size() + 1) + "." + kind.ending());
      }
    }
    return "";
  }

  private static boolean begins(byte[] bytes, Kind kind) {
    int length = kind.mark().length() / 2;
    return bytes.length >= kind.at() + length
        && HexFormat.of().formatHex(bytes, kind.at(), kind.at() + length).equals(kind.mark());
  }

  void addTo(SortedMap<String, byte[]> parts, SortedMap<String, String> types) {
    taken.forEach(
        (target, name) -> {
          parts.put("word/" + name, given.get(target));
          for (Kind kind : KINDS) {
            if (name.endsWith("." + kind.ending())) {
              types.put(kind.ending(), kind.type());
            }
          }
        });
  }

  /** A list of arrows to pictures. */
  static byte[] list(Map<String, String> media) {
    StringBuilder out =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    media.forEach(
        (id, name) ->
            out.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(RelationshipTargets.type("image"))
                .append("\" Target=\"")
                .append(name)
                .append("\"/>"));
    return out.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
