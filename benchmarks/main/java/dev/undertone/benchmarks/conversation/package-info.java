/** What a turn of a conversation costs beside its message, and how much room conversations take. */
@NullMarked
package dev.undertone.benchmarks.conversation;

import org.jspecify.annotations.NullMarked;
