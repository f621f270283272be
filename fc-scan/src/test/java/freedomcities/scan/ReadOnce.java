package freedomcities.scan;

import freedomcities.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a manual in a process of its own. */
public final class ReadOnce {
  private ReadOnce() {}

  public static void main(String[] files) throws IOException {
    Manual manual = ManualReader.of(RuleSet.standard()).read(Path.of(files[0]));
    System.out.println(manual.outline().sections().size() + " sections");
  }
}
