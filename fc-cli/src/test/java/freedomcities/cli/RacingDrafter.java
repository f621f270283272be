package freedomcities.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A process that drafts into each folder it is told, and answers with the exit code; two of them
 * race.
 */
final class RacingDrafter {
  private RacingDrafter() {}

  public static void main(String[] arguments) throws IOException {
    try (BufferedReader folders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String folder = folders.readLine(); folder != null; folder = folders.readLine()) {
        String[] line = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, line, 0, arguments.length);
        line[arguments.length] = "-o";
        line[arguments.length + 1] = folder;
        System.out.println(
            Main.run(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), line));
      }
    }
  }
}
