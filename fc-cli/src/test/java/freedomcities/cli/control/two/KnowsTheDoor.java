package freedomcities.cli.control.two;

import freedomcities.cli.Main;
import java.io.OutputStream;

/** As a command must not. */
public final class KnowsTheDoor {
  /** The exit code of another command. */
  public int call() {
    return Main.run(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), "check");
  }
}
