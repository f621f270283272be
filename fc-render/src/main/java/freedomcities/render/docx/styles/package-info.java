/**
 * How documents look in Word: {@code StyleId} names the styles, where what is made at build time
 * and what documents use meet.
 *
 * <p>{@code BasePackageBuilder} makes the half of a file that all documents share with docx4j when
 * the project is built, {@code BaseStyles} says what is in it, and {@code BasePackage} reads it;
 * {@code Numbering} and {@code PageSetup} are written with each document. No docx4j runs when a
 * document is written.
 */
@NullMarked
package freedomcities.render.docx.styles;

import org.jspecify.annotations.NullMarked;
