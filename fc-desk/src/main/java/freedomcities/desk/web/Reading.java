package freedomcities.desk.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes apart what came over the wire, within limits. */
final class Reading {
  /** A town file may have 1 MiB; encoded in a form each letter can take up to three times that. */
  private static final int LONGEST_BODY = 4 << 20;

  private static final int MOST_FIELDS = 5000;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String FORM_WITH_FILES = "multipart/form-data";

  private Reading() {}

  /**
   * The parts of an address. What has no part, or one that leads upwards, is no address of ours.
   */
  static List<String> path(String raw) throws Refusal {
    List<String> parts = new ArrayList<>();
    for (String part : raw.split("/")) {
      String decoded = decoded(part.replace("+", "%2B"));
      boolean odd =
          decoded.equals(".")
              || decoded.equals("..")
              || decoded.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
      if (odd) {
        throw new Refusal(400, "There is no such page.");
      }
      if (!decoded.isEmpty()) {
        parts.add(decoded);
      }
    }
    return List.copyOf(parts);
  }

  static Map<String, List<String>> fields(String encoded) throws Refusal {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String[] pairs = encoded.isEmpty() ? new String[0] : encoded.split("&");
    if (pairs.length > MOST_FIELDS) {
      throw new Refusal(413, "This form has too many fields.");
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      fields.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }
    return fields;
  }

  static Form form(HttpExchange exchange) throws Refusal, IOException {
    String type =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
    String kind = type.split(";", 2)[0].strip();
    if (!kind.equalsIgnoreCase(FORM) && !kind.equalsIgnoreCase(FORM_WITH_FILES)) {
      throw new Refusal(415, "The desk takes forms only.");
    }
    try (InputStream in = exchange.getRequestBody()) {
      byte[] body = in.readNBytes(LONGEST_BODY + 1);
      if (body.length > LONGEST_BODY) {
        throw new Refusal(413, "This is more than the desk takes at once.");
      }
      return kind.equalsIgnoreCase(FORM)
          ? Form.of(fields(new String(body, StandardCharsets.UTF_8)))
          : Form.ofParts(type, body);
    }
  }

  static Map<String, String> cookies(List<String> headers) {
    Map<String, String> cookies = new HashMap<>();
    for (String header : headers) {
      for (String pair : header.split(";")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          cookies.putIfAbsent(
              pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        }
      }
    }
    return cookies;
  }

  private static String decoded(String part) throws Refusal {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "There is no such page.");
    }
  }
}
