package freedomcities.templates.internal.views;

import java.util.regex.Pattern;

/** Whether a source is what somebody said, and no text that could be asked for by its name. */
final class Hearsay {
  private static final int ANY_CASE =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** How people note, in English and Spanish, that they heard it. */
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:told|said|tells|explained|assured|promised|(?:by|over the|on the) (?:tele)?phone"
              + "|(?:tele)?phone call|phoned|called (?:us|me|back)|interview(?:ed)?|conversation"
              + "|spoke|spoken|in person|orally|verbally|by word of mouth"
              + "|dijo|dijeron|contó|contaron|explicó|aseguró|prometió|por teléfono|llamada"
              + "|entrevista|conversación|de palabra|en persona|verbalmente)\\b",
          ANY_CASE);

  /** A person by office and name, before anything else is said. */
  private static final Pattern PERSON =
      Pattern.compile(
          "^(?:(?i:the|el|la|according"
              + " to|per|según)\\s+)*(?:(?i:acting|deputy|assistant|interim)\\s+)*"
              + "(?i:chief|sheriff|undersheriff|marshal|commander|captain|capt\\.|lieutenant|lt\\."
              + "|sergeant|sgt\\.|officer|deputy|director|warden|mayor|commissioner|clerk|attorney"
              + "|mr\\.|mrs\\.|ms\\.|dr\\.|jefe|jefa|alguacil|capitán|capitana|teniente|sargento|alcalde|alcaldesa|sr\\.|sra\\.)"
              + "(?:\\s+(?:of\\s+)?\\p{Lu}[\\p{L}.'’-]*)*\\s*(?:[,;(:].*)?$",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private Hearsay() {}

  static boolean is(String source) {
    return SAID.matcher(source).find()
        || PERSON.matcher(source.strip()).matches() && !Citations.namesADocument(source);
  }
}
