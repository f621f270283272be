package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
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

  @TempDir Path disk;

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
    Configuration small =
        Configuration.unix().toBuilder()
            .setBlockSize(BLOCK)
            .setMaxSize((long) BLOCK * blocks)
            .setMaxCacheSize(0)
            .build();
    try (FileSystem full = Jimfs.newFileSystem(small)) {
      Path folder = Files.createDirectories(full.getPath("/out"));
      Path mine = Files.writeString(folder.resolve("b.pdf"), "mine");
      assertThatThrownBy(
              () -> {
                try (WholeFiles files = new WholeFiles(true)) {
                  for (String name : List.of("a.pdf", "b.pdf", "c.pdf")) {
                    files.add(folder.resolve(name), bytes(4 * BLOCK, 'x'));
                  }
                  files.commit();
                }
              })
          .isInstanceOf(IOException.class);
      assertThat(names(folder)).containsExactly("b.pdf");
      assertThat(Files.readString(mine)).isEqualTo("mine");
    }
  }

  @Test
  void theSameFitsOnADiskThatIsLargeEnough() throws IOException {
    try (FileSystem disk =
            Jimfs.newFileSystem(
                Configuration.unix().toBuilder()
                    .setBlockSize(BLOCK)
                    .setMaxSize((long) BLOCK * 16)
                    .build());
        WholeFiles files = new WholeFiles(false)) {
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
    assertThatThrownBy(
            () -> {
              try (WholeFiles files = new WholeFiles(false)) {
                files.add(disk.resolve("a"), bytes(10, 'a'));
                files.add(
                    disk.resolve("b"),
                    out -> {
                      out.write(1);
                      throw new IllegalStateException("a fault");
                    });
              }
            })
        .isInstanceOf(IllegalStateException.class);
    assertThat(names(disk)).isEmpty();
  }

  @Test
  void whatWasNotCommittedIsTakenAway() throws IOException {
    try (WholeFiles files = new WholeFiles(false)) {
      files.add(disk.resolve("a"), bytes(10, 'a'));
      assertThat(names(disk))
          .singleElement()
          .asString()
          .startsWith(".freedom-cities-")
          .endsWith(".part");
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
        List<Callable<Boolean>> all =
            Stream.iterate(0, i -> i < rivals, i -> i + 1)
                .<Callable<Boolean>>map(
                    i ->
                        () -> {
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
                        })
                .toList();
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
    String name = ".freedom-cities-%d0000000-0000-4000-8000-000000000000.part";
    Path old = Files.writeString(disk.resolve(name.formatted(1)), "half");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Files.writeString(disk.resolve(name.formatted(2)), "being written");
    WholeFiles.sweep(disk.resolve("no such folder"));
    WholeFiles.sweep(disk);
    assertThat(names(disk)).containsExactly(name.formatted(2));
  }

  /**
   * A folder or a link is none of ours, whatever its name, and neither is a file of another name.
   */
  @Test
  void whatOthersMadeIsNotSweptUp() throws IOException {
    List<String> names =
        List.of(
            ".freedom-cities-30000000-0000-4000-8000-000000000000.part",
            ".freedom-cities-40000000-0000-4000-8000-000000000000.part",
            ".freedom-cities-notes.part",
            "notes.part");
    try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
      Path folder = Files.createDirectories(system.getPath("/out"));
      Files.createDirectory(folder.resolve(names.get(0)));
      Files.createSymbolicLink(
          folder.resolve(names.get(1)), Files.writeString(system.getPath("/precious"), "mine"));
      Files.writeString(folder.resolve(names.get(2)), "mine");
      Files.writeString(folder.resolve(names.get(3)), "mine");
      for (String name : names) {
        Files.getFileAttributeView(
                folder.resolve(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
            .setTimes(FileTime.from(Instant.EPOCH), null, null);
      }
      WholeFiles.sweep(folder);
      assertThat(names(folder)).containsExactlyElementsOf(names);
    }
  }

  private static Path replaced(Path file) throws IOException {
    try (WholeFiles files = new WholeFiles(true)) {
      files.add(file, bytes(10, 'n'));
      files.commit();
    }
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw----", "rwxr-x--x", "rw-rw-rw-"})
  void whatTakesAnotherFilesPlaceHasItsModeOwnerAndGroup(String mode) throws IOException {
    try (FileSystem system =
        Jimfs.newFileSystem(Configuration.unix().toBuilder().setAttributeViews("posix").build())) {
      Path file =
          Files.writeString(Files.createDirectories(system.getPath("/out")).resolve("a"), "old");
      UserPrincipalLookupService people = system.getUserPrincipalLookupService();
      PosixFileAttributeView before =
          Files.getFileAttributeView(file, PosixFileAttributeView.class);
      before.setOwner(people.lookupPrincipalByName("chief"));
      before.setGroup(people.lookupPrincipalByGroupName("police"));
      before.setPermissions(PosixFilePermissions.fromString(mode));
      PosixFileAttributes after = Files.readAttributes(replaced(file), PosixFileAttributes.class);
      assertThat(after.owner().getName()).isEqualTo("chief");
      assertThat(after.group().getName()).isEqualTo("police");
      assertThat(PosixFilePermissions.toString(after.permissions())).isEqualTo(mode);
      assertThat(file).hasContent("nnnnnnnnnn");
      Files.createSymbolicLink(system.getPath("/out/link"), file);
      assertThat(Files.getOwner(replaced(system.getPath("/out/link"))).getName()).isEqualTo("user");
      assertThat(Files.isSymbolicLink(system.getPath("/out/link"))).isFalse();
    }
    Path real = Files.writeString(disk.resolve("real"), "old");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString(mode));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(replaced(real))))
        .isEqualTo(mode);
  }

  @Test
  void itsListOfAccessStays() throws IOException {
    try (FileSystem system =
        Jimfs.newFileSystem(
            Configuration.windows().toBuilder().setAttributeViews("basic", "acl").build())) {
      Path file =
          Files.writeString(Files.createDirectories(system.getPath("out")).resolve("a"), "old");
      UserPrincipal chief = system.getUserPrincipalLookupService().lookupPrincipalByName("chief");
      List<AclEntry> access =
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(chief)
                  .setPermissions(AclEntryPermission.READ_DATA)
                  .build());
      Files.setOwner(file, chief);
      Files.getFileAttributeView(file, AclFileAttributeView.class).setAcl(access);
      replaced(file);
      assertThat(Files.getFileAttributeView(file, AclFileAttributeView.class).getAcl())
          .isEqualTo(access);
      assertThat(Files.getOwner(file)).isEqualTo(chief);
      assertThat(file).hasContent("nnnnnnnnnn");
    }
  }

  @Test
  void whatNobodyElseMayReadNobodyElseMayReadWhileItIsBeingWritten() throws IOException {
    Path file = Files.writeString(disk.resolve("a"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    try (WholeFiles files = new WholeFiles(true)) {
      files.add(
          file,
          out -> {
            for (String name : names(disk)) {
              assertThat(
                      PosixFilePermissions.toString(
                          Files.getPosixFilePermissions(disk.resolve(name))))
                  .isEqualTo("rw-------");
            }
            assertThat(names(disk)).hasSize(2);
          });
    }
  }

  /** Root may write to it all the same. */
  @Test
  void whatMayNotBeWrittenToIsNotReplaced() throws IOException {
    Path locked = Files.writeString(disk.resolve("a"), "old");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
    if (Files.isWritable(locked)) {
      assertThat(replaced(locked)).hasContent("nnnnnnnnnn");
    } else {
      assertThatThrownBy(() -> replaced(locked))
          .isInstanceOf(AccessDeniedException.class)
          .hasMessage(locked.toString());
      assertThat(locked).hasContent("old");
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(locked)))
        .isEqualTo("r--r--r--");
    assertThat(names(disk)).containsExactly("a");
  }

  /** A file of somebody else's stays that person's. */
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 5000})
  void whatCantBeGivenAwayIsWrittenInto(int size) throws IOException {
    Path theirs = Files.write(disk.resolve("theirs"), new byte[size]);
    Path alsoTheirs = Files.createLink(disk.resolve("the same"), theirs);
    Path ours = Files.writeString(disk.resolve("ours"), "new text");
    WholeFiles.overwrite(ours, theirs);
    assertThat(alsoTheirs).hasContent("new text");
    assertThat(ours).doesNotExist();
    Path link = Files.createSymbolicLink(disk.resolve("link"), theirs);
    Files.writeString(ours, "not through a link");
    assertThatThrownBy(() -> WholeFiles.overwrite(ours, link)).isInstanceOf(IOException.class);
    assertThat(theirs).hasContent("new text");
  }

  @Test
  void whereThatFailsWhatWasThereIsBack() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder()
            .setBlockSize(BLOCK)
            .setMaxSize((long) BLOCK * 6)
            .setMaxCacheSize(0)
            .build();
    try (FileSystem full = Jimfs.newFileSystem(small)) {
      Path theirs = Files.writeString(full.getPath("/theirs"), "theirs");
      Path ours = Files.write(full.getPath("/ours"), new byte[4 * BLOCK]);
      assertThatThrownBy(() -> WholeFiles.overwrite(ours, theirs)).isInstanceOf(IOException.class);
      assertThat(Files.readString(theirs)).isEqualTo("theirs");
    }
  }

  @Test
  void twoOfOneNameAreRefused() throws IOException {
    try (WholeFiles files = new WholeFiles(true)) {
      files.add(disk.resolve("a"), bytes(10, 'a'));
      assertThatThrownBy(() -> files.add(disk.resolve("a"), bytes(10, 'b')))
          .isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(names(disk)).isEmpty();
  }
}
