/** What needs a JVM of its own: start-up and memory. */
@NullMarked
package dev.undertone.benchmarks.speed.child;

import org.jspecify.annotations.NullMarked;
