package freedomcities.desk.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a browser asked, let in by the gate.
 *
 * @param post whether a form was sent
 * @param path the parts of the address between slashes, decoded; empty for the first page
 * @param query what stands behind the question mark, by name
 * @param form what was typed, by name; empty unless a form was sent
 * @param files that were sent with a form, by the name of the field
 * @param cookies by name
 * @param languages what the browser's reader prefers, as the header has it
 * @param formToken that each form of ours must carry
 */
public record Request(
    boolean post,
    List<String> path,
    Map<String, List<String>> query,
    Map<String, List<String>> form,
    Map<String, byte[]> files,
    Map<String, String> cookies,
    String languages,
    String formToken) {

  /** A field on one line, without space around it; empty if it isn't there. */
  public String line(String name) {
    return oneLine(first(form, name));
  }

  /** Words as {@link #line} has them. */
  public static String oneLine(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC)
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }

  /** A field of several lines, each ended by a line feed; empty if it isn't there. */
  public String text(String name) {
    return first(form, name).replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /** The bytes of a file that was sent; empty if none was. */
  public Optional<byte[]> file(String name) {
    return Optional.ofNullable(files.get(name)).filter(bytes -> bytes.length > 0);
  }

  /** All values of a field. */
  public Set<String> values(String name) {
    return Set.copyOf(form.getOrDefault(name, List.of()));
  }

  /** A value behind the question mark; empty if it isn't there. */
  public String asked(String name) {
    return first(query, name);
  }

  private static String first(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of("")).getFirst();
  }
}
