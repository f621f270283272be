package freedomcities.internal.yaml;

import java.util.Optional;

/** Holds nodes against types and tells what does not fit. */
final class ShapeCheck {
  private final ProblemList problems;

  ShapeCheck(ProblemList problems) {
    this.problems = problems;
  }

  /** Checks a mapping; {@code name} is what a message calls it. */
  void group(Node node, Shape shape, String name) {
    if (!(node instanceof Node.Mapping mapping)) {
      wrong(
          node,
          name,
          "a mapping (\"key: value\" lines)",
          "known here: " + String.join(", ", shape.names()));
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      Optional<Key> key = shape.key(entry.key());
      if (key.isEmpty()) {
        problems.add(
            entry.at(),
            "unknown key " + Quoted.of(entry.key()),
            Suggestion.remedy(entry.key(), shape.names()));
      } else if (entry.value().isGiven()) {
        value(entry.value(), key.get().type(), Quoted.of(entry.key()));
      } else if (key.get().required()) {
        problems.add(entry.at(), Quoted.of(entry.key()) + " is empty", give(key.get()));
      }
    }
    for (Key key : shape.keys()) {
      if (key.required()
          && mapping.entries().stream().noneMatch(entry -> entry.key().equals(key.name()))) {
        problems.add(mapping.at(), shape.what() + " without " + Quoted.of(key.name()), give(key));
      }
    }
  }

  private static String give(Key key) {
    String choices =
        key.type() instanceof Type.Choice choice ? ": " + String.join(", ", choice.values()) : "";
    return "give " + key.about() + choices;
  }

  private void value(Node node, Type type, String name) {
    switch (type) {
      case Type.Line line -> line(node, name);
      case Type.Prose prose -> text(node, name);
      case Type.Date date -> text(node, name).ifPresent(text -> date(text, name));
      case Type.Choice choice -> text(node, name).ifPresent(text -> choice(text, choice));
      case Type.Many many -> many(node, many, name);
      case Type.Group group -> group(node, group.shape(), name);
      case Type.Table table -> table(node, table, name);
      case Type.Either either -> {
        if (node instanceof Node.Text text) {
          choice(text, either.brief());
        } else {
          group(node, either.full().shape(), name);
        }
      }
      case Type.Joined joined -> many(node, new Type.Many(new Type.Free()), name);
      case Type.Free free -> {}
    }
  }

  private Optional<Node.Text> text(Node node, String name) {
    if (!(node instanceof Node.Text text)) {
      wrong(node, name, "text", "");
      return Optional.empty();
    }
    if (text.text().isBlank()) {
      problems.add(node.at(), name + " is blank", "give its text, or leave the key out");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private void line(Node node, String name) {
    text(node, name)
        .ifPresent(
            text -> {
              if (text.text().contains("\n") || text.text().contains("\r")) {
                problems.add(text.at(), name + " runs over several lines", "write it on one line");
              } else if (text.text().contains("\t")) {
                problems.add(text.at(), name + " holds a tab", "write a space");
              }
            });
  }

  private void date(Node.Text text, String name) {
    String value = text.text();
    if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      problems.add(
          text.at(),
          Quoted.of(value) + " is not a date",
          "write year-month-day, such as 2026-11-20");
    } else if (Node.parseDate(value).isEmpty()) {
      problems.add(text.at(), "there is no day " + value, "check month and day");
    }
  }

  private void choice(Node.Text text, Type.Choice choice) {
    String value = text.text();
    if (!choice.values().contains(value)) {
      String near =
          Suggestion.nearest(value, choice.values())
              .map(word -> "did you mean " + Quoted.of(word) + "? ")
              .orElse("");
      problems.add(
          text.at(),
          "unknown " + choice.what() + " " + Quoted.of(value),
          near + "choose from: " + String.join(", ", choice.values()));
    }
  }

  private void many(Node node, Type.Many many, String name) {
    if (!(node instanceof Node.Sequence sequence)) {
      wrong(node, name, "a list", "write [one, two], or lines that begin with \"- \"");
      return;
    }
    for (Node item : sequence.items()) {
      if (item.isGiven()) {
        value(item, many.each(), "an item of " + name);
      } else {
        problems.add(item.at(), "an item of " + name + " is empty", "delete it, or give its text");
      }
    }
  }

  private void table(Node node, Type.Table table, String name) {
    if (!(node instanceof Node.Mapping mapping)) {
      wrong(node, name, "a mapping (\"key: value\" lines)", "");
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      if (!entry.key().matches(table.pattern())) {
        problems.add(
            entry.at(), Quoted.of(entry.key()) + " stands where a key is a " + table.what(), "");
      } else if (entry.value().isGiven()) {
        value(entry.value(), table.each(), Quoted.of(entry.key()));
      } else {
        problems.add(
            entry.at(), Quoted.of(entry.key()) + " is empty", "delete it, or give its value");
      }
    }
  }

  private void wrong(Node node, String name, String expected, String remedy) {
    String stands =
        switch (node) {
          case Node.Text text -> "text";
          case Node.Sequence sequence -> "a list";
          case Node.Mapping mapping -> "a mapping";
          case Node.Refused refused -> "";
        };
    if (!stands.isEmpty()) {
      problems.add(
          node.at(), name + " must be " + expected + ", but " + stands + " stands here", remedy);
    }
  }
}
