/** Rule sets, jurisdictions, state profiles, present policy, gap check and the document tree. */
module freedomcities.model {
  requires transitive org.jspecify;
  requires org.yaml.snakeyaml;
  requires org.apache.commons.text;

  exports freedomcities.gaps;
  exports freedomcities.law;
  exports freedomcities.meetings;
  exports freedomcities.places;
  exports freedomcities.policy;
  exports freedomcities.problems;
  exports freedomcities.redline;
  exports freedomcities.rules;
  exports freedomcities.towns;
  exports freedomcities.tree;
  exports freedomcities.wording;
  exports freedomcities.words;
}
