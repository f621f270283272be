package freedomcities.render.layout;

/** What a strip shows. */
public sealed interface Ink permits Line, Band, Picture, Ink.Nothing {

  /** A strip that only ends a page or keeps a place. */
  record Nothing() implements Ink {}
}
