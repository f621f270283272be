package freedomcities.desk;

import freedomcities.desk.folder.DeskFolder;
import freedomcities.desk.pages.Pages;
import freedomcities.desk.pages.Words;
import freedomcities.desk.screens.Screens;
import freedomcities.desk.screens.Site;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.LocalServer;
import freedomcities.render.FreedomCities;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Serves the pages of one folder to the browser of this computer, and to nobody else.
 *
 * <pre>
 * try (Desk desk = Desk.open(cities, folder, "0.1.0", Clock.systemDefaultZone(), 0)) {
 *   System.out.println(desk.address());
 *   desk.awaitClosed();
 * }
 * </pre>
 *
 * Safe for several threads.
 */
public final class Desk implements AutoCloseable {
  private static final Map<String, String> PARTS =
      Map.of("desk.css", "text/css; charset=utf-8", "desk.js", "text/javascript; charset=utf-8");

  private final LocalServer server;
  private final Running running;

  private Desk(LocalServer server, Running running) {
    this.server = server;
    this.running = running;
  }

  /**
   * Opens a desk.
   *
   * @param cities the front door
   * @param folder that the places are in; it is made if it isn't there
   * @param version of the program, for the foot of pages
   * @param clock for the day of new records and of papers
   * @param port 0 for one that is free, as it should be
   * @return the desk, which serves until it is closed
   * @throws IOException if the folder can't be made or the port is taken
   */
  public static Desk open(FreedomCities cities, Path folder, String version, Clock clock, int port)
      throws IOException {
    Objects.requireNonNull(cities, "cities");
    Path root = Objects.requireNonNull(folder, "folder").toAbsolutePath().normalize();
    java.nio.file.Files.createDirectories(root);
    Words words = new Words();
    Pages pages = new Pages();
    Site site = new Site(cities, new DeskFolder(cities, root), pages, words, version, clock);
    Screens screens = new Screens(site, System.err);
    LocalServer server =
        new LocalServer(
            port,
            screens::answer,
            Desk::part,
            (status, why) ->
                pages.page(
                    "refused", words.in(Words.ENGLISH), Map.of("status", status, "why", why)));
    Running running = new Running(root);
    running.write(server.port(), server.starterSecret());
    return new Desk(server, running);
  }

  /**
   * {@return an address, good for one use, of the desk that serves a folder already; empty if none
   * does}
   *
   * @param folder that the places are in
   */
  public static Optional<URI> running(Path folder) {
    return new Running(Objects.requireNonNull(folder, "folder").toAbsolutePath().normalize())
        .address();
  }

  /** {@return an address that opens the desk in one browser, once; each call gives another} */
  public URI address() {
    return server.address();
  }

  /**
   * Waits until somebody closes the desk, on its page or here.
   *
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public void awaitClosed() throws InterruptedException {
    server.awaitClosed();
    running.remove();
  }

  @Override
  public void close() {
    server.close();
    running.remove();
  }

  private static Optional<Answer> part(String name) {
    return Optional.ofNullable(PARTS.get(name))
        .map(type -> Answer.part(type, bytes("pages/" + name)));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Desk.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
