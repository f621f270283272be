package freedomcities.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged desk as a process of its own, and a browser without a window that was let in. */
final class DeskProcess implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(token|seen)\" value=\"([^\"]*)\"");

  final Process process;
  private final URI address;
  private final String cookie;

  record Answer(int status, String head, String body) {
    /** The one heading that says what happened. */
    String title() {
      Matcher heading = Pattern.compile("<h1>(.*?)</h1>").matcher(body);
      return heading.find() ? heading.group(1) : "";
    }
  }

  private DeskProcess(Process process, URI address, String cookie) {
    this.process = process;
    this.address = address;
    this.cookie = cookie;
  }

  /**
   * Starts one.
   *
   * @param before words of another command, which then starts the desk: {@code setpriv …}
   */
  static DeskProcess start(Path folder, String... before) throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.addAll(
        CommandProcesses.command(List.of("-Xmx128m"), "desk", "--no-browser", folder.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("http://127.0.0.1:")) {
        URI address = URI.create(line);
        Answer in = ask(address, "GET", address.getRawPath() + "?" + address.getRawQuery(), "", "");
        Matcher cookie = Pattern.compile("(?i)set-cookie: ([^;]*);").matcher(in.head());
        if (!cookie.find()) {
          throw new IOException("not let in: " + in);
        }
        return new DeskProcess(process, address, cookie.group(1));
      }
    }
    throw new IOException("the desk did not open");
  }

  Answer get(String path) throws IOException {
    return ask(address, "GET", path, cookie, "");
  }

  /** The secrets of a page's forms. */
  Map<String, String> hidden(String path) throws IOException {
    Map<String, String> hidden = new java.util.HashMap<>();
    HIDDEN
        .matcher(get(path).body())
        .results()
        .forEach(found -> hidden.putIfAbsent(found.group(1), found.group(2)));
    return hidden;
  }

  Answer post(String path, Map<String, String> hidden, Map<String, String> fields)
      throws IOException {
    StringBuilder form = new StringBuilder();
    for (Map<String, String> some : List.of(hidden, fields)) {
      some.forEach(
          (name, value) ->
              form.append(form.isEmpty() ? "" : "&")
                  .append(URLEncoder.encode(name, UTF_8))
                  .append('=')
                  .append(URLEncoder.encode(value, UTF_8)));
    }
    return ask(address, "POST", path, cookie, form.toString());
  }

  private static Answer ask(URI to, String method, String path, String cookie, String form)
      throws IOException {
    try (Socket socket = new Socket("127.0.0.1", to.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String head =
          """
          %s %s HTTP/1.1\r
          Host: %s\r
          Origin: http://%3$s\r
          Cookie: %4$s\r
          Content-Type: application/x-www-form-urlencoded\r
          Content-Length: %5$d\r
          Connection: close\r
          \r
          """
              .formatted(method, path, to.getAuthority(), cookie, form.getBytes(UTF_8).length);
      socket.getOutputStream().write((head + form).getBytes(UTF_8));
      socket.getOutputStream().flush();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(all);
      String answer = all.toString(UTF_8);
      int end = answer.indexOf("\r\n\r\n");
      if (end < 0) {
        throw new IOException("no answer");
      }
      return new Answer(
          Integer.parseInt(answer.substring(9, 12)),
          answer.substring(0, end),
          answer.substring(end + 4));
    }
  }

  /** As kill -9 does: nothing is tidied up. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
