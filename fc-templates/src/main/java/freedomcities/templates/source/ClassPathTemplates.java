package freedomcities.templates.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Templates among the resources of a jar or module. */
record ClassPathTemplates(Class<?> neighbour, String folder) implements TemplateSource {
  @Override
  public Optional<byte[]> read(String name) throws IOException {
    try (InputStream in = neighbour.getResourceAsStream("/" + folder + "/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  @Override
  public String shown(String name) {
    return folder + "/" + name;
  }
}
