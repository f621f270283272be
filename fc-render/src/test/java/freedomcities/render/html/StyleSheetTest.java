package freedomcities.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colors of the page, light and dark: each word can be read on each ground. */
class StyleSheetTest {
  private static final List<String> GROUNDS =
      List.of("paper", "head", "added", "removed", "noted", "goal");
  private static final List<String> WORDS = List.of("ink", "soft", "link");
  private static final double READABLE = 4.5, VISIBLE = 3;
  private static final String CSS = HtmlRenderer.style();

  /** The palettes, light first. */
  private static List<Map<String, String>> palettes() {
    List<Map<String, String>> palettes = new ArrayList<>();
    Matcher blocks = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL).matcher(CSS);
    while (blocks.find()) {
      Map<String, String> palette = new HashMap<>();
      Matcher colors = Pattern.compile("--(\\w+): (#[0-9a-f]{6});").matcher(blocks.group(1));
      while (colors.find()) {
        palette.put(colors.group(1), colors.group(2));
      }
      palettes.add(palette);
    }
    return palettes;
  }

  @Test
  void everyWordCanBeReadOnEveryGround() {
    assertThat(palettes()).hasSize(2);
    for (Map<String, String> palette : palettes()) {
      assertThat(palette.keySet())
          .containsExactlyInAnyOrder(
              "paper", "head", "added", "removed", "noted", "goal", "ink", "soft", "link", "rule");
      for (String ground : GROUNDS) {
        for (String words : WORDS) {
          assertThat(contrast(palette, words, ground))
              .as("%s on %s in %s", words, ground, palette)
              .isGreaterThanOrEqualTo(READABLE);
        }
        assertThat(contrast(palette, "rule", ground))
            .as("rule on %s in %s", ground, palette)
            .isGreaterThanOrEqualTo(VISIBLE);
      }
    }
  }

  @Test
  void noColorStandsOutsideOfThePalettes() {
    String rest = CSS.replaceAll("(?s):root \\{.*?}", "");
    // A drawing is in greys on white, whatever the page is.
    assertThat(
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b")
                .matcher(rest)
                .results()
                .map(found -> found.group()))
        .containsExactly("#ffffff");
    assertThat(rest)
        .doesNotContainPattern(
            "rgb|hsl|opacity|(color|background|border)[a-z-]*: *(black|white|gr[ae]y|red)");
    Matcher painted = Pattern.compile("[{;\\s](color|background): ([^;]+);").matcher(rest);
    while (painted.find()) {
      List<String> allowed = painted.group(1).equals("color") ? WORDS : GROUNDS;
      String value = painted.group(2);
      assertThat(value)
          .satisfiesAnyOf(
              one -> assertThat(one).isIn("inherit", "#ffffff"),
              one -> assertThat(allowed).contains(one.replaceAll("var\\(--(\\w+)\\)", "$1")));
    }
  }

  @Test
  void contrastIsWhatTheGuidelinesCompute() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
  }

  private static double contrast(Map<String, String> palette, String one, String other) {
    return contrast(
        Objects.requireNonNull(palette.get(one)), Objects.requireNonNull(palette.get(other)));
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double level = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum +=
          weights[i] * (level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
