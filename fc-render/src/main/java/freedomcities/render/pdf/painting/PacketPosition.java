package freedomcities.render.pdf.painting;

/**
 * Where the sides of a document stand in the file.
 *
 * @param before how many sides of other documents come first
 * @param all sides of the file; 0 if the document is the whole of it, and its sides have no numbers
 *     but its own
 */
public record PacketPosition(int before, int all) {
  public static final PacketPosition WHOLE = new PacketPosition(0, 0);

  /**
   * What a side of a packet says at its foot, beside the document's own number; empty if it is no
   * packet's.
   */
  String words(int side) {
    return all == 0 ? "" : "Packet page " + (before + side + 1) + " of " + all;
  }

  /** The number in the file, from 1, of a side of the document, from 0. */
  int numberOf(int side) {
    return before + side + 1;
  }
}
