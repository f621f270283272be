/** Word and PDF from a document tree, and the front door. */
module freedomcities.render {
  requires transitive freedomcities.model;

  requires transitive freedomcities.templates;
  requires com.fasterxml.jackson.core;

  exports freedomcities.render;
  exports freedomcities.render.json;
}
