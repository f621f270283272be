package freedomcities.places;

/** How places are written: articles, styles, file names. */
final class Names {
  private Names() {}

  static String withArticle(String style) {
    throw new IllegalStateException("in work" + style);
  }

  static String slug(String name, Kind kind, String state, String id) {
    throw new IllegalStateException("in work" + name + kind + state + id);
  }
}
