package freedomcities.desk;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file in the folder that says where its desk runs, and holds what a second start shows to be
 * let in. Only its owner may read it, where the disk knows owners.
 */
final class Running {
  private static final Pattern SAYS = Pattern.compile("([0-9]{1,5}) ([A-Za-z0-9_-]{43})\\n");
  private static final Pattern ADDRESS =
      Pattern.compile("http://127\\.0\\.0\\.1:[0-9]{1,5}/start\\?token=[A-Za-z0-9_-]{43}");
  private static final int PATIENCE_MILLIS = 3000;
  private static final int LONGEST_ADDRESS = 200;

  private final Path file;

  Running(Path folder) {
    file = folder.resolve(".desk");
  }

  /** A folder that can't be written to has a desk all the same, only no second start finds it. */
  void write(int port, String secret) {
    try {
      Files.deleteIfExists(file);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(
          file, port + " " + secret + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      // Another desk was faster; it is the one that a third start finds.
    } catch (IOException e) {
      // As above: the folder is read-only.
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next start finds nobody there, and begins anew.
    }
  }

  Optional<URI> address() {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      var says = SAYS.matcher(Files.readString(file));
      return says.matches() ? ask(says.group(1), says.group(2)) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Straight to this computer, whatever proxies there are. */
  private static Optional<URI> ask(String port, String secret) throws IOException {
    URL again = URI.create("http://127.0.0.1:" + port + "/again").toURL();
    HttpURLConnection connection = (HttpURLConnection) again.openConnection(Proxy.NO_PROXY);
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    connection.setRequestMethod("POST");
    connection.setRequestProperty("X-Desk", secret);
    if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
      return Optional.empty();
    }
    try (InputStream in = connection.getInputStream()) {
      String body = new String(in.readNBytes(LONGEST_ADDRESS), StandardCharsets.US_ASCII);
      return ADDRESS.matcher(body).matches() ? Optional.of(URI.create(body)) : Optional.empty();
    }
  }
}
