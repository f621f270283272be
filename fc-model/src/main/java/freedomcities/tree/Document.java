package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * A whole document: what it is, and its blocks in reading order. Immutable, safe to share between
 * threads.
 *
 * @param metadata title, language, date and the like, which no renderer may invent
 * @param blocks the text, from the heading to the last signature
 * @param attachments what travels with it in formats that can carry files; usually none
 */
public record Document(Metadata metadata, List<Block> blocks, List<Attachment> attachments) {
  /** Keeps copies of its lists. */
  public Document {
    requireNonNull(metadata, "metadata");
    blocks = List.copyOf(requireNonNull(blocks, "blocks"));
    attachments = List.copyOf(requireNonNull(attachments, "attachments"));
  }

  /** {@code Document[sampleton-city-az-ordinance, 42 blocks]} */
  @Override
  public String toString() {
    return "Document[" + metadata.identifier() + ", " + blocks.size() + " blocks]";
  }

  /**
   * A document that nothing travels with.
   *
   * @param metadata title, language, date and the like
   * @param blocks the text, in reading order
   */
  public Document(Metadata metadata, List<Block> blocks) {
    this(metadata, blocks, List.of());
  }

  /**
   * {@return the same text with this beside it}
   *
   * @param attachment put behind those that are there
   */
  public Document attached(Attachment attachment) {
    requireNonNull(attachment, "attachment");
    return new Document(
        metadata, blocks, Stream.concat(attachments.stream(), Stream.of(attachment)).toList());
  }
}
