package freedomcities.law;

import freedomcities.internal.yaml.Node;
import freedomcities.law.Notice.Bearing;
import freedomcities.places.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code notices/az.yaml}, {@code federal.yaml} and their like, which have been held against
 * {@link LawKeys#NOTICES}.
 */
final class NoticeReader {
  private NoticeReader() {}

  static List<Notice> read(Node.Mapping file, Notice.Origin origin) {
    String subject = file.line("subject");
    return file.mappings("notices").stream()
        .map(notice -> notice(notice, origin, subject))
        .toList();
  }

  private static Notice notice(Node.Mapping notice, Notice.Origin origin, String ofFile) {
    Confidence confidence = FactReader.confidence(notice);
    Map<String, Bearing> bearings = new LinkedHashMap<>();
    Node.Mapping rules = notice.mapping("rules");
    rules
        .entries()
        .forEach(
            entry -> bearings.put(entry.key(), bearing(rules.mapping(entry.key()), confidence)));
    return new Notice(
        notice.line("id"),
        origin,
        notice.get("subject").isPresent() ? notice.line("subject") : ofFile,
        notice.line("direction"),
        notice.line("citation"),
        FactReader.text(notice, "sentence"),
        bearings,
        part(notice.mapping("penalties"), "text"),
        part(notice.mapping("courts"), "text"),
        FactReader.text(notice, "note"),
        FactReader.text(notice, "pending"),
        notice.mappings("places").stream().map(NoticeReader::named).toList(),
        confidence,
        FactReader.text(notice, "source"),
        FactReader.text(notice, "second-source"),
        notice.line("as-of"),
        notice.line("checked-to"));
  }

  private static NamedPlace named(Node.Mapping place) {
    return new NamedPlace(
        place.line("state"), Kind.byKey(place.line("kind")).orElseThrow(), place.line("name"));
  }

  private static Bearing bearing(Node.Mapping bearing, Confidence whole) {
    return new Bearing(
        bearing.line("effect"),
        part(bearing, "reason"),
        has(bearing) ? FactReader.confidence(bearing) : whole);
  }

  /** A part of a notice may be less sure than the whole, and then says so in its text. */
  private static String part(Node.Mapping part, String key) {
    String text = FactReader.text(part, key);
    return has(part) ? marked(text, FactReader.confidence(part)) : text;
  }

  private static boolean has(Node.Mapping part) {
    return part.get("confidence").isPresent();
  }

  private static String marked(String text, Confidence confidence) {
    return switch (confidence) {
      case VERIFIED, VERIFIED_IN_USE -> text;
      case PARTLY_VERIFIED, UNVERIFIED ->
          text.replaceFirst("\\.?$", " (" + confidence.words() + ").");
    };
  }
}
