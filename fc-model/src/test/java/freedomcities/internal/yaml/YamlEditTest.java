package freedomcities.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlEditTest {
  private static String lines(String brief) {
    return brief.replace("\\n", "\n").replace("\\r", "\r");
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i].toString(), pairs[i + 1]);
    }
    return map;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          a: old                       → a: new
          a: old # why\\nb: x          → a: new # why\\nb: x
          a: 'old'\\n                  → a: new\\n
          a: >-\\n  old\\n  old\\nb: x → a: new\\nb: x
          a:\\nb: x                    → a: new\\nb: x
          a: # none\\nb: x             → a: new # none\\nb: x
          a:                           → a: new
          b: x                         → b: x\\na: new
          b: x # why                   → b: x # why\\na: new
          b: x\\n# the end\\n          → b: x\\na: new\\n# the end\\n
          b: |+\\n  x\\n\\n\\n         → b: |+\\n  x\\n\\n\\na: new\\n
          b: >-\\n  x\\n\\n# end       → b: >-\\n  x\\na: new\\n\\n# end
          b: {c: d}\\n...\\n           → b: {c: d}\\na: new\\n...\\n
          {b: x}                       → {b: x, a: new}
          {b: x, }                     → {b: x, a: new, }
          {a: old, b: x}               → {a: new, b: x}
          {a: , b: x}                  → {a: new , b: x}
          {}                           → {a: new}
          {b: }                        → {b: , a: new}
          {b: x # why\\n}              → {b: x, a: new # why\\n}
          b: x\\r\\n                   → b: x\\r\\na: new\\r\\n
          b: x\\r\\nc: y               → b: x\\r\\nc: y\\r\\na: new
          \ufeffb: é𝄞 # 𝄞\\n          → \ufeffb: é𝄞 # 𝄞\\na: new\\n
          "a" : old                    → "a" : new
          """)
  void aKeyGetsItsValue(String before, String after) {
    assertThat(new YamlEdit(lines(before)).put(List.of("a"), "new").text()).isEqualTo(lines(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          r:\\n  1: old\\n              | r:\\n  1:\\n    s: t\\n    u:\\n      - v: w\\n
          r:\\n  1: old # why\\n  2: x  | r:\\n  1:  # why\\n    s: t\\n    u:\\n      - v: w\\n  2: x
          r:\\n  1:\\n                  | r:\\n  1:\\n    s: t\\n    u:\\n      - v: w\\n
          r: {1: old, 2: x}             | r: {1: {s: t, u: [{v: w}]}, 2: x}
          r:\\n    2: x                 | r:\\n    2: x\\n    1:\\n      s: t\\n      u:\\n        - v: w
          r: {}                         | r: {1: {s: t, u: [{v: w}]}}
          """)
  void aWordBecomesAMapping(String before, String after) {
    assertThat(
            new YamlEdit(lines(before))
                .put(List.of("r", "1"), map("s", "t", "u", List.of(map("v", "w"))))
                .text())
        .isEqualTo(lines(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          l:\\n  - {who: x}\\nm: y       | l:\\n  - {who: x}\\n  - who: new\\n    when: 2026-12-01\\nm: y
          l:\\n- who: x\\n               | l:\\n- who: x\\n- who: new\\n  when: 2026-12-01\\n
          l: [{who: x}]                  | l: [{who: x}, {who: new, when: 2026-12-01}]
          l: [\\n {who: x},\\n # why\\n] | l: [\\n {who: x}, {who: new, when: 2026-12-01},\\n # why\\n]
          l: []                          | l: [{who: new, when: 2026-12-01}]
          l: # none                      | l: # none\\n  - who: new\\n    when: 2026-12-01
          m: y                           | m: y\\nl:\\n  - who: new\\n    when: 2026-12-01
          """)
  void aListGetsAnItem(String before, String after) {
    assertThat(
            new YamlEdit(lines(before))
                .append(List.of("l"), map("who", "new", "when", "2026-12-01"))
                .text())
        .isEqualTo(lines(after));
  }

  @Test
  void whatIsNotThereCanNotBeChanged() {
    assertThatThrownBy(() -> new YamlEdit("a: b").put(List.of("c", "d"), "e"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[c]");
    assertThat(new YamlEdit("a: [b]").has(List.of("a", 0))).isTrue();
    assertThat(new YamlEdit("a: [b]").has(List.of("a", 1))).isFalse();
    assertThat(new YamlEdit("a:").has(List.of("a"))).isFalse();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abcZ é:#-?!&*[]{}|>'\"%@`,\\~=09\n\t.’“/()ñ")
        .ofMinLength(1)
        .ofMaxLength(40);
  }

  /**
   * Whatever is written is read back letter for letter, wherever it stands, and nothing else is
   * touched.
   */
  @Property(tries = 500)
  void anyTextIsReadBack(@ForAll("texts") String text) {
    for (String file :
        List.of(
            "a:\n  b: # none\n  c: d # why\ne: f\n",
            "{a: {b: , c: d}, e: f}",
            "a:\r\n  c: d\r\n")) {
      YamlEdit edit =
          new YamlEdit(file)
              .put(List.of("a", "b"), text)
              .append(List.of("l"), map("k", text, "n", "o"));
      ProblemList problems = new ProblemList();
      Node.Mapping read = (Node.Mapping) YamlReader.read("f", edit.text(), problems).orElseThrow();
      assertThat(problems.inOrder()).isEmpty();
      assertThat(read.mapping("a").prose("b")).isEqualTo(text);
      assertThat(read.mapping("a").prose("c")).isEqualTo("d");
      assertThat(read.mappings("l").getFirst().prose("k")).isEqualTo(text);
      assertThat(read.mappings("l").getFirst().prose("n")).isEqualTo("o");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          b: x\\na: old\\nc: y             → b: x\\nc: y
          a: old # why\\nb: x              → b: x
          b: x\\na: old                    → b: x
          b: x\\r\\na: >-\\r\\n  o\\r\\n  p\\r\\n → b: x\\r\\n
          b: x\\na:\\n  - o\\n  - p\\n# end\\n  → b: x\\n# end\\n
          b: x\\na:\\nc: y                 → b: x\\nc: y
          {a: old, b: x}                  → {b: x}
          {b: x, a: [1, 2]}               → {b: x}
          {b: x, a: }                     → {b: x }
          b: x                            → b: x
          a: old                          → a:
          \ufeffb: 𝄞\\na: old\\n            → \ufeffb: 𝄞\\n
          {b, a: 1}                       → {b}
          {b: , a: 1}                     → {b:}
          {a, b: 1}                       → {b: 1}
          {b: 1, a}                       → {b: 1}
          {x: {b: 1, a}, y: 2}            → {x: {b: 1, a}, y: 2}
          """)
  void takesAKeyAway(String before, String after) {
    assertThat(new YamlEdit(lines(before)).remove(List.of("a")).text()).isEqualTo(lines(after));
  }

  @Test
  void takesAKeyAwayBehindADashAndWhatWouldBeEmpty() {
    assertThat(new YamlEdit("l:\n  - a: 1\n    b: 2\n").remove(List.of("l", 0, "a")).text())
        .isEqualTo("l:\n  - b: 2\n");
    assertThat(new YamlEdit("x: 1\nl:\n  m:\n    a: 1\n").remove(List.of("l", "m", "a")).text())
        .isEqualTo("x: 1\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          l:\\n- a\\n- b\\n- c\\n                    → 0 → l:\\n- b\\n- c\\n
          l:\\n- a\\n- b # why\\n# on c\\n- c\\n      → 1 → l:\\n- a\\n# on c\\n- c\\n
          l:\\n  - a\\n  - |\\n    b\\n    - b\\nm: x → 1 → l:\\n  - a\\nm: x
          l:\\n  - a\\n  -\\n    b: x                 → 1 → l:\\n  - a
          l:\\r\\n  - k: a\\r\\n    m: a\\r\\n  - k: b\\r\\n → 0 → l:\\r\\n  - k: b\\r\\n
          l: [a, {k: b}, c]                        → 1 → l: [a, c]
          l: [a, {k: b}]                           → 1 → l: [a]
          l: [a, b]                                → 0 → l: [b]
          m: x\\nl:\\n- a                          → 0 → m: x
          l: [a]\\nm: x                            → 0 → m: x
          l:\\n- - a\\n  - b                       → 1 → l:\\n- - a\\n  - b
          l: [a]                                   → 3 → l: [a]
          l: [a, {b: x}, c]                        → 1 → l: [a, c]
          l: [{a: x}, b: y]                        → 1 → l: [{a: x}]
          """)
  void takesAnItemAway(String before, int item, String after) {
    assertThat(new YamlEdit(lines(before)).remove(List.of("l", item)).text())
        .isEqualTo(lines(after));
  }

  @Test
  void takesAnItemAwayBehindAnotherDash() {
    assertThat(new YamlEdit("l:\n- - a\n  - b\n").remove(List.of("l", 0, 0)).text())
        .isEqualTo("l:\n- - b\n");
  }

  /** What is added at the end and taken away again leaves the text as it was. */
  @Property(tries = 100)
  void anItemAddedAndTakenAwayLeavesNothing(@ForAll boolean flow, @ForAll boolean carriage) {
    String text = flow ? "l: [a, {k: b}]\nm: x\n" : "l:\n  - a\n  - k: b # why\nm: x\n";
    String file = carriage ? text.replace("\n", "\r\n") : text;
    assertThat(
            new YamlEdit(file)
                .append(List.of("l"), map("k", "new", "text", "one\ntwo"))
                .remove(List.of("l", 2))
                .text())
        .isEqualTo(file);
  }
}
