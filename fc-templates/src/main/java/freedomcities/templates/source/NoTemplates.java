package freedomcities.templates.source;

import java.util.Optional;

/** No templates of one's own. */
record NoTemplates() implements TemplateSource {
  @Override
  public Optional<byte[]> read(String name) {
    return Optional.empty();
  }
}
