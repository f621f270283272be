package freedomcities.desk.folder;

import freedomcities.render.FreedomCities;
import freedomcities.render.WholeFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one folder that the desk works in, and the places in it: each a folder with a {@code
 * town.yaml}. No name that a browser sends becomes a path: it is looked for among those that are
 * there. Safe for several threads.
 */
public final class DeskFolder {
  private static final int LONGEST_NAME = 80;

  private final FreedomCities cities;
  private final Path root;
  private final Map<Path, PlaceFile> known = new ConcurrentHashMap<>();

  /**
   * A folder of places; it must be there when something is asked of it.
   *
   * @param cities reads town files
   * @param root the folder
   */
  public DeskFolder(FreedomCities cities, Path root) {
    this.cities = cities;
    this.root = root;
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  /**
   * The places, the one that was changed last first.
   *
   * @throws IOException if the folder can't be looked through
   */
  public List<PlaceFile> places() throws IOException {
    List<PlaceFile> places = new ArrayList<>();
    // Not the same as a folder with nothing in it: who sees an empty list believes all is lost.
    if (!Files.isDirectory(root)) {
      throw new NoSuchFileException(root.toString());
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(root)) {
      for (Path folder : folders) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && Files.isRegularFile(folder.resolve(PlaceFile.NAME))) {
          places.add(known.computeIfAbsent(folder, one -> new PlaceFile(cities, one)));
        }
      }
    }
    places.sort(Comparator.comparing(DeskFolder::changed).reversed());
    return places;
  }

  private static long changed(PlaceFile place) {
    return place.file().toFile().lastModified();
  }

  /**
   * The place of a folder's name; empty if there is none.
   *
   * @throws IOException if the folder can't be looked through
   */
  public Optional<PlaceFile> place(String name) throws IOException {
    return places().stream().filter(place -> place.name().equals(name)).findFirst();
  }

  /**
   * Makes a place.
   *
   * @param name that its folder is called by, with a number behind it where that is taken
   * @param yaml a town file
   * @throws freedomcities.problems.InputException if it is no good one
   * @throws IOException if it can't be written
   */
  public PlaceFile create(String name, String yaml) throws IOException {
    return create(name, yaml.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Makes a place of a file that somebody sent, byte for byte.
   *
   * @param name that its folder is called by, with a number behind it where that is taken
   * @param bytes a town file
   * @throws freedomcities.problems.InputException if it is no good one
   * @throws IOException if it can't be written
   */
  public PlaceFile create(String name, byte[] bytes) throws IOException {
    cities.read(PlaceFile.NAME, bytes, Map.of());
    if (!Files.isDirectory(root)) {
      throw new NoSuchFileException(root.toString());
    }
    String safe = folderName(name);
    for (int i = 1; ; i++) {
      Path folder = root.resolve(i == 1 ? safe : safe + " " + i);
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      try (WholeFiles whole = new WholeFiles(false)) {
        whole.add(folder.resolve(PlaceFile.NAME), out -> out.write(bytes));
        whole.commit();
      }
      return known.computeIfAbsent(folder, one -> new PlaceFile(cities, one));
    }
  }

  /**
   * The text of the example that everybody can look at: a made-up city.
   *
   * @throws IOException if the program is not whole
   */
  public static String example() throws IOException {
    try (InputStream in = DeskFolder.class.getResourceAsStream("sampleton-az.yaml")) {
      if (in == null) {
        throw new IllegalStateException("no example");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A name as every system takes it for a folder. */
  public static String folderName(String name) {
    String safe = name.replaceAll("[^\\p{L}\\p{N} ,.'’-]", "-").strip();
    safe = safe.substring(0, Math.min(LONGEST_NAME, safe.length())).replaceAll("^[. ]+|[. ]+$", "");
    return safe.isEmpty() ? "place" : safe;
  }
}
