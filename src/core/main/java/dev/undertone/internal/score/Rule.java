package dev.undertone.internal.score;

/** A rule about how something in a message changes what its cues contribute. One per thread. */
interface Rule {
    /** Shifts contributions of {@code evidence}. */
    void apply(Evidence evidence);
}
