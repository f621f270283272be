/** Word and PDF from a document tree, and the front door. */
module freedomcities.render {
  requires transitive freedomcities.model;
  requires com.github.librepdf.openpdf;

  exports freedomcities.render;
  exports freedomcities.render.layout;
  exports freedomcities.render.pdf;
}
