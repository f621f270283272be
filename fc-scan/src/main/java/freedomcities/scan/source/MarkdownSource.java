package freedomcities.scan.source;

import freedomcities.scan.source.SourceLine.Kind;

/**
 * Reads Markdown as far as a manual needs it: headings, paragraphs, items, rows of tables. Marks of
 * emphasis and links are left out of the text.
 */
final class MarkdownSource {
  private static final int TAB = 4;

  private final SourceBuilder source;
  private final StringBuilder paragraph = new StringBuilder();
  private Kind kind = Kind.PARAGRAPH;
  private int indent;
  private boolean fenced;

  private MarkdownSource(SourceBuilder source) {
    this.source = source;
  }

  static ManualSource read(String text, String sha256, Refusal refusal, Limits limits) {
    SourceBuilder source = new SourceBuilder(refusal, limits);
    MarkdownSource reader = new MarkdownSource(source);
    text.lines().forEach(reader::line);
    reader.end();
    ManualSource read = source.build(sha256, Format.MARKDOWN);
    if (read.lines().isEmpty()) {
      throw refusal.because("the file is empty", "give the manual as PDF, Word, HTML or text");
    }
    return read;
  }

  private void line(String raw) {
    String words = raw.strip();
    int at = indent(raw);
    if (words.startsWith("```") || words.startsWith("~~~")) {
      end();
      fenced = !fenced;
    } else if (words.isEmpty() || isRule(words)) {
      underline(words);
    } else if (fenced) {
      add(words, Kind.PARAGRAPH, at);
      end();
    } else if (level(words) > 0) {
      end();
      heading(words.substring(level(words)), level(words));
    } else if (words.startsWith("|")) {
      end();
      for (String cell : words.split("\\|")) {
        add(cell.strip(), Kind.CELL, 0);
        end();
      }
    } else if (mark(words) > 0) {
      end();
      add(isBullet(words) ? "• " + words.substring(mark(words)) : words, Kind.ITEM, at);
    } else {
      add(words.startsWith(">") ? words.substring(1).strip() : words, Kind.PARAGRAPH, at);
    }
  }

  private static int indent(String raw) {
    int column = 0;
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == ' ') {
        column++;
      } else if (raw.charAt(i) == '\t') {
        column += TAB;
      } else {
        return column;
      }
    }
    return column;
  }

  /** A line of dashes or equal signs: under a paragraph of one line it makes a heading of it. */
  private void underline(String words) {
    boolean heading =
        !paragraph.isEmpty()
            && kind == Kind.PARAGRAPH
            && paragraph.indexOf("\n") < 0
            && (words.startsWith("=") || words.startsWith("-"));
    if (heading) {
      String title = paragraph.toString();
      paragraph.setLength(0);
      heading(title, words.startsWith("=") ? 1 : 2);
    } else {
      end();
    }
  }

  private static boolean isRule(String words) {
    char first = words.charAt(0);
    return words.length() > 2
        && "=-*_".indexOf(first) >= 0
        && words.chars().allMatch(sign -> sign == first || sign == ' ');
  }

  private static int level(String words) {
    int level = 0;
    while (level < words.length() && words.charAt(level) == '#') {
      level++;
    }
    return level <= 6 && level < words.length() && words.charAt(level) == ' ' ? level : 0;
  }

  private static boolean isBullet(String words) {
    return words.length() > 2 && "-*+".indexOf(words.charAt(0)) >= 0 && words.charAt(1) == ' ';
  }

  /** The length of an item's mark and the space after it; 0 if there is none. */
  private static int mark(String words) {
    if (isBullet(words)) {
      return 2;
    }
    int digits = 0;
    while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits < 4
            && digits + 1 < words.length()
            && ".)".indexOf(words.charAt(digits)) >= 0
            && words.charAt(digits + 1) == ' ';
    return numbered ? digits + 2 : 0;
  }

  private void heading(String words, int level) {
    String title = words.strip();
    while (title.endsWith("#")) {
      title = title.substring(0, title.length() - 1).strip();
    }
    source.paragraph(Kind.HEADING, unmarked(title), 0, level, 0, false);
  }

  private void add(String words, Kind as, int at) {
    if (words.isEmpty()) {
      return;
    }
    if (paragraph.isEmpty()) {
      kind = as;
      indent = at;
    } else {
      paragraph.append('\n');
    }
    paragraph.append(words);
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      String words = paragraph.toString();
      boolean bold = words.startsWith("**") && words.endsWith("**") && words.length() > 4;
      source.paragraph(
          kind, unmarked(words), 0, 0, indent * TextSource.LETTER, bold && kind != Kind.CELL);
      paragraph.setLength(0);
    }
  }

  /** Without marks of emphasis, of code, and the addresses of links. */
  private static String unmarked(String words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
      if (sign == '\\' && !Character.isLetterOrDigit(next) && next != ' ') {
        out.append(next);
        i++;
      } else if (sign == ']' && next == '(' && words.indexOf(')', i) > 0) {
        i = words.indexOf(')', i);
      } else if (sign == '`' || sign == '*' || sign == '[' && links(words, i)) {
        continue;
      } else if (sign == '_' && (i == 0 || !isWord(words, i - 1) || !isWord(words, i + 1))) {
        continue;
      } else {
        out.append(sign);
      }
    }
    return out.toString();
  }

  private static boolean links(String words, int at) {
    int close = words.indexOf(']', at);
    return close > 0 && close + 1 < words.length() && words.charAt(close + 1) == '(';
  }

  private static boolean isWord(String words, int at) {
    return at < words.length() && Character.isLetterOrDigit(words.charAt(at));
  }
}
