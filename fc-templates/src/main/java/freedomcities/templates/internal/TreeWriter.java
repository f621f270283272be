package freedomcities.templates.internal;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where a template writes to: text goes into whatever is open. */
final class TreeWriter extends Writer {
  /** More nodes than any real document has; stops a template that never ends. */
  private static final int MOST_NODES = 500_000;

  private final Deque<Frame> open = new ArrayDeque<>();
  private final Anchors anchors = new Anchors();
  private int nodes;

  TreeWriter(Frame outermost) {
    open.push(outermost);
  }

  Frame top() {
    return open.element();
  }

  Anchors anchors() {
    return anchors;
  }

  void enter(Frame frame) {
    if (++nodes > MOST_NODES) {
      throw new Frame.Misplaced("more than " + MOST_NODES + " nodes");
    }
    open.push(frame);
  }

  void leave() {
    open.pop();
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    top().text(new String(buffer, offset, length));
  }

  @Override
  public void write(String text) {
    top().text(text);
  }

  @Override
  public void write(String text, int offset, int length) {
    top().text(text.substring(offset, offset + length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
