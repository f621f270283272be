package freedomcities.towns;

/** A section of the place's code that the ordinance amends or adds to; {@code text} is the present words, empty if new. */
public record CodeSection(String section, String heading, String text) {}
