package freedomcities.examples;

import freedomcities.render.spi.Renderer;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A format of one's own: the headings, each as deep as it stands. {@code META-INF/services} and
 * {@code module-info.java} name it, so that every front door knows the format {@code outline}.
 */
public final class OutlineRenderer implements Renderer {
  /** For {@link java.util.ServiceLoader}. */
  public OutlineRenderer() {}

  @Override
  public String format() {
    return "outline";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    StringBuilder outline = new StringBuilder();
    write(document.blocks(), 0, outline);
    out.write(outline.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void write(List<Block> blocks, int depth, StringBuilder outline) {
    for (Block block : blocks) {
      if (block instanceof Block.Title title) {
        line(Linearisation.plain(title.text()), depth, outline);
      } else if (block instanceof Block.Heading heading) {
        line(Linearisation.plain(heading.text()), depth + heading.level(), outline);
      } else if (block instanceof Block.Section section) {
        line(Linearisation.plain(section.heading()), depth + 1, outline);
        write(section.content(), depth + 1, outline);
      }
    }
  }

  private static void line(String words, int depth, StringBuilder outline) {
    outline.append("  ".repeat(depth)).append(words).append('\n');
  }
}
