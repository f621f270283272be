package freedomcities.render.layout;

/** What a strip shows. */
public sealed interface StripContent permits TextLine, CellRow, Picture, StripContent.Nothing {

  /** A strip that only ends a page or keeps a place. */
  record Nothing() implements StripContent {}
}
