package freedomcities.scan.outline;

import java.util.ArrayList;
import java.util.List;

/** The whole numbers in a line of text, by where they begin and end. */
final class NumbersInText {
  private static final int LONGEST = 6, MOST = 9;

  private NumbersInText() {}

  static List<int[]> of(String words) {
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < words.length(); i++) {
      if (isDigit(words.charAt(i))) {
        int end = i;
        while (end < words.length() && isDigit(words.charAt(end))) {
          end++;
        }
        if (end - i <= LONGEST && found.size() < MOST) {
          found.add(new int[] {i, end});
        }
        i = end;
      }
    }
    return found;
  }

  static int value(String words, int[] at) {
    return Integer.parseInt(words.substring(at[0], at[1]));
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
