/**
 * What a model of sentiment says of the sentences of a message: a second opinion beside the lexicon's.
 *
 * <p>The core has no such model. Begin with {@link dev.undertone.sentiment.SentimentModelProvider} to find an installed one, or
 * implement {@link dev.undertone.sentiment.SentimentModel}.
 */
@NullMarked
package dev.undertone.sentiment;

import org.jspecify.annotations.NullMarked;
