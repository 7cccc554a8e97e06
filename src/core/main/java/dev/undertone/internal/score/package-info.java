/** From hits to contributions: the shifter rules, each in a file of its own, and the sums. Not part of the API. */
@NullMarked
package dev.undertone.internal.score;

import org.jspecify.annotations.NullMarked;
