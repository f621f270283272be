package freedomcities.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The desk as a process, asked as a browser asks: how soon it opens, how soon a change is seen, and
 * what it holds in memory after many pages; beside a bare server of the same library.
 */
record DeskFigures(Path command, int starts, int requests) {
  private static final Pattern HIDDEN = Pattern.compile("name=\"(token|seen)\" value=\"([^\"]*)\"");
  private static final String PLACE = "/place/Sampleton";
  private static final int CHANGES = 20;
  private static final List<String> PAGES =
      List.of(
          "",
          "/stands",
          "/rule/0/5",
          "/rule/0/5/0",
          "/questions",
          "/request",
          "/answers",
          "/details",
          "/papers",
          "/papers/preview/ordinance/en",
          "/papers/preview/handout/es",
          "/papers/file/comparison/en/pdf",
          "/papers/file/resolution/en/docx");

  /** A server that runs, and what may be asked of it. */
  private record Server(Process process, URI address, HttpClient client) implements AutoCloseable {
    static Server start(List<String> command) throws IOException {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      BufferedReader out = process.inputReader();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("http://")) {
          HttpClient client =
              HttpClient.newBuilder()
                  .cookieHandler(new CookieManager())
                  .followRedirects(HttpClient.Redirect.NORMAL)
                  .version(HttpClient.Version.HTTP_1_1)
                  .build();
          return new Server(process, URI.create(line), client);
        }
      }
      throw new IllegalStateException(command + " did not open");
    }

    String get(String path) throws IOException, InterruptedException {
      return send(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    void post(String path, String form) throws IOException, InterruptedException {
      send(
          HttpRequest.newBuilder(address.resolve(path))
              .header("Origin", "http://" + address.getAuthority())
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
      HttpResponse<String> answer =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(request.uri() + " says " + answer.statusCode());
      }
      return answer.body();
    }

    /** What the system keeps of it in memory, in MiB. */
    long resident() throws IOException {
      try (Stream<String> lines =
          Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
        String line = lines.filter(one -> one.startsWith("VmRSS:")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
      }
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().join();
      client.shutdownNow();
    }
  }

  /** The figures as a table. */
  String table() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("measure");
    Path place = Files.createDirectory(folder.resolve("Sampleton"));
    Files.copy(Path.of("examples/towns/sampleton-az.yaml"), place.resolve("town.yaml"));
    List<String> desk = List.of(command.toString(), "desk", "--no-browser", folder.toString());
    StringBuilder out = new StringBuilder("| what | the desk | a bare server |\n|---|---:|---:|\n");
    row(out, "process start to the first page, s", "%.2f", start(desk), start(bare()));
    try (Server bare = Server.start(bare());
        Server server = Server.start(desk)) {
      server.get(server.address().toString());
      bare.get("/");
      row(out, "resident memory then, MiB", "%.0f", server.resident(), bare.resident());
      change(out, server);
      soak(out, server, bare);
    }
    Processes.delete(folder);
    return out.toString();
  }

  private static List<String> bare() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-cp",
        "benchmarks/target/classes",
        BareServer.class.getName());
  }

  /** The median over some starts; the first fills the disk's cache. */
  private double start(List<String> line) throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < starts + 1; i++) {
      long begun = System.nanoTime();
      try (Server server = Server.start(line)) {
        server.get(server.address().toString());
        if (i > 0) {
          seconds.add(since(begun) / 1000);
        }
      }
    }
    return median(seconds);
  }

  private static void change(StringBuilder out, Server server)
      throws IOException, InterruptedException {
    List<Double> saves = new ArrayList<>();
    List<Double> previews = new ArrayList<>();
    for (int i = 0; i < CHANGES; i++) {
      String form = form(server, "Room " + i);
      long begun = System.nanoTime();
      server.post(PLACE + "/details", form);
      saves.add(since(begun));
      begun = System.nanoTime();
      server.get(PLACE + "/papers/preview/ordinance/en");
      previews.add(since(begun));
    }
    row(out, "a change saved, and the next page, ms, median of 20", "%.0f", median(saves));
    row(out, "the preview of the ordinance after it, ms", "%.0f", median(previews));
  }

  private static String form(Server server, String where) throws IOException, InterruptedException {
    StringBuilder form = new StringBuilder("documents.date=2026-11-30&documents.meeting.where=");
    form.append(URLEncoder.encode(where, StandardCharsets.UTF_8));
    Matcher hidden = HIDDEN.matcher(server.get(PLACE + "/details"));
    List<String> seen = new ArrayList<>();
    while (hidden.find()) {
      if (!seen.contains(hidden.group(1))) {
        seen.add(hidden.group(1));
        form.append('&').append(hidden.group(1)).append('=').append(hidden.group(2));
      }
    }
    return form.toString();
  }

  private void soak(StringBuilder out, Server server, Server bare)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    for (int i = 1; i <= requests; i++) {
      if (i % 20 == 0) {
        server.post(PLACE + "/details", form(server, "Room " + i));
      } else {
        server.get(PLACE + PAGES.get(i % PAGES.size()));
      }
      bare.get("/");
      if (i % Math.max(1, requests / 4) == 0) {
        row(
            out,
            String.format(Locale.ROOT, "resident memory after %,d requests, MiB", i),
            "%.0f",
            server.resident(),
            bare.resident());
      }
    }
    row(
        out,
        "requests a second, one after another, papers among them",
        "%.0f",
        requests * 1000 / since(begun));
  }

  private static double since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun).toNanos() / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static void row(StringBuilder out, String what, String format, double desk) {
    row(out, what, format, desk, Optional.empty());
  }

  private static void row(StringBuilder out, String what, String format, double desk, double bare) {
    row(out, what, format, desk, Optional.of(bare));
  }

  private static void row(
      StringBuilder out, String what, String format, double desk, Optional<Double> bare) {
    out.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %s |%n",
            what,
            String.format(Locale.ROOT, format, desk),
            bare.map(one -> String.format(Locale.ROOT, format, one)).orElse("")));
  }
}
