/** The loops that JMH times. */
@NullMarked
package dev.undertone.benchmarks.speed.jmh;

import org.jspecify.annotations.NullMarked;
