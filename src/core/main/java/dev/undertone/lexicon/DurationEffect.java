package dev.undertone.lexicon;

/** What the length of a {@code <duration>} in a cue does to the cue. */
public enum DurationEffect {
    /** Nothing. */
    NONE,
    /** Longer is stronger: six weeks of waiting. */
    LONGER,
    /** Shorter is stronger: a flight in an hour. */
    SHORTER
}
