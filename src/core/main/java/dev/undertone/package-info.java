/**
 * Reads a customer's message and says how much frustration, urgency and satisfaction it expresses, which words say so, and
 * what each of them contributed.
 *
 * <p>Begin with {@link dev.undertone.ToneAnalyzer}.
 */
@NullMarked
package dev.undertone;

import org.jspecify.annotations.NullMarked;
