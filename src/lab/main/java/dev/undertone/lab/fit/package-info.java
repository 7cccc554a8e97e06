/**
 * Fits the numbers of a lexicon to labelled messages: weights, shifters' factors, calibration, thresholds.
 *
 * <p>{@link dev.undertone.lab.fit.LexiconFit} is the entry point; {@code docs/fitting.md} describes the model.
 */
@NullMarked
package dev.undertone.lab.fit;

import org.jspecify.annotations.NullMarked;
