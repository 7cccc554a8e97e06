/** What is measured: the floors, Undertone through each of its entry points, and its peers. */
@NullMarked
package dev.undertone.benchmarks.speed.contender;

import org.jspecify.annotations.NullMarked;
