package dev.undertone.benchmarks.accuracy;

import java.util.Locale;

/**
 * How much a peer has judged, and how long it took. Immutable.
 *
 * @param messages how many messages
 * @param seconds by the clock on the wall: what else the machine did counts in
 */
record Pace(int messages, double seconds) {
    Pace plus(Pace other) {
        return new Pace(messages + other.messages, seconds + other.seconds);
    }

    /** Returns messages, seconds and messages per second. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d messages in %.2f s, %,.0f/s", messages, seconds, messages / seconds);
    }
}
