/**
 * Lexicons: the words that Undertone knows, read from tables that people can edit.
 *
 * <p>{@link dev.undertone.lexicon.Lexicon} is the entry point. All types are immutable and may be shared by threads.
 */
@NullMarked
package dev.undertone.lexicon;

import org.jspecify.annotations.NullMarked;
