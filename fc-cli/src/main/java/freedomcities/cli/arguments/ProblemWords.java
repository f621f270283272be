package freedomcities.cli.arguments;

import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.templates.completeness.Remedy;
import java.util.Map;

/**
 * What the library says by its keys and settings, said with the options of the command by which
 * they are given.
 */
public final class ProblemWords {
  private static final Map<String, String> SETTINGS =
      Map.of("settings.language", "--lang", "settings.with", "--with", "settings.scope", "--rules");

  private static final Map<String, String> REMEDIES =
      Map.of(
          "draw the comparison, or all rules",
          "draw the comparison, or all rules: --rules all",
          "in a state profile of yours",
          "in a state profile of yours: --law DIR",
          "give the older record as the earlier one",
          "give the older file after --since",
          "draft it of its source, and it will",
          "draw it with --keep-source, and it will");

  private static final String OVERRIDE = "override ";

  private ProblemWords() {}

  public static Problem of(Problem problem) {
    String remedy = remedy(problem.remedy());
    for (Map.Entry<String, String> option : REMEDIES.entrySet()) {
      remedy = remedy.replace(option.getKey(), option.getValue());
    }
    return new Problem(at(problem.location()), problem.found(), remedy);
  }

  /** {@code --law DIR: az/enacting-clause in states/az.yaml} */
  public static String of(Remedy remedy) {
    return switch (remedy) {
      case Remedy.TownKey key ->
          new Remedy.TownKey(key.key(), key.at().map(ProblemWords::at), key.present()).words();
      case Remedy.Rules rules -> "--rules";
      case Remedy.LawEntry entry -> remedy(entry.words());
      case Remedy.Template template -> remedy(template.words());
      case Remedy.Pen pen -> pen.words();
    };
  }

  private static String remedy(String words) {
    return words
        .replaceFirst("law data: (?=\\S+ in \\S+\\.yaml$)", "--law DIR: ")
        .replaceFirst("template: (?=\\S+\\.ftl$)", "--templates DIR: ");
  }

  private static Location at(Location at) {
    String file = at.file();
    String given =
        file.startsWith(OVERRIDE)
            ? "--set " + file.substring(OVERRIDE.length())
            : SETTINGS.getOrDefault(file, file);
    return new Location(given, at.line(), at.column());
  }
}
