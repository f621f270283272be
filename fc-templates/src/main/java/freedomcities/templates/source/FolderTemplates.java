package freedomcities.templates.source;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.NamedFile;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Templates in a folder. */
record FolderTemplates(Path folder) implements TemplateSource {
  private static final String WORDS = "words", ENDING = ".yaml";

  /** What has the name of a template and is none is told: somebody meant to put one there. */
  @Override
  public Optional<byte[]> read(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = NamedFile.open(file, "a file of templates")) {
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new FileSystemException(
            file.toString(), null, "it is a link to something outside the folder");
      }
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new InputException(
          List.of(
              new Problem(
                  new Location(shown(name), 0, 0),
                  NamedFile.why(e),
                  "put a file there, or take this away to have what comes with the program")));
    }
  }

  @Override
  public String shown(String name) {
    return folder.resolve(name).toString();
  }

  @Override
  public List<String> languages() throws IOException {
    Path words = folder.resolve(WORDS);
    if (!Files.isDirectory(words)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(words)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }
}
