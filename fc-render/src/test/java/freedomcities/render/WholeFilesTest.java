package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are there whole or not at all, and nothing else is left. */
class WholeFilesTest {
  private static final int BLOCK = 1 << 12;

  @TempDir
  Path disk;

  private static WholeFiles.Content bytes(int size, int value) {
    return out -> {
      byte[] all = new byte[size];
      java.util.Arrays.fill(all, (byte) value);
      out.write(all);
    };
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** A disk of so many blocks, of which the files of a test need twelve. */
  @ParameterizedTest
  @ValueSource(ints = {4, 6, 8, 10, 12})
  void aFullDiskLeavesNoneOfThem(int blocks) throws IOException {
    Configuration small = Configuration.unix().toBuilder().setBlockSize(BLOCK).setMaxSize((long) BLOCK * blocks)
        .setMaxCacheSize(0).build();
    try (FileSystem full = Jimfs.newFileSystem(small)) {
      Path folder = Files.createDirectories(full.getPath("/out"));
      Path mine = Files.writeString(folder.resolve("b.pdf"), "mine");
      assertThatThrownBy(() -> {
        try (WholeFiles files = new WholeFiles(true)) {
          for (String name : List.of("a.pdf", "b.pdf", "c.pdf")) {
            files.add(folder.resolve(name), bytes(4 * BLOCK, 'x'));
          }
          files.commit();
        }
      }).isInstanceOf(IOException.class);
      assertThat(names(folder)).containsExactly("b.pdf");
      assertThat(Files.readString(mine)).isEqualTo("mine");
    }
  }

  @Test
  void theSameFitsOnADiskThatIsLargeEnough() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setBlockSize(BLOCK).setMaxSize(
        (long) BLOCK * 16).build()); WholeFiles files = new WholeFiles(false)) {
      Path folder = disk.getPath("/out");
      for (String name : List.of("a.pdf", "b.pdf", "c.pdf")) {
        files.add(folder.resolve(name), bytes(4 * BLOCK, 'x'));
      }
      files.commit();
      assertThat(names(folder)).containsExactly("a.pdf", "b.pdf", "c.pdf");
    }
  }

  @Test
  void whatFailsWhileItIsWrittenLeavesNothing() throws IOException {
    assertThatThrownBy(() -> {
      try (WholeFiles files = new WholeFiles(false)) {
        files.add(disk.resolve("a"), bytes(10, 'a'));
        files.add(disk.resolve("b"), out -> {
          out.write(1);
          throw new IllegalStateException("a fault");
        });
      }
    }).isInstanceOf(IllegalStateException.class);
    assertThat(names(disk)).isEmpty();
  }

  @Test
  void whatWasNotCommittedIsTakenAway() throws IOException {
    try (WholeFiles files = new WholeFiles(false)) {
      files.add(disk.resolve("a"), bytes(10, 'a'));
      assertThat(names(disk)).singleElement().asString().startsWith(".freedom-cities-").endsWith(".part");
    }
    assertThat(names(disk)).isEmpty();
  }

  /** Another process may be faster between the last look and the move. */
  @Test
  void aFileThatCameMeanwhileStaysAndTakesTheOthersWithIt() throws IOException {
    try (WholeFiles files = new WholeFiles(false)) {
      files.add(disk.resolve("a"), bytes(10, 'a'));
      files.add(disk.resolve("b"), bytes(10, 'b'));
      // Jimfs and disks alike: looked at just before, and yet there.
      Files.writeString(disk.resolve("b"), "theirs");
      assertThatThrownBy(files::commit).isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(names(disk)).containsExactly("b");
    assertThat(disk.resolve("b")).hasContent("theirs");
  }

  @Test
  void ofManyThreadsOneWinsAndItsFilesAreWhole() throws Exception {
    int rivals = 8;
    CyclicBarrier start = new CyclicBarrier(rivals);
    try (ExecutorService threads = Executors.newFixedThreadPool(rivals)) {
      for (int round = 0; round < 100; round++) {
        Path folder = disk.resolve("round-" + round);
        List<Callable<Boolean>> all = Stream.iterate(0, i -> i < rivals, i -> i + 1).<Callable<Boolean>>map(i -> () -> {
          try (WholeFiles files = new WholeFiles(false)) {
            files.add(folder.resolve("a"), bytes(100, i));
            files.add(folder.resolve("b"), bytes(100, i));
            start.await();
            files.commit();
            return true;
          } catch (FileAlreadyExistsException e) {
            if (start.getNumberWaiting() > 0) {
              start.await();
            }
            return false;
          }
        }).toList();
        int winners = 0;
        for (Future<Boolean> one : threads.invokeAll(all)) {
          winners += one.get() ? 1 : 0;
        }
        assertThat(winners).isEqualTo(1);
        assertThat(names(folder)).containsExactly("a", "b");
        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b")).hasSize(100);
      }
    }
  }

  @Test
  void whatAKilledProcessLeftIsSweptUpAndWhatIsBeingWrittenIsNot() throws IOException {
    Path old = Files.writeString(disk.resolve(".freedom-cities-1.part"), "half");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Files.writeString(disk.resolve(".freedom-cities-2.part"), "being written");
    Path others = Files.writeString(disk.resolve("notes.part"), "mine");
    Files.setLastModifiedTime(others, FileTime.from(Instant.EPOCH));
    WholeFiles.sweep(disk.resolve("no such folder"));
    WholeFiles.sweep(disk);
    assertThat(names(disk)).containsExactly(".freedom-cities-2.part", "notes.part");
  }

  @Test
  void twoOfOneNameAreRefused() throws IOException {
    try (WholeFiles files = new WholeFiles(true)) {
      files.add(disk.resolve("a"), bytes(10, 'a'));
      assertThatThrownBy(() -> files.add(disk.resolve("a"), bytes(10, 'b'))).isInstanceOf(
          FileAlreadyExistsException.class);
    }
    assertThat(names(disk)).isEmpty();
  }
}
