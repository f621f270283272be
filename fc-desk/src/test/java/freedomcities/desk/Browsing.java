package freedomcities.desk;

import freedomcities.render.FreedomCities;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A desk and a browser without a window: it says over the wire just what it is told to say. */
final class Browsing implements AutoCloseable {
  static final FreedomCities CITIES = FreedomCities.standard();
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T10:42:00Z"), ZoneOffset.UTC);

  final Desk desk;
  final String host;
  private final Path folder;
  String cookie = "";

  /** What came back. */
  record Response(int status, Map<String, String> headers, byte[] bytes) {
    String body() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    Document page() {
      return Jsoup.parse(body());
    }

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
    }
  }

  private Browsing(FreedomCities cities, Path folder) throws IOException {
    this.folder = folder;
    desk = Desk.open(cities, folder, "test", CLOCK, 0);
    host = desk.address().getAuthority();
  }

  Browsing(Path folder) throws IOException {
    this(CITIES, folder);
  }

  /** With the cookie, as somebody who started the desk. */
  static Browsing in(Path folder) throws IOException {
    return of(CITIES, folder);
  }

  /** The same over another front door. */
  static Browsing of(FreedomCities cities, Path folder) throws IOException {
    Browsing browsing = new Browsing(cities, folder);
    browsing.cookie =
        browsing.get(path(browsing.desk.address())).header("Set-Cookie").split(";")[0];
    return browsing;
  }

  /** What a browser asks a server for at an address. */
  static String path(URI address) {
    return address.getRawPath() + "?" + address.getRawQuery();
  }

  @Override
  public void close() {
    desk.close();
  }

  Response get(String path) throws IOException {
    return get(path, Map.of());
  }

  Response get(String path, Map<String, String> headers) throws IOException {
    return ask("GET", path, headers, "");
  }

  /** As a browser does: from a page of ours. */
  Response post(String path, String form) throws IOException {
    return ask("POST", path, Map.of("Origin", "http://" + host), form);
  }

  Response ask(String method, String path, Map<String, String> headers, String form)
      throws IOException {
    return ask(method, path, headers, form.getBytes(StandardCharsets.UTF_8));
  }

  Response ask(String method, String path, Map<String, String> headers, byte[] body)
      throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Host", host);
    if (!cookie.isEmpty()) {
      all.put("Cookie", cookie);
    }
    if (method.equals("POST")) {
      all.put("Content-Type", "application/x-www-form-urlencoded");
      all.put("Content-Length", Integer.toString(body.length));
    }
    all.putAll(headers);
    all.put("Connection", "close");
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    all.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes((head + "\r\n").getBytes(StandardCharsets.UTF_8));
    request.writeBytes(body);
    return raw(request.toByteArray());
  }

  private Response raw(byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.address().getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      try (InputStream in = socket.getInputStream()) {
        in.transferTo(all);
      }
      String text = all.toString(StandardCharsets.ISO_8859_1);
      int end = text.indexOf("\r\n\r\n");
      List<String> lines = text.substring(0, end).lines().toList();
      Map<String, String> headers = new LinkedHashMap<>();
      for (String line : lines.subList(1, lines.size())) {
        headers.put(
            line.substring(0, line.indexOf(':')).toLowerCase(java.util.Locale.ROOT),
            line.substring(line.indexOf(':') + 1).strip());
      }
      byte[] body = text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
      return new Response(Integer.parseInt(lines.getFirst().split(" ")[1]), headers, body);
    }
  }

  /** Follows where an answer leads. */
  Response follow(Response answer) throws IOException {
    return get(answer.header("Location").replaceFirst("#.*", ""));
  }

  /** A form of a page as it stands, with some fields filled in, names and values in turn, sent. */
  Response send(String page, String action, String... namesAndValues) throws IOException {
    return send(get(page), action, namesAndValues);
  }

  Response send(Response page, String action, String... namesAndValues) throws IOException {
    return send(page.page(), action, fields(namesAndValues));
  }

  Response send(String page, String action, Map<String, String> fields) throws IOException {
    return send(get(page).page(), action, fields);
  }

  static Map<String, String> fields(String... namesAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  /** Makes the city of Elm in a state. The answer is its address. */
  String place(String state, String... more) throws IOException {
    Map<String, String> fields = fields("kind", "city", "name", "Elm", "agency", "usual");
    fields.putAll(fields(more));
    Response made = send("/new?state=" + state, "/new", fields);
    if (made.status() != 303) {
      throw new AssertionError(made.page().text());
    }
    return made.header("Location");
  }

  /** The town file of a place. */
  Path file(String place) {
    String name = place.substring("/place/".length());
    return folder.resolve(URLDecoder.decode(name, StandardCharsets.UTF_8)).resolve("town.yaml");
  }

  Response send(Document page, String action, Map<String, String> fields) throws IOException {
    Element form =
        Optional.ofNullable(page.selectFirst("form[method=post][action=\"" + action + "\"]"))
            .orElseThrow(() -> new AssertionError("no form to " + action + " in " + page.text()));
    return post(action, encoded(form, fields));
  }

  static String encoded(Element form, Map<String, String> fields) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Element field : form.select("input, textarea, select")) {
      String type = field.attr("type");
      boolean off = (type.equals("radio") || type.equals("checkbox")) && !field.hasAttr("checked");
      if (!off && !field.attr("name").isEmpty()) {
        String value =
            field.is("textarea")
                ? field.wholeText()
                : field.is("select")
                    ? Optional.ofNullable(field.selectFirst("option[selected]"))
                        .map(option -> option.attr("value"))
                        .orElse("")
                    : field.attr("value");
        values.computeIfAbsent(field.attr("name"), none -> new ArrayList<>()).add(value);
      }
    }
    fields.forEach((name, value) -> values.put(name, List.of(value)));
    StringBuilder encoded = new StringBuilder();
    values.forEach(
        (name, all) ->
            all.forEach(
                value ->
                    encoded
                        .append(encoded.isEmpty() ? "" : "&")
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
    return encoded.toString();
  }
}
