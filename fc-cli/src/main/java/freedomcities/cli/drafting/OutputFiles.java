package freedomcities.cli.drafting;

import freedomcities.cli.arguments.InputFiles;
import freedomcities.cli.terminal.Interruption;
import freedomcities.render.WholeFiles;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes all of some files or none. What it wrote before it may overwrite, as often as it is
 * watched.
 */
final class OutputFiles {
  private final InputFiles inputs;
  private final Set<Path> ours = new HashSet<>();

  record OutputFile(Path path, WholeFiles.Content content) {}

  /** {@code inputs} are never written over. */
  OutputFiles(InputFiles inputs) {
    this.inputs = inputs;
  }

  void write(List<OutputFile> files, boolean force) throws IOException {
    List<Path> paths = files.stream().map(OutputFile::path).toList();
    inputs.refuse(paths);
    for (Path path : paths) {
      // Before anything is drawn: a folder of fifty documents takes its time.
      if (!force && !ours.contains(path) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(path.toString(), null, "it is there already");
      }
    }
    for (Path folder :
        paths.stream()
            .map(path -> path.toAbsolutePath().getParent())
            .filter(Objects::nonNull)
            .distinct()
            .toList()) {
      WholeFiles.sweep(folder);
    }
    try (Interruption interruption = new Interruption();
        WholeFiles whole = new WholeFiles(force || ours.containsAll(paths));
        ParallelRendering ahead = new ParallelRendering(files)) {
      for (OutputFile file : files) {
        byte[] content = ahead.take();
        whole.add(file.path(), out -> out.write(content));
        if (interruption.came()) {
          throw new InterruptedIOException("interrupted");
        }
      }
      whole.commit();
    }
    ours.addAll(paths);
  }
}
