package freedomcities.render.docx.letterhead.reading;

import freedomcities.problems.Problem;
import freedomcities.render.docx.letterhead.reading.RelationshipTargets.Arrow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells what of a file reaches elsewhere, or brings other files in. None of it is ever taken. */
final class LeftOutParts {
  private static final int SHOWN = 3, LONGEST = 80;
  private static final Map<String, String> EMBEDDED =
      Map.of(
          "oleObject",
          "embedded objects",
          "package",
          "embedded objects",
          "control",
          "ActiveX controls",
          "activeXControlBinary",
          "ActiveX controls",
          "aFChunk",
          "chunks of other files",
          "subDocument",
          "subdocuments",
          "frame",
          "frames",
          "attachedToolbars",
          "toolbars");

  private LeftOutParts() {}

  static List<Problem> of(SortedMap<String, byte[]> parts, LetterheadProblems refusal) {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    parts.forEach(
        (name, bytes) -> {
          if (RelationshipTargets.isList(name)) {
            RelationshipTargets.in(name, bytes, refusal)
                .values()
                .forEach(
                    arrow -> {
                      String what = what(arrow);
                      if (!what.isEmpty()) {
                        found.computeIfAbsent(what, kind -> new TreeSet<>()).add(arrow.target());
                      }
                    });
          }
        });
    List<Problem> messages = new ArrayList<>();
    found.forEach(
        (what, targets) ->
            messages.add(refusal.told(what + " are left out: " + shown(targets), "")));
    return messages;
  }

  private static String what(Arrow arrow) {
    if (!arrow.external()) {
      return EMBEDDED.getOrDefault(arrow.type(), "");
    }
    return arrow.type().equals("attachedTemplate") ? "attached templates" : "external links";
  }

  private static String shown(TreeSet<String> targets) {
    String first =
        String.join(", ", targets.stream().limit(SHOWN).map(LeftOutParts::shown).toList());
    return targets.size() <= SHOWN ? first : first + " and " + (targets.size() - SHOWN) + " more";
  }

  private static String shown(String target) {
    String printable = target.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST) + "…";
  }
}
