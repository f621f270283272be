package freedomcities.scan;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a list ends, what is contents and what is a heading: a text, and how a passage of it is
 * cited. Each was cited wrong in a manual of some agency.
 */
class ListsAndContentsTest {
  private static final ManualReader READER = ManualReader.of(RuleSet.standard());

  private static String cited(String text, String words) {
    return READER
        .read("manual.txt", text.getBytes(StandardCharsets.UTF_8))
        .outline()
        .blocks()
        .stream()
        .filter(block -> block.text().contains(words))
        .map(block -> block.citation().words())
        .reduce("", (all, one) -> all.isEmpty() ? one : all + " / " + one);
  }

  /** Sections before and after, so that the numbers are in order. */
  private static String within(String text) {
    return "3.1 KEYS\n\nKeys are kept.\n\n3.2 LOCKS\n\n"
        + text
        + "\n\n3.3 DOORS\n\nDoors are shut.\n";
  }

  private static String letters(char first, char last, String indent) {
    StringBuilder out = new StringBuilder();
    for (char letter = first; letter <= last; letter++) {
      out.append(indent).append(letter).append(". This is one of them.\n\n");
    }
    return out.toString();
  }

  private static List<Arguments> cases() {
    String steps =
        "   1. Members\n\n      a. Lock the door at night.\n\n      b. Hang up the key.\n\n"
            + "   2. Supervisors\n\n      a. Count the keys.\n\n";
    String orders =
        "I. POLICY\n\n"
            + "II. KEYS OF THE HOUSE\n\n"
            + "III. DOORS\n\n"
            + "I. POLICY\n\n"
            + "The policy of the department is this, and it holds for all of its members.\n\n"
            + "II. KEYS OF THE HALL\n\n"
            + "Keys are many.\n\n";
    return List.of(
        Arguments.of(
            "a list may end with its ninth letter",
            within("Keys are:\n\n" + letters('a', 'h', "  ") + "  i. The last one."),
            "The last",
            "3.2.i (LOCKS)"),
        Arguments.of(
            "or before its outer list goes on",
            within(
                "Keys are:\n\n 1. These:\n\n"
                    + letters('a', 'h', "   ")
                    + "   i. The last one.\n\n 2. Others."),
            "The last",
            "3.2(1).i (LOCKS)"),
        Arguments.of(
            "II is another number than ii",
            within(
                letters('A', 'H', "  ")
                    + "  I. The ninth one.\n\n     i. A first.\n\n     ii. A second."),
            "The ninth",
            "3.2.I (LOCKS)"),
        Arguments.of(
            "an item of digits is told from a section below",
            within("Keys are:\n\n   1. The first one."),
            "The first",
            "3.2(1) (LOCKS)"),
        Arguments.of(
            "a list after text that stands outside the last one is part of neither",
            within(
                "Keys are:\n\n   1. The first.\n\n   2. The second.\n\nMembers weigh this in each"
                    + " case that there may be:\n\n     a. The weight of the key."),
            "The weight",
            "3.2 (LOCKS)"),
        Arguments.of(
            "and so are bullets",
            within(
                "Keys are:\n\n   1. The first.\n\n   2. The second.\n\nMembers read these orders of"
                    + " other years:\n\n   • The order of doors."),
            "order of doors",
            "3.2 (LOCKS)"),
        Arguments.of(
            "a list goes on where its items stand, and nowhere else",
            within(
                " 1. The first.\n\n 2. The second.\n\nGLOSSARY\n\nWords are told here in the order"
                    + " of the letters that begin them.\n\n         3. Another third."),
            "Another third",
            "“GLOSSARY”"),
        Arguments.of(
            "steps that come again under another item are no contents",
            within(
                "A. Small doors\n\n"
                    + steps
                    + "B. Large doors\n\n"
                    + steps.replace("Count the keys", "Count them twice")),
            "Count them twice",
            "3.2.B.2.a (LOCKS)"),
        Arguments.of(
            "sections that are listed before they begin are contents, though one has another title",
            "246.00 DOORS AND KEYS\n\n"
                + orders
                + "246.01 LOCKS\n\nLocks.\n\n246.02 ROOFS\n\nRoofs.\n",
            "Keys are many",
            "246.00.II (KEYS OF THE HALL)"),
        Arguments.of(
            "a day above contents is none of them",
            "October 30, 2013\n\nContents\n\n1. PURPOSE 1\n2. POLICY 1\n3. KEYS 1\n4. LOCKS 2\n"
                + "5. DOORS 2\n6. ROOFS 3\n\n1. PURPOSE\n\nThe purpose is this.\n\n2. POLICY\n\n"
                + "The policy is that.\n",
            "The policy is",
            "2 (POLICY)"),
        Arguments.of(
            "a month above contents is none of them",
            "Revised March 2015\n\nContents\n\n1. PURPOSE 1\n2. POLICY 1\n3. KEYS 1\n4. LOCKS 2\n"
                + "5. DOORS 2\n6. ROOFS 3\n\n1. PURPOSE\n\nThe purpose is this.\n\n2. POLICY\n\n"
                + "The policy is that.\n",
            "The policy is",
            "2 (POLICY)"),
        Arguments.of(
            "nor is an order’s name and a month",
            "General Order 302\n\n"
                + "Revised March 2015\n\n"
                + "Contents\n\n"
                + "1. PURPOSE 1\n"
                + "2. POLICY 1\n"
                + "3. KEYS 1\n"
                + "4. LOCKS 2\n"
                + "5. DOORS 2\n"
                + "6. ROOFS 3\n\n"
                + "1. PURPOSE\n\n"
                + "The purpose is this.\n\n"
                + "2. POLICY\n\n"
                + "The policy is that.\n",
            "The policy is",
            "2 (POLICY)"),
        Arguments.of(
            "what a revision changed is marked before the number",
            within("*3 A. Keys are copied.\n\n*4 B. Locks are oiled."),
            "Locks are oiled",
            "3.2.B (LOCKS)"),
        Arguments.of(
            "references in the margin are none of the numbers",
            within(
                "6-7    A. Keys are copied.\n\n       B. Locks are oiled.\n\n"
                    + "4-7    C. Doors are hung.\n\n2-5    D. Roofs are swept."),
            "Roofs are",
            "3.2.D (LOCKS)"),
        Arguments.of(
            "a day is no heading",
            within("Revised 06/03/2015\n\nLocks are oiled."),
            "Locks are oiled",
            "3.2 (LOCKS)"),
        Arguments.of(
            "nor is a field that doesn't apply",
            within("N/A\n\nLocks are oiled."),
            "Locks are oiled",
            "3.2 (LOCKS)"),
        Arguments.of(
            "a heading whose mark isn't sure ends the section before it",
            within("Locks are oiled.\n\n5. DEFINITIONS\n\nA key is what opens them all."),
            "what opens",
            "“DEFINITIONS”"),
        Arguments.of(
            "the first of a list that could be the ninth letter takes items as others do",
            within(
                "Keys are:\n\n"
                    + letters('A', 'H', "  ")
                    + "         Of these there are some.\n\n  I. A first.\n\n"
                    + "         A. Below the first.\n\n  II. A second."),
            "Below the first",
            "3.2.H.I.A (LOCKS)"),
        Arguments.of(
            "after text outside the list it is nothing that is sure",
            within(
                "   1. KINDS OF KEYS\n\n"
                    + letters('A', 'H', "      ")
                    + "Members weigh this in each case that there may be.\n\n"
                    + "      I. A first.\n\n      II. A second."),
            "A first",
            "3.2 (LOCKS)"),
        Arguments.of(
            "text is none of the marks that decide between the ninth letter and the first",
            within(
                "Keys are:\n\n"
                    + letters('A', 'H', "  ")
                    + letters('A', 'H', "            ")
                    + "            I. A first.\n\n  Text of it.\n\n            II. A second."),
            "A first",
            "3.2.H.H.I (LOCKS)"),
        Arguments.of(
            "what was done at an intersection announces no sections",
            within(
                "Keys of each intersection:\n\n"
                    + "   1. Small Keys\n\n   2. Large Keys\n\n   3. Old Keys\n\n"
                    + "Members hang up their keys, and nobody else does so.\n\n"
                    + "      • Small Keys\n\n      • Large Keys\n\n      • Old Keys"),
            "Large Keys",
            "3.2(2) (LOCKS) / 3.2 (LOCKS)"),
        Arguments.of(
            "days with other words above contents are none of them",
            "Effective Date: October 30, 2013\n"
                + "Revised November 3, 2014\n\n"
                + "Contents\n\n"
                + "1. PURPOSE 1\n"
                + "2. POLICY 1\n"
                + "3. KEYS 1\n"
                + "4. LOCKS 2\n"
                + "5. DOORS 2\n"
                + "6. ROOFS 3\n\n"
                + "1. PURPOSE\n\n"
                + "The purpose is this.\n\n"
                + "2. POLICY\n\n"
                + "The policy is that.\n",
            "The policy is",
            "2 (POLICY)"),
        Arguments.of(
            "a day among contents is none of them",
            "Contents\n\n1. PURPOSE 1\n2. POLICY 1\nOctober 30, 2013\n3. KEYS 1\n4. LOCKS 2\n"
                + "5. DOORS 2\n6. ROOFS 3\n\n1. PURPOSE\n\nThe purpose is this.\n\n2. POLICY\n\n"
                + "The policy is that.\n",
            "The policy is",
            "2 (POLICY)"),
        Arguments.of(
            "a day with two other words is no heading",
            within("Effective Date June 11, 2020\n\nLocks are oiled."),
            "Locks are oiled",
            "3.2 (LOCKS)"),
        Arguments.of(
            "numbers that begin anew in each section are no references in the margin",
            "3.1 KEYS\n\n1    (a) Small keys are kept.\n\n2    (a) Large ones are hung up.\n\n"
                + "3.2 LOCKS\n\n1    (a) Locks are oiled.\n\n2    (a) And shut.\n\n"
                + "3.3 DOORS\n\nDoors are shut.\n",
            "Locks are oiled",
            "3.2 (LOCKS)"),
        Arguments.of(
            "a heading in capitals is none of the title above it",
            "3.1 Keys\n\nKeys are kept.\n\n3.2 Locks and What Belongs to Them in Each House\n"
                + "PURPOSE\n\nTo keep doors shut.\n\n3.3 Doors\n\nDoors are shut.\n",
            "To keep doors",
            "“PURPOSE”"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void isCitedAs(String what, String text, String words, String citation) {
    assertThat(cited(text, words)).as(what).isEqualTo(citation);
  }
}
