/**
 * Facts about the law as data with citation, confidence and as-of date: what a state fixes
 * (profiles), what counsel must look at (notices), and the builder of a jurisdiction, whose
 * defaults come from there. Begin with {@link freedomcities.law.Law#standard()}. The data are YAML
 * files beside this package: {@code states/az.yaml}, {@code notices/az.yaml}, {@code federal.yaml},
 * {@code drafting.yaml}, {@code kinds.yaml}, and {@code law.yaml} with the version. More than 25
 * files because what is read, laid over and answered shares records that nobody outside may make.
 *
 * @since 0.1
 */
@NullMarked
package freedomcities.law;

import org.jspecify.annotations.NullMarked;
