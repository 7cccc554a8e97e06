package dev.undertone.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells turns apart by forty bits: by their id if they have one, else by role, time and text. Among the nine turns that are
 * compared at a time, two different ones look alike once in a hundred thousand million.
 */
final class Fingerprint {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    /** Returns the fingerprint, or 0 when there is neither an id nor a time with a text. An empty id is none. */
    static long of(Role role, @Nullable Instant time, @Nullable String id, @Nullable CharSequence text) {
        if (id != null && !id.isEmpty()) {
            return print(hash(id, 1));
        }
        if (time == null || text == null) {
            return 0;
        }
        long moment = time.getEpochSecond() * 1_000_000_000L + time.getNano();
        return print(mix(mix(hash(text, 2) + role.ordinal()) ^ moment));
    }

    /** The polynomial of {@link String#hashCode}, twice as wide and with another factor. */
    private static long hash(CharSequence text, long seed) {
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 0x100000001B3L + text.charAt(i);
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long z = value + PRIME;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static long print(long hash) {
        return Math.max(1, mix(hash) & Turn.FINGERPRINTS - 1);
    }
}
