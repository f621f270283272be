package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each jar says what may be done with it, and that the quoted rule texts are not ours to give. */
class LicenceTest {
  private static final Path ROOT = Path.of("..");

  @ParameterizedTest
  @ValueSource(strings = {"fc-model", "fc-templates", "fc-render", "fc-scan", "fc-cli"})
  void whatIsPackedHasLicenceAndNotice(String module) throws IOException {
    Path packed = ROOT.resolve(module).resolve("target/classes/META-INF");
    for (String file : new String[] {"LICENSE", "NOTICE"}) {
      assertThat(packed.resolve(file)).hasSameTextualContentAs(ROOT.resolve(file));
    }
    assertThat(Files.readString(packed.resolve("NOTICE")).replaceAll("\\s+", " "))
        .contains("operative texts and titles of the nine model rules", "are not licensed under");
  }
}
