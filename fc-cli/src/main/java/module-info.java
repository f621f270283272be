/** The freedom-cities command. */
module freedomcities.cli {
  requires freedomcities.render;
  requires info.picocli;

  opens freedomcities.cli to info.picocli;
}
