/** How many rows a second files are scored at, where the time goes, and how much memory it takes. */
@NullMarked
package dev.undertone.benchmarks.throughput;

import org.jspecify.annotations.NullMarked;
