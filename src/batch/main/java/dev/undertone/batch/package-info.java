/**
 * Scores files of messages: reads in order, scores on several threads, writes in order, with bounded memory. The answer is the
 * same, byte for byte, on any number of threads.
 */
@NullMarked
package dev.undertone.batch;

import org.jspecify.annotations.NullMarked;
