package dev.undertone.lexicon;

import java.util.Objects;

/**
 * Which cues a shifter reaches.
 *
 * @param kind the way it reaches
 * @param words for {@link Kind#NEXT} and {@link Kind#PREVIOUS} how many words, from 1 to 20; otherwise 0
 */
public record Reach(Kind kind, int words) {
    /** The longest reach in words. */
    public static final int MAX_WORDS = 20;

    /** Creates a reach. */
    public Reach {
        Objects.requireNonNull(kind, "kind must not be null");
    }

    /** The ways to reach. */
    public enum Kind {
        /** Cues that begin within the next words of the same clause. */
        NEXT("next"),
        /** Cues that end within the previous words of the same clause. */
        PREVIOUS("previous"),
        /** Cues that follow in the same clause. */
        CLAUSE("clause"),
        /** Cues of the same sentence. */
        SENTENCE("sentence"),
        /** Cues before it in the same sentence. */
        SENTENCE_BEFORE("sentence-before"),
        /** Cues after it in the same sentence. */
        SENTENCE_AFTER("sentence-after"),
        /** Cues before it. */
        BEFORE("before"),
        /** Cues after it. */
        AFTER("after"),
        /** All cues. */
        MESSAGE("message"),
        /** No cue: the row only protects its words. */
        NONE("none");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns the name as tables write it. */
        public String label() {
            return label;
        }
    }
}
