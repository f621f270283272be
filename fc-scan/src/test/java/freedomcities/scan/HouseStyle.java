package freedomcities.scan;

import freedomcities.scan.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Six ways in which agencies number their manuals; each makes a manual of so many chapters. */
enum HouseStyle {
  /** Policy 302, 302.1, 302.3.1, (a). */
  POLICY_DECIMAL {
    @Override
    void chapter(Writer to, int i) {
      int policy = 300 + 2 * i;
      to.chapter("Policy " + policy, "Policy " + policy, to.title());
      to.section(policy + ".1", policy + ".1", "PURPOSE AND SCOPE", 2);
      to.section(policy + ".2", policy + ".2", "POLICY", 1);
      to.section(policy + ".3", policy + ".3", to.title().toUpperCase(Locale.ROOT), 1);
      to.items(policy + ".3", List.of("(a)", "(b)", "(c)", "(d)"), "");
      to.section(policy + ".3.1", policy + ".3.1", to.title().toUpperCase(Locale.ROOT), 2);
    }
  },
  /** General Order 5.15, II.A.2. */
  GENERAL_ORDER {
    @Override
    void chapter(Writer to, int i) {
      String order = "General Order 5." + (10 + i);
      to.chapter(order, order, to.title());
      String[] romans = {"I", "II", "III", "IV", "V"};
      for (String roman : romans) {
        to.section(roman + ".", roman, to.title().toUpperCase(Locale.ROOT), 0);
        to.items(roman, List.of("A.", "B.", "C."), ".");
        to.deeper(roman + ".C", List.of("1.", "2."));
      }
    }
  },
  /** 5-09/271.00, A. */
  SLASHED {
    @Override
    void chapter(Writer to, int i) {
      to.bare();
      for (int j = 0; j < 4; j++) {
        String number = "5-09/" + (271 + i) + "." + j + "0";
        to.section(number, number, to.title().toUpperCase(Locale.ROOT), 2);
        to.items(number, List.of("A.", "B."), ".");
      }
    }
  },
  /** GO 2300 with numbers in a column of their own: 2300.05. */
  NUMBER_COLUMN {
    @Override
    void chapter(Writer to, int i) {
      int order = 2300 + 10 * i;
      to.chapter("GO " + order, "GO " + order, to.title());
      for (int j = 1; j < 6; j++) {
        String number = order + "." + (j < 2 ? "05" : 5 * j);
        to.section(number, number, to.title(), 2);
        to.items(number, List.of("1.", "2.", "3."), ".");
      }
    }
  },
  /** CHAPTER 3, Section 2, (c), (1). */
  SECTIONS {
    @Override
    void chapter(Writer to, int i) {
      to.chapter("CHAPTER " + (i + 1), "CHAPTER " + (i + 1), to.title().toUpperCase(Locale.ROOT));
      for (int j = 1; j < 5; j++) {
        to.section("Section " + j + ".", "Section " + j, to.title(), 1);
        to.items("Section " + j, List.of("(a)", "(b)", "(c)"), "");
        to.deeper("Section " + j + "(c)", List.of("(1)", "(2)"));
      }
    }
  },
  /** Headings without numbers, and lists below them. */
  UNNUMBERED {
    @Override
    void chapter(Writer to, int i) {
      to.bare();
      for (int j = 0; j < 4; j++) {
        String heading = to.title().toUpperCase(Locale.ROOT);
        to.section("", "", heading, 2);
        to.items("", List.of("1.", "2.", "3."), "");
      }
    }
  };

  abstract void chapter(Writer to, int i);

  List<Piece> manual(int chapters, long seed) {
    Writer to = new Writer(seed);
    for (int i = 0; i < chapters; i++) {
      chapter(to, i);
    }
    return to.pieces;
  }

  /** Writes pieces with made-up sentences. */
  static final class Writer {
    private static final String[] WORDS =
        ("officers supervisors members shall report patrol vehicle inspection evidence custody"
                + " transport uniform equipment radio dispatch supervisor written notification"
                + " approval department community training assignment property locker inventory"
                + " maintenance emergency schedule overtime attendance ceremony library reading"
                + " animal shelter bicycle parking umbrella harbor lantern festival orchard"
                + " window ladder garden kitchen pencil notebook calendar morning evening before"
                + " after during without within every other whenever the a of to and for with")
            .split(" ");
    private static final String[] TITLES =
        ("Vehicle Uniform Evidence Custody Radio Property Overtime Bicycle Library Ceremony Animal"
                + " Harbor Parking Orchard Lantern Schedule Training Locker Notebook Umbrella")
            .split(" ");
    private static final String[] KINDS =
        "Inspections Records Storage Procedures Requests Assignments Reviews Duties".split(" ");

    private final List<Piece> pieces = new ArrayList<>();
    private final Random random;
    private String chapter = "";
    private String heading = "";

    private Writer(long seed) {
      random = new Random(seed);
    }

    String title() {
      return TITLES[random.nextInt(TITLES.length)]
          + " "
          + KINDS[random.nextInt(KINDS.length)]
          + " "
          + (char) ('A' + random.nextInt(26))
          + TITLES[random.nextInt(TITLES.length)].substring(1);
    }

    private String sentence(boolean last) {
      StringBuilder words = new StringBuilder();
      int length = 8 + random.nextInt(14);
      for (int i = 0; i < length; i++) {
        String word = WORDS[random.nextInt(WORDS.length)];
        words.append(
            i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
      }
      // A mark that tells each sentence from all others.
      return words + " number " + words(pieces.size()) + (last ? "." : ". ");
    }

    private static String words(int number) {
      String[] digits = "oak ash elm fir yew bay box gum nut may".split(" ");
      StringBuilder out = new StringBuilder();
      for (char digit : String.valueOf(number).toCharArray()) {
        out.append(digits[digit - '0']);
      }
      return out.toString();
    }

    void bare() {
      chapter = "";
    }

    void chapter(String mark, String name, String title) {
      chapter = name;
      heading = title;
      pieces.add(new Piece(Kind.CHAPTER, mark, title, 0, name, "", title, ""));
    }

    void section(String mark, String number, String title, int paragraphs) {
      heading = title;
      pieces.add(new Piece(Kind.HEADING, mark, title, 0, chapter, number, title, ""));
      for (int i = 0; i < paragraphs; i++) {
        String words = sentence(false) + sentence(true);
        pieces.add(new Piece(Kind.PARAGRAPH, "", words, 0, chapter, number, title, ""));
      }
    }

    void items(String number, List<String> marks, String between) {
      String leadIn =
          "For " + words(pieces.size()) + " members of the department shall take these steps:";
      pieces.add(new Piece(Kind.PARAGRAPH, "", leadIn, 0, chapter, number, heading, ""));
      for (String mark : marks) {
        item(number, mark, between, 1);
      }
    }

    void deeper(String number, List<String> marks) {
      for (String mark : marks) {
        item(number, mark, mark.startsWith("(") ? "" : ".", 2);
      }
    }

    private void item(String number, String mark, String between, int depth) {
      String core = mark.startsWith("(") ? mark : mark.substring(0, mark.length() - 1);
      boolean headed = number.isEmpty();
      boolean digits = number.matches(".*[0-9]") && core.matches("[0-9]+");
      // 2300.05.1 would be another section than the first item of 2300.05.
      String joined = digits ? "(" + core + ")" : between + core;
      pieces.add(
          new Piece(
              Kind.ITEM,
              mark,
              sentence(true),
              depth,
              chapter,
              headed ? "" : number + joined,
              heading,
              headed ? core : ""));
    }
  }
}
