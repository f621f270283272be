package freedomcities.render;

import freedomcities.render.akn.AknRenderer;
import freedomcities.render.docx.DocxRenderer;
import freedomcities.render.html.HtmlRenderer;
import freedomcities.render.markdown.MarkdownRenderer;
import freedomcities.render.pdf.PdfRenderer;
import freedomcities.render.spi.RenderException;
import freedomcities.render.spi.Renderer;
import freedomcities.render.text.TextRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The renderers by format: those shipped, those that stand on the class path or module path as
 * services, those given. A jar that only lies on the path can add a format and take no other's
 * place, so that it changes no document unasked.
 */
final class Renderers {
  private static final Pattern FORMAT = Pattern.compile("[a-z0-9]+");

  private static final String WORD = "docx";

  private final Once<PdfRenderer> pdf;
  private final Map<String, Supplier<? extends Renderer>> byFormat = new LinkedHashMap<>();

  /** What writes on the town's letterhead, if there is one. */
  private final Map<String, Supplier<? extends Renderer>> onLetterhead = new LinkedHashMap<>();

  Renderers(Setup setup) {
    byFormat.put(WORD, new Once<>(DocxRenderer::new));
    setup
        .letterhead()
        .ifPresent(
            letterhead ->
                onLetterhead.put(
                    WORD, new Once<>(() -> new DocxRenderer(letterhead.stationery()))));
    pdf = new Once<>(() -> new PdfRenderer(setup.textFont(), setup.fallbackFonts()));
    byFormat.put("pdf", pdf);
    byFormat.put("html", new Once<>(HtmlRenderer::new));
    byFormat.put("txt", new Once<>(TextRenderer::new));
    byFormat.put("md", new Once<>(MarkdownRenderer::new));
    byFormat.put("akn", new Once<>(AknRenderer::new));
    Map<String, Renderer> own = distinct(setup.renderers());
    distinct(ServiceLoader.load(Renderer.class).stream().map(ServiceLoader.Provider::get).toList())
        .forEach(
            (format, renderer) -> {
              if (byFormat.containsKey(format) && !own.containsKey(format)) {
                throw new IllegalArgumentException(
                    renderer.getClass().getName()
                        + " would take the place of the shipped "
                        + format
                        + "; give it to the builder, where that is wanted");
              }
              byFormat.put(format, () -> renderer);
            });
    own.forEach(
        (format, renderer) -> {
          byFormat.put(format, () -> renderer);
          onLetterhead.remove(format);
        });
  }

  private static Map<String, Renderer> distinct(List<Renderer> renderers) {
    Map<String, Renderer> distinct = new LinkedHashMap<>();
    for (Renderer renderer : renderers) {
      String format = renderer.format();
      if (!FORMAT.matcher(format).matches() || format.equals(FreedomCities.CSV)) {
        throw new IllegalArgumentException(
            renderer.getClass().getName() + " can't write a format called " + format);
      }
      Renderer other = distinct.put(format, renderer);
      if (other != null) {
        throw new IllegalArgumentException(
            "two renderers of "
                + format
                + ": "
                + other.getClass().getName()
                + ", "
                + renderer.getClass().getName());
      }
    }
    return distinct;
  }

  /** The formats, shipped ones first. */
  List<String> formats() {
    return List.copyOf(byFormat.keySet());
  }

  /** What binds several documents into one PDF file, whatever else writes the format. */
  PdfRenderer pdf() {
    return pdf.get();
  }

  /** The renderer of a format. */
  Renderer of(String format) {
    Supplier<? extends Renderer> renderer = byFormat.get(format);
    if (renderer == null) {
      throw new RenderException(
          "there is no format \"" + format + "\"; there are " + byFormat.keySet());
    }
    return renderer.get();
  }

  /** The renderer of a format for what goes on the town's letterhead, if there is one. */
  Renderer onLetterhead(String format) {
    Supplier<? extends Renderer> renderer = onLetterhead.get(format);
    return renderer == null ? of(format) : renderer.get();
  }

  /** A renderer made when it is first asked for, so that writing Word loads no fonts. */
  private static final class Once<R extends Renderer> implements Supplier<R> {
    private final Supplier<R> maker;
    private volatile @Nullable R made;

    Once(Supplier<R> maker) {
      this.maker = maker;
    }

    @Override
    public R get() {
      R renderer = made;
      if (renderer == null) {
        synchronized (this) {
          renderer = made;
          if (renderer == null) {
            renderer = maker.get();
            made = renderer;
          }
        }
      }
      return renderer;
    }
  }
}
