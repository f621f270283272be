package freedomcities.words;

/** One stretch of a comparison; white space belongs to the stretch it stands in. */
public sealed interface Change {
  String words();

  record Same(String words) implements Change {}

  record Added(String words) implements Change {}

  record Removed(String words) implements Change {}
}
