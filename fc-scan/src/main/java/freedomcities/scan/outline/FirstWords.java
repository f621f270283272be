package freedomcities.scan.outline;

import freedomcities.scan.outline.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Adds to each section the words that its text begins with. */
final class FirstWords {
  private static final int WORDS = 10;

  private FirstWords() {}

  static List<Section> of(List<Section> sections, List<Block> blocks) {
    List<Section> out = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section one = sections.get(i);
      int end = i + 1 < sections.size() ? sections.get(i + 1).block() : blocks.size();
      String words = "";
      for (int at = one.block(); at < end && words.isEmpty(); at++) {
        words = blocks.get(at).kind() == Kind.HEADING ? "" : begin(blocks.get(at).text());
      }
      out.add(
          new Section(
              one.level(), one.number(), one.heading(), words, one.block(), one.citation()));
    }
    return out;
  }

  private static String begin(String text) {
    String[] words = text.split(" ", WORDS + 1);
    return words.length <= WORDS ? text : String.join(" ", List.of(words).subList(0, WORDS)) + " …";
  }
}
