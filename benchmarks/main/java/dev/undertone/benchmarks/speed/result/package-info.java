/** What a run measured, as numbers. */
@NullMarked
package dev.undertone.benchmarks.speed.result;

import org.jspecify.annotations.NullMarked;
