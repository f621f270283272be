package freedomcities.words;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.words.Change.Added;
import freedomcities.words.Change.Removed;
import freedomcities.words.Change.Same;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  /** {@code [-removed-]} and {@code {+added+}}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at the request of ICE. | at the request of ICE or CBP. | at the request of ICE{+ or CBP+}.
          shall honor a detainer | shall not honor a detainer | shall {+not +}honor a detainer
          a warrant | a judicial warrant | a {+judicial +}warrant
          based solely on race | based on race | based [-solely -]on race
          an individual’s status | an individual's status | an [-individual’s-]{+individual's+} status
          one of the two | six or the ten | [-one of the two-]{+six or the ten+}
          red of the blue ICE | green on the white ICE | [-red of the blue-]{+green on the white+} ICE
          one two three four ICE five six seven eight | aa bb cc dd ICE ee ff gg hh | [-one two three four ICE five six seven eight-]{+aa bb cc dd ICE ee ff gg hh+}
          one two three ICE five six seven | aa bb cc ICE ee ff gg | [-one two three-]{+aa bb cc+} ICE [-five six seven-]{+ee ff gg+}
          one two three four ICE five six seven | aa bb cc dd ICE ee ff gg | [-one two three four-]{+aa bb cc dd+} ICE [-five six seven-]{+ee ff gg+}
          Same words here | Same words here | Same words here
          ICE, CBP | ICE; CBP | ICE[-,-]{+;+} CBP
          """)
  void marksWords(String before, String after, String marked) {
    assertThat(marked(Comparison.of(before, after))).isEqualTo(marked);
  }

  @Test
  void ofEqualTextsIsOneStretch() {
    assertThat(Comparison.of("a b", "a b")).isEqualTo(new Comparison(List.of(new Same("a b")), 1));
    assertThat(Comparison.of("", "")).isEqualTo(new Comparison(List.of(new Same("")), 1));
  }

  @Test
  void ofNothingAndSomethingIsOneChange() {
    assertThat(Comparison.of("", "a b").changes()).containsExactly(new Added("a b"));
    assertThat(Comparison.of("a b", "").changes()).containsExactly(new Removed("a b"));
  }

  @Test
  void saysWhenMarkingIsNotWorthwhile() {
    Comparison other =
        Comparison.of(
            "Officers stand by with the subject until federal agents arrive.",
            "No official shall inquire into the immigration status of an individual.");
    assertThat(other.worthMarking()).isFalse();
    assertThat(other.changes()).hasSizeLessThanOrEqualTo(3);
    assertThat(
            Comparison.of("No official shall ask.", "No City official shall ask.").worthMarking())
        .isTrue();
  }

  @Property
  void givesBothTextsBack(@ForAll("texts") String before, @ForAll("texts") String after) {
    Comparison comparison = Comparison.of(before, after);
    assertThat(join(comparison, Added.class)).isEqualTo(before);
    assertThat(join(comparison, Removed.class)).isEqualTo(after);
    assertThat(comparison.shared()).isBetween(0.0, 1.0);
  }

  @Property
  void hasNeighboursOfDifferentKinds(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<Change> changes = Comparison.of(before, after).changes();
    for (int i = 1; i < changes.size(); i++) {
      assertThat(changes.get(i).getClass()).isNotEqualTo(changes.get(i - 1).getClass());
      assertThat(changes.get(i).words()).isNotEmpty();
    }
  }

  @Property
  void findsAShortestScript(
      @ForAll("words") List<String> before, @ForAll("words") List<String> after) {
    EditScript script = new EditScript(before, after);
    List<String> kept = script.keptBefore.stream().mapToObj(before::get).toList();
    assertThat(script.keptAfter.stream().mapToObj(after::get).toList()).isEqualTo(kept);
    assertThat(kept).hasSize(longestCommon(before, after));
  }

  /**
   * Against an LCS by brute force: at most twice the shortest, never more than all of both texts.
   */
  @Property
  void marksFewerThanTwiceTheLeast(
      @ForAll("proses") String before, @ForAll("proses") String after) {
    List<String> from = signs(before);
    List<String> to = signs(after);
    int least = from.size() + to.size() - 2 * longestCommon(from, to);
    long marked =
        Comparison.of(before, after).changes().stream()
            .filter(change -> !(change instanceof Same))
            .mapToLong(change -> signs(change.words()).size())
            .sum();
    assertThat(marked)
        .isBetween(
            (long) least,
            (long) Math.min(Comparison.MARKED_AT_MOST * least, from.size() + to.size()));
  }

  private static List<String> signs(String text) {
    return Tokens.of(text).stream().filter(token -> !Tokens.isSpace(token)).toList();
  }

  /**
   * Sentences in another order move whole: each stretch that is marked is made of whole sentences.
   */
  @Property
  void sentencesInAnotherOrderMoveWhole(@ForAll("orders") List<Integer> order) {
    List<String> sentences =
        List.of(
            "Officers shall not ask about the immigration status of a person.",
            "No person shall be held at the request of ICE without a judicial warrant.",
            "The Chief of Police reports to the City Council each year.",
            "A member of the public may file a complaint with the Review Board.");
    String before = String.join(" ", sentences);
    String after = order.stream().map(sentences::get).collect(Collectors.joining(" "));
    for (Change change : Comparison.of(before, after).changes()) {
      if (!(change instanceof Same)) {
        String rest = change.words();
        for (String sentence : sentences) {
          rest = rest.replace(sentence.substring(0, sentence.length() - 1), "");
        }
        assertThat(rest.replace(".", "")).as(change.toString()).isBlank();
      }
    }
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(0, 1, 2, 3);
  }

  /** Reworded and moved at once: the words of one are not strewn over the other. */
  @Test
  void aRewordedSentenceMovesWhole() {
    String one = "Officers shall not ask about the immigration status of a person.";
    String two = "No person shall be held at the request of ICE without a judicial warrant.";
    String twoChanged =
        "No person shall be held at the request of ICE or CBP without a judicial warrant.";
    assertThat(marked(Comparison.of(one + " " + two, twoChanged + " " + one)))
        .isEqualTo(
            "[-"
                + one
                + " -]No person shall be held at the request of ICE {+or CBP +}without a judicial"
                + " warrant.{+ "
                + one
                + "+}");
  }

  @Property
  void cutsTextsIntoTokensThatJoinAgain(@ForAll String text) {
    List<String> tokens = Tokens.of(text);
    assertThat(String.join("", tokens)).isEqualTo(text);
    assertThat(tokens).doesNotContain("");
  }

  @Test
  void takesLongTextsThatShareNothingOrAlmostAll() {
    String words = "word other third ".repeat(20_000);
    StringBuilder different = new StringBuilder();
    StringBuilder unlike = new StringBuilder();
    StringBuilder random = new StringBuilder();
    StringBuilder otherwise = new StringBuilder();
    Random numbers = new Random(1);
    for (int i = 0; i < 40_000; i++) {
      different.append(i).append(' ');
      unlike.append('x').append(i * 7 % 1000).append(' ');
      random.append(numbers.nextInt(50)).append(' ');
      otherwise.append(numbers.nextInt(50)).append(' ');
    }
    // Not a measure of speed: a comparison that tries everything would not end at all.
    Assertions.assertTimeout(
        Duration.ofMinutes(2),
        () -> {
          assertThat(Comparison.of(words, words + "end").changes()).hasSize(2);
          assertThat(join(Comparison.of(different.toString(), unlike.toString()), Added.class))
              .isEqualTo(different.toString());
          assertThat(join(Comparison.of(random.toString(), otherwise.toString()), Removed.class))
              .isEqualTo(otherwise.toString());
          assertThat(join(Comparison.of(words, different.toString()), Removed.class))
              .isEqualTo(different.toString());
        });
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> tokens =
        Arbitraries.of(
            "ICE",
            "or",
            "CBP",
            " ",
            " ",
            " ",
            "the",
            ".",
            ",",
            "warrant",
            "\u00a0",
            "e\u0301",
            "’s",
            "🏛️",
            "\n",
            "\u202e",
            "\ud800",
            "</w:t>",
            "individual");
    Arbitrary<String> sentences = tokens.list().ofMaxSize(40).map(list -> String.join("", list));
    return Arbitraries.oneOf(sentences, sentences, Arbitraries.strings().ofMaxLength(60));
  }

  /** Sentences of few words, so that they share many, some of them shared common words only. */
  @Provide
  Arbitrary<String> proses() {
    return Arbitraries.of(
            "the", "of", "or", "shall", "warrant", "ICE", "CBP", "held", ",", ".", ";")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("a", "b", "c", "d").list().ofMaxSize(30);
  }

  private static String marked(Comparison comparison) {
    return comparison.changes().stream()
        .map(
            change ->
                switch (change) {
                  case Same same -> same.words();
                  case Added added -> "{+" + added.words() + "+}";
                  case Removed removed -> "[-" + removed.words() + "-]";
                })
        .collect(Collectors.joining());
  }

  private static String join(Comparison comparison, Class<? extends Change> without) {
    return comparison.changes().stream()
        .filter(change -> !without.isInstance(change))
        .map(Change::words)
        .collect(Collectors.joining());
  }

  private static int longestCommon(List<String> a, List<String> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.get(i).equals(b.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length[0][0];
  }

  @Test
  void anInsertionKeepsItsBrackets() {
    assertThat(
            Comparison.of("at the request of (ICE).", "at the request of (ICE) or of CBP (CBP).")
                .changes())
        .containsExactly(
            new Change.Same("at the request of (ICE)"),
            new Change.Added(" or of CBP (CBP)"),
            new Change.Same("."));
  }
}
