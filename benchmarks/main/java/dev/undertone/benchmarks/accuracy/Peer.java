package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.Map;
import java.util.Set;

/**
 * A system under measurement: Undertone itself, or what it is compared with. Further ones are found by
 * {@link java.util.ServiceLoader}. Threads may share it, and the same message always gets the same verdicts.
 */
public interface Peer {
    /** Returns what tables and pictures call it: one word or two, never empty. */
    String name();

    /** Returns its version and, where that is something else, that of its words or model; Markdown in one line. */
    String version();

    /** Returns in a sentence or two where its scores and its labels come from; Markdown in one line. */
    String rule();

    /** Returns the dimensions that it speaks of; in the others it is left out. */
    Set<Dimension> dimensions();

    /**
     * Judges a message by its text alone.
     *
     * @param message the message
     * @return a verdict for each dimension that it speaks of
     */
    Map<Dimension, Verdict> judge(String message);

    /**
     * Returns the system as it faces a set. Only a baseline that knows how common a label is has a reason not to return itself.
     *
     * @param set what will be judged
     */
    default Peer facing(LabelledSet set) {
        return this;
    }
}
