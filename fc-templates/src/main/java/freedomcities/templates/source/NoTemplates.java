package freedomcities.templates.source;

import java.util.Optional;

/** No templates of one's own. */
enum NoTemplates implements TemplateSource {
  NONE;

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.empty();
  }
}
