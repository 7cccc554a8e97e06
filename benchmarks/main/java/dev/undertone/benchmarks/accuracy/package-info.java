/** How well Undertone and its peers find what people found in the same messages. */
@NullMarked
package dev.undertone.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
