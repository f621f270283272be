package freedomcities.words;

/** One stretch of a comparison; white space belongs to the stretch it stands in. */
public sealed interface Change {
  /** The words of the stretch, with its white space, letter for letter. */
  String words();

  /** In both texts. */
  record Same(String words) implements Change {}

  /** In the second text only. */
  record Added(String words) implements Change {}

  /** In the first text only. */
  record Removed(String words) implements Change {}
}
