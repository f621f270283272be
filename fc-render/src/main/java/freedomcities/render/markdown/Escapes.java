package freedomcities.render.markdown;

/** Makes words that come out of a Markdown parser as they went in. */
final class Escapes {
  /** What is markup wherever it stands; the dollar sign opens a formula in widespread readers. */
  private static final String ANYWHERE = "\\`*_[]<>&|~#$";

  /** What is markup at the start of a line: lists, underlines of headings, rules, tables. */
  private static final String AT_START = "-+=:";

  private Escapes() {}

  /** Words within a line. */
  static String words(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.chars()
        .forEach(
            c -> {
              if (Character.isWhitespace(c)) {
                out.append(' ');
              } else {
                if (ANYWHERE.indexOf(c) >= 0) {
                  out.append('\\');
                }
                out.append((char) c);
              }
            });
    return out.toString();
  }

  /** A whole line of escaped words. */
  static String line(String escaped) {
    String line = escaped.strip();
    if (!line.isEmpty() && AT_START.indexOf(line.charAt(0)) >= 0) {
      return "\\" + line;
    }
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    boolean number = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
    return number ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
  }

  /** An address between angle brackets. */
  static String address(String address) {
    StringBuilder out = new StringBuilder();
    address.chars().forEach(c -> out.append("\\<>&|".indexOf(c) >= 0 ? "\\" : "").append((char) c));
    return out.toString();
  }
}
