package dev.undertone.conversation;

/** A stored state cannot be read. The message says at which character, what stands there, and what was expected. */
public final class StateFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    StateFormatException(String message) {
        super(message);
    }
}
