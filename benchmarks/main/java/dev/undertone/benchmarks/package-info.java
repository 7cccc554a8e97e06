/** The command that measures Undertone beside its peers. */
@NullMarked
package dev.undertone.benchmarks;

import org.jspecify.annotations.NullMarked;
