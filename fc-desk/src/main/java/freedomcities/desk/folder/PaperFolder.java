package freedomcities.desk.folder;

import freedomcities.render.WholeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The papers of a place, by the day on which they were made: {@code papers/2026-11-30}. A file that
 * somebody has changed since stays, and the new one is put beside it with a number. Safe for
 * several threads.
 */
public final class PaperFolder {
  private static final String MADE = ".made";

  private final Path papers;

  PaperFolder(Path place) {
    papers = place.resolve("papers");
  }

  /**
   * Writes papers, all or none.
   *
   * @param day of the folder
   * @param files bytes by the name of the file
   * @return the names they got, in the same order
   * @throws IOException if they can't be written
   */
  public synchronized List<String> write(LocalDate day, Map<String, byte[]> files)
      throws IOException {
    Path folder = papers.resolve(day.toString());
    Map<String, String> made = made(folder);
    Map<String, byte[]> named = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = free(folder, file.getKey(), made);
      named.put(name, file.getValue());
      made.put(name, PlaceFile.hash(file.getValue()));
    }
    StringBuilder list = new StringBuilder();
    made.forEach((name, hash) -> list.append(hash).append("  ").append(name).append('\n'));
    WholeFiles.sweep(folder);
    try (WholeFiles whole = new WholeFiles(true)) {
      for (Map.Entry<String, byte[]> file : named.entrySet()) {
        whole.add(folder.resolve(file.getKey()), out -> out.write(file.getValue()));
      }
      // Last: a paper that is there without being listed counts as somebody's own, and is kept.
      whole.add(
          folder.resolve(MADE), out -> out.write(list.toString().getBytes(StandardCharsets.UTF_8)));
      whole.commit();
    }
    return List.copyOf(named.keySet());
  }

  /**
   * The folders that were made, the latest first, with the files in each.
   *
   * @throws IOException if they can't be looked through
   */
  public Map<String, List<String>> all() throws IOException {
    Map<String, List<String>> all = new TreeMap<>(Comparator.reverseOrder());
    for (Path folder : children(papers)) {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        List<String> names = new ArrayList<>();
        for (Path file : children(folder)) {
          if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && !file.getFileName().toString().startsWith(".")) {
            names.add(file.getFileName().toString());
          }
        }
        names.sort(Comparator.naturalOrder());
        all.put(folder.getFileName().toString(), names);
      }
    }
    return all;
  }

  /** The folder of a day, whether or not it is there. */
  public Path of(LocalDate day) {
    return papers.resolve(day.toString());
  }

  /**
   * What stands in a paper that {@link #all} lists.
   *
   * @throws IOException if it can't be read
   */
  public byte[] bytes(String day, String name) throws IOException {
    return Files.readAllBytes(papers.resolve(day).resolve(name));
  }

  /**
   * Whether a paper that {@link #all} lists was written before a moment.
   *
   * @throws IOException if that can't be looked up
   */
  public boolean isOlder(String day, String name, Instant than) throws IOException {
    return Files.getLastModifiedTime(papers.resolve(day).resolve(name)).toInstant().isBefore(than);
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> there = Files.newDirectoryStream(folder)) {
        there.forEach(children::add);
      }
    }
    return children;
  }

  private static String free(Path folder, String name, Map<String, String> made)
      throws IOException {
    int dot = name.lastIndexOf('.');
    for (int i = 1; ; i++) {
      String tried = i == 1 ? name : name.substring(0, dot) + "-" + i + name.substring(dot);
      Path file = folder.resolve(tried);
      boolean isOurs =
          Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              && PlaceFile.hash(Files.readAllBytes(file)).equals(made.get(tried));
      if (isOurs || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        return tried;
      }
    }
  }

  private static Map<String, String> made(Path folder) throws IOException {
    Map<String, String> made = new TreeMap<>();
    Path list = folder.resolve(MADE);
    if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      for (String line : Files.readString(list).split("\n")) {
        String[] parts = line.split("  ", 2);
        if (parts.length == 2) {
          made.put(parts[1], parts[0]);
        }
      }
    }
    return made;
  }
}
