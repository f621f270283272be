package freedomcities.templates.internal.engine;

import freedomcities.problems.Location;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One call of a directive: its parameters, its body, and the tree it adds to. */
final class DirectiveCall {
  private final String directive;
  private final Map<String, TemplateModel> parameters;
  private final @Nullable TemplateDirectiveBody body;
  private final TreeWriter tree;
  private final Environment environment;
  private final Location at;
  private final Set<String> read = new HashSet<>();

  DirectiveCall(
      String directive,
      Map<String, TemplateModel> parameters,
      @Nullable TemplateDirectiveBody body,
      TreeWriter tree,
      Environment environment) {
    this.directive = directive;
    this.parameters = parameters;
    this.body = body;
    this.tree = tree;
    this.environment = environment;
    this.at = at(environment);
  }

  private static Location at(Environment environment) {
    DirectiveCallPlace place = environment.getCurrentDirectiveCallPlace();
    Template template = place.getTemplate();
    return new Location(
        template == null ? "template" : template.getSourceName(),
        place.getBeginLine(),
        place.getBeginColumn());
  }

  /** Counts it among what the template makes. */
  void begin() {
    tree.called(at);
  }

  OpenElement target() {
    return tree.top();
  }

  /** A text that must be given. */
  String text(String name) throws TemplateException {
    String value = textOrNull(name);
    if (value == null) {
      throw fault("needs " + name + "=\"…\"");
    }
    return value;
  }

  /** The id that must be given to what this makes. */
  String id() throws TemplateException {
    String id = text("id");
    tree.anchors().give(id, at);
    return id;
  }

  /** An id that may be given; empty if it isn't. */
  String idIfAny() throws TemplateException {
    String id = text("id", "");
    if (!id.isEmpty()) {
      tree.anchors().give(id, at);
    }
    return id;
  }

  /** The name of the form field that this makes. */
  String field() throws TemplateException {
    String name = text("name");
    tree.anchors().field(name, at);
    return name;
  }

  /** What a form field asks in full words, which must be given where its label is empty. */
  String description(String label) throws TemplateException {
    String description = text("description", "");
    if (description.isBlank() && label.isBlank()) {
      throw fault(
          "needs a description, since its label is empty: who can't see the table must be told what"
              + " it asks");
    }
    return description;
  }

  /** The id that a parameter refers to. */
  String reference(String name) throws TemplateException {
    String id = text(name);
    tree.anchors().refer(id, at);
    return id;
  }

  String text(String name, String otherwise) throws TemplateException {
    String value = textOrNull(name);
    return value == null ? otherwise : value;
  }

  boolean flag(String name, boolean otherwise) throws TemplateException {
    TemplateModel value = parameter(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof TemplateBooleanModel flag) {
      return flag.getAsBoolean();
    }
    throw fault("takes true or false for " + name);
  }

  int number(String name, int otherwise) throws TemplateException {
    TemplateModel value = parameter(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof TemplateNumberModel number) {
      return number.getAsNumber().intValue();
    }
    throw fault("takes a number for " + name);
  }

  List<Integer> numbers(String name) throws TemplateException {
    if (!(parameter(name) instanceof TemplateSequenceModel sequence)) {
      throw fault("takes a list of numbers for " + name);
    }
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < sequence.size(); i++) {
      if (!(sequence.get(i) instanceof TemplateNumberModel number)) {
        throw fault("takes a list of numbers for " + name);
      }
      out.add(number.getAsNumber().intValue());
    }
    return out;
  }

  /** A list of texts; empty if not given. */
  List<String> texts(String name) throws TemplateException {
    TemplateModel value = parameter(name);
    List<String> out = new ArrayList<>();
    if (value == null) {
      return out;
    }
    if (!(value instanceof TemplateSequenceModel sequence)) {
      throw fault("takes a list of texts for " + name);
    }
    for (int i = 0; i < sequence.size(); i++) {
      if (!(sequence.get(i) instanceof TemplateScalarModel text)) {
        throw fault("takes a list of texts for " + name);
      }
      out.add(text.getAsString());
    }
    return out;
  }

  <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) throws TemplateException {
    String value = textOrNull(name);
    if (value == null) {
      return otherwise;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value.replace('-', '_'))) {
        return constant;
      }
    }
    throw fault(
        "knows no "
            + name
            + " \""
            + value
            + "\"; one of "
            + List.of(type.getEnumConstants()).toString().toLowerCase(java.util.Locale.ROOT));
  }

  /** The body as a paragraph's words. */
  List<Inline> words() throws TemplateException, IOException {
    OpenElement.Paragraph frame = new OpenElement.Paragraph();
    run(frame);
    return frame.words();
  }

  /** The body as words within a paragraph, outer spaces kept. */
  List<Inline> innerWords() throws TemplateException, IOException {
    OpenElement.Paragraph frame = new OpenElement.Paragraph();
    run(frame);
    return frame.inner();
  }

  /** The body as blocks; words in it become paragraphs. */
  List<Block> flow() throws TemplateException, IOException {
    OpenElement.Flow frame = new OpenElement.Flow();
    run(frame);
    return frame.blocks();
  }

  <P extends Record> List<P> parts(Class<P> type) throws TemplateException, IOException {
    OpenElement.Parts<P> frame = new OpenElement.Parts<>(type);
    run(frame);
    return frame.parts();
  }

  private void run(OpenElement frame) throws TemplateException, IOException {
    if (body == null) {
      return;
    }
    tree.enter(frame);
    body.render(tree);
    tree.leave();
  }

  boolean hasBody() {
    return body != null;
  }

  /**
   * Refuses parameters that the directive did not ask for: a misspelt one must not be lost in
   * silence.
   */
  void refuseUnread() throws TemplateException {
    for (String name : parameters.keySet()) {
      if (!read.contains(name)) {
        throw fault("has no parameter " + name + "; it has " + read.stream().sorted().toList());
      }
    }
  }

  TemplateException fault(String message) {
    return new TemplateException("<@" + directive + "> " + message, environment);
  }

  private @Nullable TemplateModel parameter(String name) {
    read.add(name);
    return parameters.get(name);
  }

  private @Nullable String textOrNull(String name) throws TemplateException {
    TemplateModel value = parameter(name);
    return switch (value) {
      case null -> null;
      case TemplateScalarModel scalar -> scalar.getAsString();
      case TemplateNumberModel number -> number.getAsNumber().toString();
      default -> throw fault("takes a text for " + name);
    };
  }
}
