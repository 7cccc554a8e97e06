package dev.undertone.conversation;

/** Who speaks in a turn. */
public enum Role {
    /** Whoever asks for help. Only these turns have tones. */
    CUSTOMER,
    /** Whoever answers. These turns are replies. */
    AGENT,
    /** Anybody else, and a turn of which nobody knows whose it is: it takes a number and moves the clock, nothing more. */
    OTHER
}
