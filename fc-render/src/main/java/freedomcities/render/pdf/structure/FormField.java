package freedomcities.render.pdf.structure;

/** A form field of the file, as a tag carries it. */
public sealed interface FormField {
  /** The full name, parts joined by full stops. */
  String name();

  /** What it asks, for those who can't see what stands around it. */
  String told();

  /** A box to tick. */
  record Box(String name, String told, boolean ticked) implements FormField {}

  /**
   * Room to write.
   *
   * @param several whether what is written may have more than one line
   * @param size of the letters on paper
   * @param value what stands there already
   * @param fixed whether it is to stay
   */
  record Text(String name, String told, boolean several, float size, String value, boolean fixed)
      implements FormField {}
}
