package freedomcities.cli.drafting;

import freedomcities.templates.DocumentKind;
import java.util.Iterator;
import java.util.stream.Stream;

/** The words that {@code --documents} takes. */
public final class DocumentWords implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Stream.concat(
            DocumentKind.all().stream()
                .flatMap(kind -> Stream.of(kind.key(), kind.forLegislature()))
                .distinct(),
            Stream.of(DraftPlan.PACKET, "all"))
        .iterator();
  }
}
