package freedomcities.templates.internal.engine;

import freedomcities.rules.RuleText;
import freedomcities.tree.Block;
import freedomcities.tree.Drawing;
import freedomcities.tree.Inline;
import freedomcities.words.Change;
import freedomcities.words.Comparison;
import freemarker.core.Environment;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The calls that a template may make, by name. Built once per draft, since revisions carry its
 * author and date.
 */
final class Directives {

  private interface Directive {
    void run(DirectiveCall call) throws TemplateException, IOException;
  }

  private final Map<String, TemplateModel> byName = new TreeMap<>();
  private final DirectiveContext ground;
  private final Icons icons;

  private Directives(DirectiveContext ground, Icons icons) {
    this.ground = ground;
    this.icons = icons;
    blocks();
    parts();
    inlines();
    rules();
  }

  /** All directives, and the functions a template may ask, by name. */
  static Map<String, TemplateModel> of(DirectiveContext ground, Icons icons) {
    return new Directives(ground, icons).byName;
  }

  private void blocks() {
    put("title", call -> call.target().block(new Block.Title(call.words())));
    put(
        "heading",
        call -> {
          int level = call.number("level", 1);
          String id = call.id();
          call.target().block(new Block.Heading(level, id, call.words()));
        });
    put(
        "p",
        call ->
            paragraph(
                call,
                call.choice("style", Block.Paragraph.Style.class, Block.Paragraph.Style.BODY)));
    put("docket", call -> paragraph(call, Block.Paragraph.Style.DOCKET));
    put("imprint", call -> paragraph(call, Block.Paragraph.Style.IMPRINT));
    put("lead", call -> paragraph(call, Block.Paragraph.Style.LEAD));
    put("callout", call -> paragraph(call, Block.Paragraph.Style.CALLOUT));
    put("recital", call -> call.target().block(new Block.Recital(call.words())));
    put("formula", call -> call.target().block(new Block.Formula(call.words())));
    put(
        "section",
        call -> {
          String id = call.id();
          Block.Num num = num(call);
          List<Inline> heading = heading(call);
          call.target().block(new Block.Section(id, num, heading, call.flow()));
        });
    put(
        "items",
        call -> {
          Block.Marker marker = call.choice("marker", Block.Marker.class, Block.Marker.ALPHA);
          List<Block.Item> items = call.parts(Block.Item.class);
          if (!items.isEmpty()) {
            call.target().block(new Block.ItemList(marker, items));
          }
        });
    put(
        "table",
        call -> {
          List<Block.Column> columns =
              call.numbers("widths").stream().map(Block.Column::new).toList();
          String caption = call.text("caption", "");
          List<Row> rows = call.parts(Row.class);
          call.target()
              .block(
                  new Block.Table(
                      caption.isEmpty() ? List.of() : List.of(new Inline.Text(caption)),
                      columns,
                      rows.stream()
                          .filter(Row::head)
                          .map(row -> new Block.Row(row.cells()))
                          .toList(),
                      rows.stream()
                          .filter(row -> !row.head())
                          .map(row -> new Block.Row(row.cells()))
                          .toList()));
        });
    put(
        "quotation",
        call -> {
          String citation = call.text("citation", "");
          call.target()
              .block(
                  new Block.Quotation(
                      call.flow(),
                      citation.isEmpty() ? List.of() : List.of(new Inline.Text(citation))));
        });
    put(
        "signatures",
        call -> call.target().block(new Block.Signatures(call.parts(Block.Signature.class))));
    put(
        "grid",
        call -> {
          List<Block.Column> columns =
              call.numbers("widths").stream().map(Block.Column::new).toList();
          List<Row> rows = call.parts(Row.class);
          call.target()
              .block(
                  new Block.Grid(
                      columns,
                      rows.stream()
                          .map(row -> row.cells().stream().map(Block.Cell::content).toList())
                          .toList()));
        });
    put(
        "contents",
        call ->
            call.target()
                .block(
                    new Block.Contents(
                        List.of(new Inline.Text(call.text("heading"))), call.number("depth", 2))));
    put(
        "icon",
        call -> {
          String name = call.text("name");
          Drawing drawing =
              icons
                  .named(name, call.number("size", 32))
                  .orElseThrow(
                      () ->
                          call.fault(
                              "knows no icon "
                                  + name
                                  + "; there are "
                                  + String.join(", ", icons.names())
                                  + ". A shelf names them under handout in drafting.yaml"));
          call.target().block(new Block.Figure(call.text("alternative"), drawing, List.of()));
        });
    put(
        "qrcode",
        call ->
            call.target()
                .block(
                    new Block.Figure(
                        call.text("alternative"),
                        QrCode.of(call.text("href"), call.number("size", 72)),
                        List.of())));
    put("pagebreak", call -> call.target().block(new Block.PageBreak()));
    put(
        "language",
        call -> call.target().block(new Block.InLanguage(call.text("tag"), call.flow())));
  }

