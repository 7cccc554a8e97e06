package dev.undertone.lab.suggest;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The judged messages of a set. Immutable.
 *
 * @param set the name of the set
 * @param with how many of them express the dimension
 * @param without how many do not
 * @param auroc how well the lexicon ranks them, in [0,1]; empty when no labels are there, or all are the same
 */
public record SetSize(String set, int with, int without, OptionalDouble auroc) {
    /** Creates a size. */
    public SetSize {
        Objects.requireNonNull(set, "set must not be null");
        Objects.requireNonNull(auroc, "auroc must not be null");
    }
}
