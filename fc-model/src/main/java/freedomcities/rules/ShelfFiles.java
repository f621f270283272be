package freedomcities.rules;

import freedomcities.internal.yaml.YamlReader;
import freedomcities.problems.NamedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the files of a shelf come from; paths are as in {@code words/es.yaml}. */
interface ShelfFiles {
  String RULES = "rules.yaml";
  String DRAFTING = "drafting.yaml";
  String TERMS = "terms.yaml";
  String WORDS = "words/";
  String ENDING = ".yaml";
  String ENGLISH = "en";

  /** The bytes of a file, up to one more than may be read; empty if there is none. */
  Optional<byte[]> read(String path) throws IOException;

  /** What a file is called in messages. */
  String name(String path);

  /** Languages that there are words in, English first. */
  List<String> languages() throws IOException;

  /** The files of a rule set that stands alone. */
  static ShelfFiles none() {
    return new ShelfFiles() {
      @Override
      public Optional<byte[]> read(String path) {
        return Optional.empty();
      }

      @Override
      public String name(String path) {
        return path;
      }

      @Override
      public List<String> languages() {
        return List.of();
      }
    };
  }

  /** Those shipped under this name. */
  static ShelfFiles shipped(String shelf, List<String> languages) {
    return new ShelfFiles() {
      @Override
      public Optional<byte[]> read(String path) throws IOException {
        try (InputStream in = ShelfFiles.class.getResourceAsStream(shelf + "/" + path)) {
          return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
      }

      @Override
      public String name(String path) {
        return path;
      }

      @Override
      public List<String> languages() {
        return languages;
      }
    };
  }

  /** Those in a folder. */
  static ShelfFiles in(Path folder) {
    return new ShelfFiles() {
      @Override
      public Optional<byte[]> read(String path) throws IOException {
        Path file = folder.resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
          return Optional.empty();
        }
        try (InputStream in = NamedFile.open(file, "a file of a shelf")) {
          return Optional.of(in.readNBytes(YamlReader.MAX_BYTES + 1));
        }
      }

      @Override
      public String name(String path) {
        return folder.resolve(path).toString();
      }

      @Override
      public List<String> languages() throws IOException {
        Path words = folder.resolve("words");
        if (!Files.isDirectory(words)) {
          return List.of();
        }
        try (Stream<Path> files = Files.list(words)) {
          List<String> found =
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(ENDING))
                  .map(name -> name.substring(0, name.length() - ENDING.length()))
                  .sorted()
                  .toList();
          return Stream.concat(
                  found.stream().filter(ENGLISH::equals),
                  found.stream().filter(language -> !language.equals(ENGLISH)))
              .toList();
        }
      }
    };
  }
}
