package dev.undertone.lab.suggest;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The messages of a set that have a term. Immutable.
 *
 * @param set the name of the set
 * @param with how many of them express the dimension
 * @param without how many do not; messages that were not judged are in neither
 * @param aurocChange what the term would change in the set's AUROC; empty when no labels are there, or all are the same
 */
public record SetCount(String set, int with, int without, OptionalDouble aurocChange) {
    /** Creates a count. */
    public SetCount {
        Objects.requireNonNull(set, "set must not be null");
        Objects.requireNonNull(aurocChange, "aurocChange must not be null");
    }
}