  /** A row before it is known whether it belongs to a table or a grid. */
  record Row(boolean head, List<Block.Cell> cells) {}

  /** A line under a signature. */
  record Below(List<Inline> text) {}

  private void parts() {
    put(
        "item",
        call -> {
          String id = call.idIfAny();
          Block.Num num = num(call);
          call.target().part(new Block.Item(id, num, call.flow()));
        });
    put("head", call -> call.target().part(new Row(true, call.parts(Block.Cell.class))));
    put("row", call -> call.target().part(new Row(false, call.parts(Block.Cell.class))));
    put(
        "cell",
        call -> {
          int span = call.number("span", 1);
          boolean header = call.flag("header", false);
          call.target().part(new Block.Cell(span, header, call.flow()));
        });
    put(
        "signature",
        call -> {
          String lead = call.text("lead", "");
          Inline.FillIn line =
              new Inline.FillIn(
                  call.text("key"), call.text("prompt"), Inline.FillIn.Kind.SIGNATURE, false);
          List<List<Inline>> below = call.parts(Below.class).stream().map(Below::text).toList();
          call.target()
              .part(
                  new Block.Signature(
                      lead.isEmpty() ? List.of() : List.of(new Inline.Text(lead)), line, below));
        });
    put("below", call -> call.target().part(new Below(call.words())));
  }

  private void inlines() {
    span("strong", Inline.Span.Role.STRONG);
    span("em", Inline.Span.Role.EMPHASIS);
    span("term", Inline.Span.Role.TERM);
    span("leadword", Inline.Span.Role.LEAD_WORD);
    put("br", call -> call.target().inline(new Inline.LineBreak()));
    put(
        "ref",
        call ->
            call.target().inline(new Inline.Ref(call.reference("to"), call.flag("number", false))));
    put(
        "link",
        call ->
            call.target()
                .inline(new Inline.Link(URI.create(call.text("href")), call.innerWords())));
    put(
        "foreign",
        call -> call.target().inline(new Inline.InLanguage(call.text("tag"), call.innerWords())));
    put(
        "note",
        call -> {
          String text = call.text("text");
          call.target().inline(new Inline.Note(call.innerWords(), ground.noteAuthor(), text));
        });
    put(
        "fill",
        call -> {
          String key = call.text("key");
          String value = call.text("value", "");
          String prompt = call.text("prompt");
          Inline.FillIn.Kind kind =
              call.choice("kind", Inline.FillIn.Kind.class, Inline.FillIn.Kind.TEXT);
          boolean shown = call.flag("show", false);
          call.target()
              .inline(
                  value.isEmpty()
                      ? new Inline.FillIn(key, prompt, kind, shown)
                      : new Inline.Filled(key, value, "town file"));
        });
    put(
        "checkbox",
        call -> {
          String label = call.text("label");
          call.target()
              .inline(
                  new Inline.CheckBox(
                      call.field(), label, call.flag("checked", false), call.description(label)));
        });
    put(
        "textfield",
        call -> {
          String label = call.text("label");
          call.target()
              .inline(
                  new Inline.TextField(
                      call.field(),
                      label,
                      call.number("lines", 1),
                      call.description(label),
                      call.text("value", ""),
                      call.flag("fixed", false)));
        });
    put(
        "ins",
        call ->
            call.target()
                .inline(new Inline.Ins(call.innerWords(), ground.author(), ground.date())));
    put(
        "del",
        call ->
            call.target()
                .inline(new Inline.Del(call.innerWords(), ground.author(), ground.date())));
    put(
        "redline",
        call -> {
          for (Change change : Comparison.of(call.text("before"), call.text("after")).changes()) {
            List<Inline> words = List.of(new Inline.Text(change.words()));
            switch (change) {
              case Change.Same same -> call.target().inline(words.getFirst());
              case Change.Added added ->
                  call.target().inline(new Inline.Ins(words, ground.author(), ground.date()));
              case Change.Removed removed ->
                  call.target().inline(new Inline.Del(words, ground.author(), ground.date()));
            }
          }
        });
  }

