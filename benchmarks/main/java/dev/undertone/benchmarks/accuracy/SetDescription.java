package dev.undertone.benchmarks.accuracy;

import dev.undertone.lexicon.Dimension;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of a labelled set. Immutable. The texts are Markdown in one line.
 *
 * @param name what the set's file is called, without extension
 * @param part what it was used for
 * @param texts what its messages are
 * @param labelledBy who labelled them
 * @param labels which of the source's labels count as each dimension's, and what is left out
 * @param licence under which licence the source gives it
 * @param source where anybody can get it, or that nobody can
 */
record SetDescription(
        String name,
        Part part,
        String texts,
        String labelledBy,
        Map<Dimension, String> labels,
        String licence,
        String source) {
    /** What a set was used for. */
    enum Part {
        /** Never used to make the lexicon. */
        CHECK("no"),
        /** Never used either, but written by a program. */
        GENERATED("no"),
        /** Not described. */
        UNKNOWN("?"),
        /** The lexicon was fitted on it, or its words were looked for in it. */
        FIT("yes");

        private final String seen;

        Part(String seen) {
            this.seen = seen;
        }

        /** Returns whether the lexicon has seen the set, as tables say it. */
        String seen() {
            return seen;
        }
    }

    SetDescription {
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(part, "part must not be null");
        labels = Map.copyOf(labels);
    }

    /** Returns the description of a set of which nothing is known but its name. */
    static SetDescription unknown(String name) {
        return new SetDescription(name, Part.UNKNOWN, "not described", "–", Map.of(), "–", "–");
    }
}
