package freedomcities.templates;

/** What a template leaves in the words where something went wrong. */
final class Leftovers {
  static final String[] IN_A_DRAFT = {
    "[County",
    "[oversight",
    "${",
    "<@",
    "<#",
    "null",
    "{",
    "}",
    "  ",
    "..",
    ";;",
    " ,",
    " .",
    " ;",
    "the the "
  };

  private Leftovers() {}
}
