package freedomcities.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser gets: status, headers of its own beside those that all answers have, and bytes.
 *
 * @param closes whether the desk closes once it was sent
 */
public record Answer(int status, Map<String, String> headers, byte[] body, boolean closes) {
  /** No page may be framed, run what stands in it, or fetch what is not ours. */
  static final String STRICT =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; frame-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** A document of the program's own making, seen within one of our pages. */
  private static final String PREVIEW =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'";

  /** A page. */
  public static Answer page(int status, String html) {
    return new Answer(status, type("text/html; charset=utf-8", STRICT), bytes(html), false);
  }

  /** The last page before the desk closes. */
  public static Answer last(String html) {
    return new Answer(200, type("text/html; charset=utf-8", STRICT), bytes(html), true);
  }

  /** A document to look at within a page. */
  public static Answer preview(byte[] html) {
    return new Answer(200, type("text/html; charset=utf-8", PREVIEW), html, false);
  }

  /** What belongs to every page: a style sheet, a script. */
  public static Answer part(String mediaType, byte[] body) {
    return new Answer(200, type(mediaType, STRICT), body, false);
  }

  /** A file to keep. */
  public static Answer file(String mediaType, String name, byte[] body) {
    Map<String, String> headers = type(mediaType, STRICT);
    headers.put(
        "Content-Disposition",
        "attachment; filename=\""
            + name.replaceAll("[^A-Za-z0-9._-]", "_")
            + "\"; filename*=UTF-8''"
            + encoded(name));
    return new Answer(200, headers, body, false);
  }

  /** Another page, asked for anew: a form that was sent once is not sent again by going back. */
  public static Answer redirect(String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", STRICT);
    headers.put("Location", path);
    return new Answer(303, headers, new byte[0], false);
  }

  /** Whether it leads to another page. */
  public boolean leads() {
    return status == 303;
  }

  /** The same with one more header. */
  public Answer with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Answer(status, all, body, closes);
  }

  /** A part of an address, letter for letter. */
  public static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Map<String, String> type(String mediaType, String policy) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", mediaType);
    headers.put("Content-Security-Policy", policy);
    return headers;
  }

  private static byte[] bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
