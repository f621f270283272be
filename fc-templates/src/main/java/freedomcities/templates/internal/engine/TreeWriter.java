package freedomcities.templates.internal.engine;

import freedomcities.problems.Location;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.tree.Block;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a template writes to: text goes into whatever is open. Stops a template that writes without
 * an end.
 */
final class TreeWriter extends Writer {
  private final TemplateLimits limits;
  private final OpenElement.Body body = new OpenElement.Body();
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private final Anchors anchors = new Anchors();
  private @Nullable Location last;
  private int nodes;
  private long characters;

  TreeWriter(TemplateLimits limits) {
    this.limits = limits;
    open.push(body);
  }

  OpenElement top() {
    return open.element();
  }

  /** What was built. */
  List<Block> blocks() {
    return body.blocks();
  }

  Anchors anchors() {
    return anchors;
  }

  /** Where the template called a directive last. */
  Optional<Location> last() {
    return Optional.ofNullable(last);
  }

  /** A directive is called, which makes a node. */
  void called(Location at) {
    last = at;
    if (++nodes > limits.nodes()) {
      throw new OpenElement.Misplaced("the template makes more than " + limits.nodes() + " nodes");
    }
  }

  void enter(OpenElement frame) {
    open.push(frame);
  }

  void leave() {
    open.pop();
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    write(new String(buffer, offset, length));
  }

  @Override
  public void write(String text) {
    characters += text.length();
    if (characters > limits.characters()) {
      throw new OpenElement.Misplaced(
          "the template writes more than " + limits.characters() + " characters");
    }
    top().text(text);
  }

  @Override
  public void write(String text, int offset, int length) {
    write(text.substring(offset, offset + length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
