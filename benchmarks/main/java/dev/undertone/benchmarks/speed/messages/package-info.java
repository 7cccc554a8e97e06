/** Messages to measure with, made of texts that come with Undertone. */
@NullMarked
package dev.undertone.benchmarks.speed.messages;

import org.jspecify.annotations.NullMarked;
