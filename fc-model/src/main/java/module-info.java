/** Rule sets, jurisdictions, state profiles, present policy, gap check and the document tree. */
module freedomcities.model {
  requires transitive org.jspecify;
  requires org.yaml.snakeyaml;
  requires org.apache.commons.text;

  exports freedomcities.tree;
}
