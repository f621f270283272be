package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names are in {@code places/names.csv}. */
class HardNamesTest {
  static Stream<Arguments> names() throws IOException {
    try (InputStream in =
        HardNamesTest.class.getResourceAsStream("/freedomcities/places/names.csv")) {
      String csv = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines = csv.lines().filter(line -> !line.startsWith("#")).toList();
      return lines.stream().map(line -> Arguments.of((Object[]) line.split("\\|")));
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @MethodSource("names")
  void aPlaceIsStyledAndFiledRight(
      String name, String kind, String state, String style, String withArticle, String slug) {
    Jurisdiction place =
        Law.standard().jurisdiction(name, Kind.byKey(kind).orElseThrow(), state).build();
    assertThat(place.style()).isEqualTo(style);
    assertThat(place.styleWithArticle()).isEqualTo(withArticle);
    assertThat(place.slug()).isEqualTo(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  @Test
  void thereAreAtLeastTwoHundred() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(200);
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(
              Law.standard()
                  .jurisdiction("Industry", Kind.INDEPENDENT_CITY, "VA")
                  .id("ID 7")
                  .build()
                  .slug())
          .isEqualTo("industry-independent-city-va-id-7");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void twinsAndForeignNamesStayApart() {
    Law law = Law.standard();
    assertThat(
            law.jurisdiction("Washington", Kind.TOWNSHIP, "NJ").id("Warren County").build().slug())
        .isEqualTo("washington-township-nj-warren-county");
    assertThat(law.jurisdiction("東京", Kind.CITY, "TX").build().slug())
        .isNotEqualTo(law.jurisdiction("北京", Kind.CITY, "TX").build().slug());
  }

  @Test
  void aVeryLongNameStillMakesAFileName() {
    String slug = Law.standard().jurisdiction("Llan".repeat(200), Kind.CITY, "TX").build().slug();
    assertThat(slug).hasSizeLessThan(150).endsWith("-city-tx");
  }

  /**
   * What Windows keeps to itself, what no shell likes, what has no letters: with any document
   * behind it, a name that every disk takes.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "NUL",
        "prn",
        "aux",
        "COM1",
        "lpt9",
        "CON.txt",
        "..",
        ".",
        "-rf",
        "~",
        "a/b",
        "a\\b",
        "C:x",
        "*",
        "?",
        "<>|",
        "\"",
        "'",
        "$(x)",
        "%PATH%",
        "!!!",
        "☃",
        "🏛️",
        "٣",
        "   x   ",
        "A\u0301",
        "ﬁ",
        "İstanbul",
        "ß",
        "x.",
        "desktop.ini",
        "Thumbs.db",
        "a\u200bb",
        "\u00ad"
      })
  void aNameIsSafeOnEveryDisk(String name) {
    String file =
        Law.standard().jurisdiction(name, Kind.CITY, "TX").id(name).build().slug()
            + "-records-request-es.docx";
    assertThat(file)
        .matches("[a-z0-9]+(-[a-z0-9]+)*\\.docx")
        .doesNotMatch("(con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Llanfair", "東京", "🏛️", "é"})
  void aLongNameWithALongIdStaysWithin255Bytes(String word) {
    Law law = Law.standard();
    String one =
        law.jurisdiction(word.repeat(100), Kind.CITY_AND_COUNTY, "CO")
            .id(word.repeat(100))
            .build()
            .slug();
    String two =
        law.jurisdiction(word.repeat(101), Kind.CITY_AND_COUNTY, "CO")
            .id(word.repeat(100))
            .build()
            .slug();
    assertThat((one + "-records-request-es.docx").getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThanOrEqualTo(255);
    assertThat(one).isNotEqualTo(two);
  }
}
