package dev.undertone.benchmarks.speed;

import java.io.Serial;

/** Thrown when a measurement ends without a figure: its JVM ran out of memory, say. */
final class FailedTrialException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    FailedTrialException(String message, Throwable cause) {
        super(message, cause);
    }
}
