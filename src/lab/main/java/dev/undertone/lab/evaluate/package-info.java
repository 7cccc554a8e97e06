/**
 * How well a lexicon agrees with people: figures with intervals, comparisons, and where the errors come from.
 *
 * <p>Nothing here reads or writes; sets come from {@link dev.undertone.lab.labelled.LabelledReader} or from anywhere else.
 */
@NullMarked
package dev.undertone.lab.evaluate;

import org.jspecify.annotations.NullMarked;