  private void rules() {
    put(
        "ruletext",
        call -> {
          String id = call.text("id");
          RuleText text =
              ground.rules().rule(id).orElseThrow(() -> call.fault("knows no rule " + id)).text();
          for (Inline inline : ground.filled(text)) {
            call.target().inline(inline);
          }
        });
    TemplateMethodModelEx comparable =
        arguments ->
            worthMarking(arguments) ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    byName.put("comparable", comparable);
    TemplateMethodModelEx words = this::words;
    byName.put("t", words);
  }

  /**
   * {@code t("handout.title", {"place": place.name})}: the words of a key in the document's
   * language.
   */
  private TemplateModel words(List<?> arguments) throws TemplateModelException {
    if (arguments.isEmpty() || arguments.size() > 2) {
      throw new TemplateModelException("t takes a key, and the values that its words need");
    }
    Map<String, String> values = new HashMap<>();
    if (arguments.size() == 2) {
      if (!(arguments.get(1) instanceof TemplateHashModelEx given)) {
        throw new TemplateModelException("t takes values by name, as in {\"place\": place.name}");
      }
      for (TemplateModelIterator keys = given.keys().iterator(); keys.hasNext(); ) {
        String key = String.valueOf(keys.next());
        values.put(key, String.valueOf(given.get(key)));
      }
    }
    try {
      return new SimpleScalar(
          ground.wording().get().say(String.valueOf(arguments.getFirst()), values));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(e.getMessage());
    }
  }

  private static boolean worthMarking(List<?> texts) {
    return Comparison.of(String.valueOf(texts.get(0)), String.valueOf(texts.get(1))).worthMarking();
  }

  private void span(String name, Inline.Span.Role role) {
    put(name, call -> call.target().inline(new Inline.Span(role, call.innerWords())));
  }

  private static void paragraph(DirectiveCall call, Block.Paragraph.Style style)
      throws TemplateException, IOException {
    call.target().block(new Block.Paragraph(style, call.words()));
  }

  private static Block.Num num(DirectiveCall call) throws TemplateException {
    String literal = call.text("num", "");
    return literal.isEmpty() ? Block.Num.AUTOMATIC : new Block.Num(literal);
  }

  /**
   * A section's heading, with the one whose place it takes, and with the drafter's notes that hang
   * on it.
   */
  private List<Inline> heading(DirectiveCall call) throws TemplateException {
    List<Inline> heading = List.of(new Inline.Text(ParagraphWords.bound(call.text("heading"))));
    String before = call.text("before", "");
    List<Inline> out = new ArrayList<>();
    if (before.isEmpty()) {
      out.addAll(heading);
    } else {
      List<Inline> gone = List.of(new Inline.Text(ParagraphWords.bound(before)));
      out.add(new Inline.Del(gone, ground.author(), ground.date()));
      out.add(new Inline.Text(" "));
      out.add(new Inline.Ins(heading, ground.author(), ground.date()));
    }
    for (String note : call.texts("notes")) {
      out = List.of(new Inline.Note(out, ground.noteAuthor(), note));
    }
    return out;
  }

  private void put(String name, Directive directive) {
    TemplateDirectiveModel model =
        (environment, parameters, loopVariables, body) ->
            run(name, directive, environment, parameters, body);
    byName.put(name, model);
  }

  @SuppressWarnings("unchecked") // FreeMarker hands over a raw map of names to models
  private static void run(
      String name,
      Directive directive,
      Environment environment,
      Map<?, ?> parameters,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(environment.getOut() instanceof TreeWriter tree)) {
      throw new TemplateException("<@" + name + "> can't be captured in a variable", environment);
    }
    DirectiveCall call =
        new DirectiveCall(name, (Map<String, TemplateModel>) parameters, body, tree, environment);
    try {
      call.begin();
      directive.run(call);
    } catch (OpenElement.Misplaced | IllegalArgumentException misplaced) {
      throw new TemplateException("<@" + name + ">: " + misplaced.getMessage(), environment);
    }
    call.refuseUnread();
  }
}
