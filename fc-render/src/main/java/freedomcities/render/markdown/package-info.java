/**
 * Markdown: CommonMark, with the pipe tables that most readers of it know. Begin with {@link
 * freedomcities.render.markdown.MarkdownRenderer}.
 */
@NullMarked
package freedomcities.render.markdown;

import org.jspecify.annotations.NullMarked;
