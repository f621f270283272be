package freedomcities.desk.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Serves pages to the browser of this computer: at 127.0.0.1 and a port that was free, to whoever
 * the gate lets in. Serves many requests at a time.
 */
public final class LocalServer implements AutoCloseable {
  /** A head or a body that takes longer to come is cut off. */
  private static final String LONGEST_SECONDS = "60";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
          "Cache-Control", "private, no-cache");

  private static final int LAST_PAGE_SECONDS = 2;

  private final HttpServer server;
  private final Gate gate;
  private final Function<Request, Answer> screens;
  private final Function<String, Optional<Answer>> parts;
  private final BiFunction<Integer, String, String> refused;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final CountDownLatch dressed = new CountDownLatch(1);
  private volatile boolean closing;

  /**
   * Begins to serve.
   *
   * @param port 0 for one that is free
   * @param screens answers what was let in; thrown exceptions are faults of ours
   * @param parts what belongs to pages by its name, {@code desk.css}; no secret is asked for it
   * @param refused the page that gives a status and one sentence
   * @throws IOException if the port is taken
   */
  public LocalServer(
      int port,
      Function<Request, Answer> screens,
      Function<String, Optional<Answer>> parts,
      BiFunction<Integer, String, String> refused)
      throws IOException {
    System.setProperty("sun.net.httpserver.maxReqTime", LONGEST_SECONDS);
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // What is refused for its length is read to an end within bounds, so that the answer arrives.
    System.setProperty("sun.net.httpserver.drainAmount", Integer.toString(16 << 20));
    this.screens = screens;
    this.parts = parts;
    this.refused = refused;
    // Never a name that is looked up: the loopback address itself.
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    server = HttpServer.create(new InetSocketAddress(here, port), 0);
    gate = new Gate(server.getAddress().getPort());
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /** The port that was free. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** What another start of the program shows, to get an address of its own. */
  public String starterSecret() {
    return gate.starterSecret();
  }

  /** An address that opens the desk once. */
  public URI address() {
    return URI.create(gate.origin() + "/start?token=" + gate.newToken());
  }

  /** Waits until it is closed. */
  public void awaitClosed() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    server.stop(0);
    closed.countDown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      Headers headers = exchange.getResponseHeaders();
      ALWAYS.forEach(headers::set);
      answer.headers().forEach(headers::set);
      boolean bare = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
      exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
      if (!bare) {
        exchange.getResponseBody().write(answer.body());
      }
      if (answer.closes()) {
        Thread.ofPlatform().start(this::closeSoon);
      } else if (isPart(exchange)) {
        dressed.countDown();
      }
    }
  }

  private boolean isPart(HttpExchange exchange) {
    return closing && exchange.getRequestURI().getPath().endsWith(".css");
  }

  /** The last page is on its way first, and what it looks like. */
  private void closeSoon() {
    closing = true;
    try {
      var unused = dressed.await(LAST_PAGE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop(1);
    closed.countDown();
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    try {
      return let(exchange);
    } catch (Refusal refusal) {
      return Answer.page(refusal.status(), refused.apply(refusal.status(), refusal.getMessage()));
    }
  }

  private Answer let(HttpExchange exchange) throws Refusal, IOException {
    Headers headers = exchange.getRequestHeaders();
    gate.checkAddress(headers);
    URI asked = exchange.getRequestURI();
    List<String> path = Reading.path(Optional.ofNullable(asked.getRawPath()).orElse("/"));
    Map<String, List<String>> query =
        Reading.fields(Optional.ofNullable(asked.getRawQuery()).orElse(""));
    String method = exchange.getRequestMethod();
    boolean post = method.equals("POST");
    if (!post && !method.equals("GET") && !method.equals("HEAD")) {
      throw new Refusal(405, "The desk has pages and forms only.");
    }
    if (path.equals(List.of("start")) && !post) {
      return Answer.redirect("/")
          .with("Set-Cookie", gate.cookieFor(query.getOrDefault("token", List.of("")).getFirst()));
    }
    if (path.equals(List.of("again")) && post) {
      return again(headers);
    }
    if (path.size() == 1 && !post) {
      Optional<Answer> part = parts.apply(path.getFirst());
      if (part.isPresent()) {
        return part.get();
      }
    }
    Map<String, String> cookies = Reading.cookies(headers.getOrDefault("Cookie", List.of()));
    gate.checkCookie(cookies);
    Form form = post ? Reading.form(exchange) : Form.EMPTY;
    if (post) {
      gate.checkForm(headers, form.fields());
    }
    return screens.apply(
        new Request(
            post,
            path,
            query,
            form.fields(),
            form.files(),
            cookies,
            Optional.ofNullable(headers.getFirst("Accept-Language")).orElse(""),
            gate.formToken()));
  }

  /** Another start of the program, by what only this user can read. A browser can't send this. */
  private Answer again(Headers headers) throws Refusal {
    String shown = headers.getFirst("X-Desk");
    if (shown == null || !gate.isStarter(shown)) {
      throw new Refusal(403, "Start the desk again.");
    }
    return Answer.part("text/plain", address().toString().getBytes(StandardCharsets.US_ASCII));
  }
}
