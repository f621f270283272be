/** Small programs that call the API. */
module freedomcities.examples {
  requires freedomcities.render;
  requires java.sql;
  requires jdk.httpserver;

  provides freedomcities.render.spi.Renderer with
      freedomcities.examples.OutlineRenderer;
}
