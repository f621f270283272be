package freedomcities.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import freedomcities.render.json.ProblemsJson;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A web service of the JDK's own server: {@code POST /ordinance} takes a town file and answers with
 * a Word file, {@code POST /check} with where the town stands, as JSON ({@code
 * docs/schema/report.schema.json}). What is wrong with the file comes back as lines of text, each
 * with its place. One front door serves all requests.
 */
public final class DraftServer implements AutoCloseable {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final int LARGEST = 1 << 20;

  private final FreedomCities cities = FreedomCities.standard().warmUp("docx");
  private final ExecutorService threads = Executors.newFixedThreadPool(8);
  private final HttpServer server;

  /** Listens on this machine only; port 0 takes any that is free. */
  public DraftServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
    server.createContext("/ordinance", exchange -> answer(exchange, this::ordinance));
    server.createContext("/check", exchange -> answer(exchange, this::check));
    server.start();
  }

  /** Where it listens. */
  public int port() {
    return server.getAddress().getPort();
  }

  private interface Service {
    void serve(Town town, HttpExchange exchange) throws IOException;
  }

  private void answer(HttpExchange exchange, Service service) throws IOException {
    try (exchange) {
      // Another name may lead here too, and then the page that asks is anybody's.
      if (!List.of("localhost:" + port(), "127.0.0.1:" + port())
          .contains(exchange.getRequestHeaders().getFirst("Host"))) {
        send(exchange, 421, "text/plain; charset=utf-8", "no such host".getBytes(UTF_8));
        return;
      }
      answer(exchange, service, exchange.getRequestBody().readNBytes(LARGEST + 1));
    }
  }

  private void answer(HttpExchange exchange, Service service, byte[] body) throws IOException {
    try {
      service.serve(cities.read("town.yaml", body, Map.of()), exchange);
    } catch (InputException e) {
      send(exchange, 422, "application/problem+json", ProblemsJson.of(e).getBytes(UTF_8));
    }
  }

  private void ordinance(Town town, HttpExchange exchange) throws IOException {
    Draft draft = cities.draft(town, DocumentKind.ORDINANCE);
    String name = draft.fileName("docx");
    exchange
        .getResponseHeaders()
        .set("Content-Disposition", "attachment; filename=\"" + name + "\"");
    // The bytes first: whatever can go wrong has gone wrong before the answer begins.
    send(exchange, 200, WORD, cities.bytes(draft, "docx"));
  }

  private void check(Town town, HttpExchange exchange) throws IOException {
    String json = cities.json(town);
    send(exchange, 200, "application/json", json.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  /** Listens on port 8080 until it is stopped. */
  @SuppressWarnings("resource") // it runs as long as the process
  public static void main(String[] args) throws IOException {
    System.out.println("http://localhost:" + new DraftServer(8080).port());
  }
}
