/** Small programs that call the API. */
module freedomcities.examples {
  requires freedomcities.render;
}
