/** From tokens to hits: the term table, quantities and the phrase automaton, compiled from a lexicon. Not part of the API. */
@NullMarked
package dev.undertone.internal.match;

import org.jspecify.annotations.NullMarked;
