package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of data files over the shipped ones. */
class LawFolderTest {
  @TempDir
  Path folder;

  /** Puts a shipped file into the folder, changed. */
  private void put(String path, String from, String to) throws IOException {
    try (InputStream in = Objects.requireNonNull(LawFiles.shipped().open(path))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).contains(from);
      write(path, text.replace(from, to));
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  @Test
  void aFileTakesThePlaceOfTheShippedOneAndTheOthersStay() throws IOException {
    put("states/az.yaml", "legislature: Arizona State Legislature", "legislature: Arizona’s Legislature");
    write("notices/az.yaml", "notices: []\n");
    write("README.md", "why");
    write(".git/config.yaml", "not data");
    Law law = Law.from(folder);
    assertThat(law.profile("AZ").orElseThrow().legislature()).isEqualTo("Arizona’s Legislature");
    assertThat(law.profile("NM")).isEqualTo(Law.standard().profile("NM"));
    assertThat(law.notices("AZ", List.of("5"))).noneMatch(notice -> notice.origin() == Notice.Origin.STATE);
    assertThat(law.version()).isEqualTo(Law.standard().version());
    assertThat(law.overrides()).contains(folder);
    assertThat(Law.standard().overrides()).isEmpty();
  }

  @Test
  void aStateIsAddedByAnIndexThatListsIt() throws IOException {
    put("law.yaml", "  WY: Wyoming", "  WY: Wyoming\n  GU: Guam");
    put("states/ak.yaml", "postal: AK\nname: Alaska", "postal: GU\nname: Guam");
    Files.move(folder.resolve("states/ak.yaml"), folder.resolve("states/gu.yaml"));
    Law law = Law.from(folder);
    assertThat(law.jurisdiction("Sampleton", Kind.CITY, "GU").build().fullName()).isEqualTo("City of Sampleton, Guam");
  }

  @Test
  void everyProblemOfEveryFileIsToldAtOnceInTheUsersOwnFile() throws IOException {
    put("states/az.yaml", "confidence: verified\n", "confidence: sure\n");
    put("notices/tx.yaml", "effect: may conflict", "effect: illegal");
    put("states/nm.yaml", "postal: NM", "postal: MN");
    write("states/arizona.yaml", "x: y\n");
    write("states/zz.yaml", "x: y\n");
    write("federal.yml", "x: y\n");
    assertThatThrownBy(() -> Law.from(folder)).isInstanceOfSatisfying(InputException.class, e -> {
      assertThat(e.problems()).hasSizeGreaterThanOrEqualTo(6);
      assertThat(e).hasMessageContaining(folder.resolve("states/az.yaml") + ":12:15: unknown confidence \"sure\"")
          .hasMessageContaining(folder.resolve("notices/tx.yaml") + ":").hasMessageContaining("unknown effect")
          .hasMessageContaining(folder.resolve("states/nm.yaml") + ": it is about MN; write postal: NM")
          .hasMessageContaining("no data file is called states/arizona.yaml")
          .hasMessageContaining("no data file is called states/zz.yaml")
          .hasMessageContaining("no data file is called federal.yml");
    });
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path missing = folder.resolve("nowhere");
    assertThatThrownBy(() -> Law.from(missing)).isInstanceOf(InputException.class)
        .hasMessageContaining(missing + ": there is no such folder");
  }
}
