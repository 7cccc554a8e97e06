package dev.undertone.batch.rows;

/** Something was asked for that cannot be; the message says what and how to ask instead. */
public final class WrongUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what cannot be, and how to ask instead
     */
    public WrongUseException(String message) {
        super(message);
    }
}
