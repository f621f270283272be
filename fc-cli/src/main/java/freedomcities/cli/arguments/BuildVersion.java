package freedomcities.cli.arguments;

import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** {@code --version}: what was built, and which rules and law data are in it. */
public final class BuildVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Properties build = properties();
    RuleSet rules = RuleSet.standard();
    String commit = build.getProperty("commit");
    return new String[] {
      "freedom-cities "
          + build.getProperty("version")
          + (commit.isEmpty() || commit.startsWith("$") ? "" : " (build " + commit + ")"),
      "rule set " + rules.id() + " " + rules.version(),
      "law data " + Law.standard().version(),
      "Java " + System.getProperty("java.version")
    };
  }

  /** The version alone: {@code 0.1.0}. */
  public static String number() {
    return properties().getProperty("version");
  }

  private static Properties properties() {
    Properties build = new Properties();
    try (InputStream in = BuildVersion.class.getResourceAsStream("build.properties")) {
      if (in == null) {
        throw new IllegalStateException("no build.properties");
      }
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build;
  }
}
