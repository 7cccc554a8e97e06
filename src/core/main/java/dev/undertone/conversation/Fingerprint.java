package dev.undertone.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells turns apart by forty bits: by their id if they have one, else by role, time and text. Among the nine turns that are
 * compared at a time, two different ones look alike once in a hundred thousand million.
 */
final class Fingerprint {
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0x100000001B3L;
    /** Its powers, without what overflows. */
    private static final long FACTOR_2 = 0x366000002E329L;

    private static final long FACTOR_3 = 0x8A97B0004E7FEABL;
    private static final long FACTOR_4 = 0x9FFAAC085635BC91L;

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

    /**
     * The polynomial of {@link String#hashCode}, twice as wide and with another factor. Four characters at a time, so that their
     * multiplications do not wait for each other.
     */
    private static long hash(CharSequence text, long seed) {
        long hash = seed;
        int length = text.length();
        int i = 0;
        for (; i < length - 3; i += 4) {
            hash = hash * FACTOR_4
                    + text.charAt(i) * FACTOR_3
                    + text.charAt(i + 1) * FACTOR_2
                    + text.charAt(i + 2) * FACTOR
                    + text.charAt(i + 3);
        }
        for (; i < length; i++) {
            hash = hash * FACTOR + text.charAt(i);
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
