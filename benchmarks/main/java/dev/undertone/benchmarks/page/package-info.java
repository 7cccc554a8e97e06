/** What the pages of all measurements are made of. */
@NullMarked
package dev.undertone.benchmarks.page;

import org.jspecify.annotations.NullMarked;
