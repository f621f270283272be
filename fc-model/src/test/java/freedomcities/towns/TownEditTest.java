package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TownEditTest {
  private static final String FILE =
      """
      # a note
      format: 1
      policy:
        - agency: Police   # theirs
          rules:
            5: missing
      """;

  @Test
  void aKeyIsPutWithAllThatIsAboveIt() {
    assertThat(TownEdit.of(FILE).put("documents.meeting.where", "Room 1").text())
        .isEqualTo(FILE + "documents:\n  meeting:\n    where: Room 1\n");
    assertThat(TownEdit.of(FILE).put("policy[0].rules.5.citation", "Manual").text())
        .isEqualTo(FILE.replace("5: missing", "5:\n        citation: Manual"));
    assertThat(TownEdit.of(FILE).append("policy[0].rules.6.passages", Map.of("text", "x")).text())
        .isEqualTo(FILE + "      6:\n        passages:\n          - text: x\n");
  }

  @Test
  void whatSaysSoAlreadyStaysAsItIsWritten() {
    String quoted = FILE.replace("Police ", "\"Police\" ");
    assertThat(TownEdit.of(quoted).put("policy[0].agency", "Police").text()).isEqualTo(quoted);
    assertThat(TownEdit.of(FILE).remove("documents.meeting.where").text()).isEqualTo(FILE);
  }

  @Test
  void aKeyIsTakenAwayAndTakenUpAgain() {
    String with = TownEdit.of(FILE).put("documents.link", "x").text();
    assertThat(TownEdit.of(with).has("documents.link")).isTrue();
    assertThat(TownEdit.of(with).remove("documents.link").text()).isEqualTo(FILE);
    assertThat(
            TownEdit.of(FILE)
                .put("policy[0].rules.5", "unknown")
                .put("policy", List.of("x"))
                .text())
        .startsWith("# a note\nformat: 1\npolicy:\n");
  }

  @Test
  void noItemIsMadeUp() {
    assertThatThrownBy(() -> TownEdit.of(FILE).put("policy[1].agency", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TownEdit.of(FILE).put("", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
