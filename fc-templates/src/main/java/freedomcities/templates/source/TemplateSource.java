package freedomcities.templates.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where templates of one's own come from. A file that it has takes the place of the shipped one of
 * its name; all others stay as shipped. The names are those that {@code freedom-cities templates
 * export} writes: {@code ordinance.ftl}, {@code icons.properties}, {@code words/en.yaml}. Safe for
 * many threads.
 *
 * @since 0.1
 */
public interface TemplateSource {

  /**
   * {@return the bytes of a file, in UTF-8; empty if this source does not have it} The same name
   * gives the same bytes each time.
   *
   * @param name relative, with slashes, never with {@code ..}
   * @throws IOException if it is there and can't be read
   */
  Optional<byte[]> read(String name) throws IOException;

  /**
   * {@return how messages name a file: its path, where it has one} The name itself by default.
   *
   * @param name as {@link #read} takes it
   */
  default String shown(String name) {
    return name;
  }

  /**
   * {@return the languages that this source has a file {@code words/….yaml} for, as far as it can
   * list them: {@code fr}; none by default} A language can be asked for all the same.
   *
   * @throws IOException if it can't list them
   */
  default List<String> languages() throws IOException {
    return List.of();
  }

  /** {@return nothing of one's own: all is as shipped, and no limits hold} */
  static TemplateSource none() {
    return NoTemplates.NONE;
  }

  /** {@return the files that come with this library} */
  static TemplateSource shipped() {
    return ShippedTemplates::read;
  }

  /**
   * {@return the files of a folder} What has the name of one and is none (a folder, a pipe, a link
   * that leads nowhere or outside) or can't be read is an {@link
   * freedomcities.problems.InputException}: nothing takes its place without a word.
   *
   * @param folder need not be there: it then has no files
   */
  static TemplateSource folder(Path folder) {
    requireNonNull(folder, "folder");
    return new FolderTemplates(folder);
  }

  /**
   * {@return the resources of a folder on the class path or in a module: {@code
   * classPath(MyApp.class, "my-templates")}} In a named module a folder whose name can't be that of
   * a package ({@code my-templates}) needs nothing more; any other must be opened to {@code
   * freedomcities.templates}. Its languages can't be listed.
   *
   * @param neighbour a class of the jar or module that has them
   * @param folder from the root of the jar or module, with slashes, none at its ends
   */
  static TemplateSource classPath(Class<?> neighbour, String folder) {
    requireNonNull(neighbour, "neighbour");
    return new ClassPathTemplates(neighbour, folder);
  }
}
