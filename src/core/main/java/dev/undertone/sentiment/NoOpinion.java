package dev.undertone.sentiment;

/** Why a sentiment model says nothing of a sentence. */
public enum NoOpinion {
    /** The sentence, or the whole message, is longer than the model's limit. */
    TOO_LONG,
    /** The time for the message was over before the sentence was judged. */
    OUT_OF_TIME,
    /** As many messages as the model takes at once were being judged until the time for this one was over. */
    BUSY,
    /** The memory did not suffice. */
    OUT_OF_MEMORY,
    /** The parser found no structure in the sentence. */
    NOT_PARSED,
    /** What the model needs could not be loaded. */
    NOT_LOADED,
    /** The model failed in another way. */
    FAILED
}
