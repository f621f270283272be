/**
 * Where template files come from. Begin at {@code TemplateSource}: a folder or the class path, over
 * what {@code ShippedTemplates} has; {@code TemplateLimits} bounds what a template of one's own may
 * do. How templates run stays out.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.templates.source;

import org.jspecify.annotations.NullMarked;
