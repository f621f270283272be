package freedomcities.desk.web;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who gets in: a browser that was given a token once and now has the cookie, asking by the one name
 * of this server, from one of its own pages. All secrets are made here, none is taken from a
 * request.
 */
final class Gate {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String host;
  private final String cookieName;
  private final String session = secret();
  private final String formToken = secret();
  private final String starterSecret = secret();
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();

  Gate(int port) {
    host = "127.0.0.1:" + port;
    cookieName = "desk-" + port;
  }

  private static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String origin() {
    return "http://" + host;
  }

  String formToken() {
    return formToken;
  }

  /** What another start of the program on this computer shows to be let in; kept in a file. */
  String starterSecret() {
    return starterSecret;
  }

  /** A token that opens the desk once. */
  String newToken() {
    String token = secret();
    tokens.add(token);
    return token;
  }

  boolean isStarter(String shown) {
    return same(starterSecret, shown);
  }

  /** The cookie for a token, which opens nothing after this. */
  String cookieFor(String token) throws Refusal {
    if (!tokens.remove(token)) {
      throw new Refusal(403, "This address opens the desk once. Start the desk again.");
    }
    return cookieName + "=" + session + "; Path=/; HttpOnly; SameSite=Strict";
  }

  /** By one name only, and from no page but ours: another name may be anybody's. */
  void checkAddress(Headers headers) throws Refusal {
    List<String> hosts = headers.getOrDefault("Host", List.of());
    if (hosts.size() != 1 || !hosts.getFirst().equals(host)) {
      throw new Refusal(421, "The desk answers to its own address only.");
    }
    for (String from : headers.getOrDefault("Origin", List.of())) {
      if (!from.equals(origin())) {
        throw new Refusal(403, "The desk takes nothing from other pages.");
      }
    }
    for (String from : headers.getOrDefault("Sec-Fetch-Site", List.of())) {
      if (!from.equals("same-origin") && !from.equals("none")) {
        throw new Refusal(403, "The desk takes nothing from other pages.");
      }
    }
  }

  void checkCookie(Map<String, String> cookies) throws Refusal {
    if (!same(session, cookies.getOrDefault(cookieName, ""))) {
      throw new Refusal(
          403,
          "This page opens from the desk's own start: double-click Freedom Cities desk again.");
    }
  }

  /** A form of ours, sent from one of our pages. */
  void checkForm(Headers headers, Map<String, List<String>> form) throws Refusal {
    boolean ours =
        headers.containsKey("Origin")
            || headers.getOrDefault("Sec-Fetch-Site", List.of()).contains("same-origin");
    if (!ours || !same(formToken, form.getOrDefault("token", List.of("")).getFirst())) {
      throw new Refusal(403, "This form is none of the desk's. Open the page again.");
    }
  }

  /** Takes as long whether much or nothing of it is right. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
