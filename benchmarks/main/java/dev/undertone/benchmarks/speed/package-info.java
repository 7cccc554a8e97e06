/** How fast Undertone is, beside the least that a scorer has to do and beside its peers. */
@NullMarked
package dev.undertone.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
