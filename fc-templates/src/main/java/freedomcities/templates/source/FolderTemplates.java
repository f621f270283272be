package freedomcities.templates.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Templates in a folder. */
record FolderTemplates(Path folder) implements TemplateSource {
  private static final String WORDS = "words", ENDING = ".yaml";

  @Override
  public Optional<byte[]> read(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file));
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
