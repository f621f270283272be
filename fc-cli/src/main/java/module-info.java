/** The freedom-cities command. */
module freedomcities.cli {
  requires de.siegmar.fastcsv;
  requires freedomcities.desk;
  requires freedomcities.render;
  requires freedomcities.scan;
  requires info.picocli;
  requires io.github.javadiffutils;
  requires org.apache.commons.text;

  opens freedomcities.cli to
      info.picocli;
  opens freedomcities.cli.arguments to
      info.picocli;
  opens freedomcities.cli.batch to
      info.picocli;
  opens freedomcities.cli.checking to
      info.picocli;
  opens freedomcities.cli.deskwork to
      info.picocli;
  opens freedomcities.cli.drafting to
      info.picocli;
  opens freedomcities.cli.help to
      info.picocli;
  opens freedomcities.cli.lookup to
      info.picocli;
  opens freedomcities.cli.scanning to
      info.picocli;
  opens freedomcities.cli.townfile to
      info.picocli;
}
