/** Files of conversations: a state for each, what replies go along with, and the chat format of Watson's Tone Analyzer. */
@NullMarked
package dev.undertone.batch.conversation;

import org.jspecify.annotations.NullMarked;
