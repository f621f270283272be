/**
 * YAML as located text. Begin with {@link freedomcities.internal.yaml.YamlReader}, which turns a
 * file into {@link freedomcities.internal.yaml.Node}s: every scalar is the text as written,
 * everything knows its line and column. A {@link freedomcities.internal.yaml.Shape} says which keys
 * a mapping may have; checking a node against it finds unknown keys, missing ones, wrong types,
 * dates that do not exist. Problems are collected, never thrown one by one. No other package
 * imports the parser.
 */
@NullMarked
package freedomcities.internal.yaml;

import org.jspecify.annotations.NullMarked;
