package freedomcities.cli.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --set}: values in the place of the town file's. */
public final class SetOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description =
          "Take this value for a key of the town file: jurisdiction.name=Sampleton,"
              + " policy[0].rules.6=missing. May be repeated.")
  private List<String> set = List.of();

  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String one : set) {
      int equals = one.indexOf('=');
      if (equals < 1) {
        throw UsageErrors.of(
            command, "--set: \"" + one + "\" is not KEY=VALUE, as in jurisdiction.name=Sampleton");
      }
      values.put(one.substring(0, equals), one.substring(equals + 1));
    }
    return values;
  }
}
