package dev.undertone.benchmarks.deep;

import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lexicon.Dimension;

/**
 * A figure of one set in one dimension, the three ways. Immutable.
 *
 * @param dimension the dimension
 * @param figure which figure
 * @param lexicon by the lexicon alone
 * @param always with the model
 * @param cascade by the cascade
 */
record WayFigures(Dimension dimension, Figure figure, double lexicon, double always, double cascade) {}
