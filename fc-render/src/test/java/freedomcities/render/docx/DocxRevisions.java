package freedomcities.render.docx;

import java.util.List;

/** What {@link TrackedChanges} leaves, for tests of other packages. */
public final class DocxRevisions {
  private DocxRevisions() {}

  public static List<String> accepted(byte[] docx) {
    return texts(TrackedChanges.accepted(docx));
  }

  public static List<String> rejected(byte[] docx) {
    return texts(TrackedChanges.rejected(docx));
  }

  private static List<String> texts(List<TrackedChanges.Left> left) {
    return left.stream().map(TrackedChanges.Left::text).filter(text -> !text.isEmpty()).toList();
  }
}
