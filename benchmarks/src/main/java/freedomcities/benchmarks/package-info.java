/**
 * Measures: our own steps, the floors beneath them, and other programs at the same work. Not
 * published.
 */
@org.jspecify.annotations.NullMarked
package freedomcities.benchmarks;
