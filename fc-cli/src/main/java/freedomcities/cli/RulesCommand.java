package freedomcities.cli;

import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The model rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists the model rules; with a number, shows one: its words, elements and what it does.", footer = {
    "", "For example:", "  freedom-cities rules 5"})
final class RulesCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(arity = "0..1", paramLabel = "N", description = "A rule's number, 1 to 9 or 1373.")
  private Optional<String> id = Optional.empty();

  @Option(names = "--elements", description = "Show the ids of the elements, as town files use them.")
  private boolean elements;

  @Override
  public Integer call() {
    RuleSet rules = RuleSet.standard();
    if (id.isEmpty()) {
      rules.rules().forEach(rule -> main.out().printf("%5s  %s%n", rule.id(), rule.title()));
      return Exit.DONE;
    }
    Optional<Rule> rule = rules.rule(id.get());
    if (rule.isEmpty()) {
      main.err().println("freedom-cities: there is no rule " + id.get() + "; there are "
          + rules.rules().stream().map(Rule::id).toList());
      return Exit.INPUT;
    }
    show(rule.get());
    return Exit.DONE;
  }

  private void show(Rule rule) {
    main.out().println("Rule " + rule.id() + ": " + rule.title());
    main.out().println();
    main.out().println(rule.text().asWritten());
    main.out().println();
    main.out().println(rule.explanation());
    if (elements) {
      main.out().println();
      rule.elements().forEach(element -> main.out().printf("  %-26s %s%n", element.id(), element.what()));
    }
  }
}
