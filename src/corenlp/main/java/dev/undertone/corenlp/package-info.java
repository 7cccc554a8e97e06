/**
 * Stanford CoreNLP's sentiment as a second opinion: {@link dev.undertone.corenlp.CoreNlpSentimentModel}.
 *
 * <p>This package is under GPL-3 or later, as CoreNLP is. The rest of Undertone is not, and does without it.
 */
@NullMarked
package dev.undertone.corenlp;

import org.jspecify.annotations.NullMarked;
