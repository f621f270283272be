package freedomcities.cli.fuzz;

import freedomcities.meetings.FilledWorksheet;
import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import freedomcities.render.forms.FormReader;

/** A filled worksheet. */
public final class FormFuzz {
  private static final FreedomCities CITIES = FreedomCities.standard();

  private FormFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      FilledWorksheet.read(FormReader.read("filled.pdf", bytes), CITIES.rules());
    } catch (InputException e) {
      Refusals.check(e);
    }
  }
}
