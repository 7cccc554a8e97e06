/** The floor: what every scorer of words must do, done as fast as Java lets us. */
@NullMarked
package dev.undertone.benchmarks.speed.floor;

import org.jspecify.annotations.NullMarked;
