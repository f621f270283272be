package freedomcities.law;

import java.util.List;

/**
 * Something that counsel must look at. Never a legal conclusion.
 *
 * @param id unique in the data: {@code az/11-1051}
 * @param rules ids of the rules it bears on
 * @param effect what kind of bearing, in the data's words: {@code conflict likely}, {@code state law}; may be empty
 * @param citation the statute, regulation or case
 * @param sentence one neutral sentence on what it says
 * @param bearing one neutral sentence on why it matters to these rules
 * @param penalties for localities or officials; empty if none found
 * @param courtStatus what courts have done; empty if none found
 * @param asOf ISO date
 */
public record Notice(
    String id, List<String> rules, String effect, String citation, String sentence, String bearing, String penalties,
    String courtStatus, Confidence confidence, String asOf) {
  public Notice {
    rules = List.copyOf(rules);
  }
}
