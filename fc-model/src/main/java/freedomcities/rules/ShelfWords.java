package freedomcities.rules;

import freedomcities.wording.Wording;
import freedomcities.wording.WordingReader;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a shelf in one language, read when they are first asked for: most documents need
 * none of them. Two are equal if their files have the same text. Safe to share between threads.
 */
public final class ShelfWords {
  private final String name;
  private final Supplier<byte[]> yaml;
  private final Optional<ShelfWords> original;
  private volatile @Nullable Wording wording;

  /**
   * @param name of the file, for messages
   * @param original what it translates; empty for the original itself
   */
  ShelfWords(String name, Supplier<byte[]> yaml, Optional<ShelfWords> original) {
    this.name = name;
    this.yaml = yaml;
    this.original = original;
  }

  /**
   * {@return the strings}
   *
   * @throws freedomcities.problems.InputException with every problem in the file
   */
  public Wording wording() {
    Wording known = wording;
    if (known == null) {
      byte[] text = yaml.get();
      known =
          original
              .map(english -> WordingReader.translation(name, text, english.wording()))
              .orElseGet(() -> WordingReader.original(name, text));
      wording = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ShelfWords words && Arrays.equals(words.yaml.get(), yaml.get());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(yaml.get());
  }

  @Override
  public String toString() {
    return name;
  }
}
