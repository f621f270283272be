/** Word and PDF from a document tree, and the front door. */
module freedomcities.render {
  requires transitive freedomcities.model;

  exports freedomcities.render;
}
