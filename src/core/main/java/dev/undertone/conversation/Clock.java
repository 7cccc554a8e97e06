package dev.undertone.conversation;

/**
 * How much time has passed, in seconds. It never runs back: a turn that is earlier than the timed turn before it is taken as of
 * the same moment, and a gap of more than thirty days as thirty days; both are counted as jumps. Only neighbours are compared,
 * so one wrong time does no lasting harm.
 */
final class Clock {
    /** The moment of a turn before the first one with a time. */
    static final long BEFORE = -1;

    private static final long LONGEST_GAP = 30L * 24 * 60 * 60;

    int jumps;
    private long first = Turn.NO_TIME;
    private long last = Turn.NO_TIME;
    private long elapsed;

    /** Returns the moment of the last turn. */
    long now() {
        return last == Turn.NO_TIME ? BEFORE : elapsed;
    }

    void add(long time) {
        if (time == Turn.NO_TIME) {
            return;
        }
        if (last == Turn.NO_TIME) {
            first = time;
        } else {
            elapsed += gap(time);
        }
        last = time;
    }

    /** Returns the time from the last turn with a time to another, and counts a jump. */
    private long gap(long time) {
        long gap = time - last;
        if (gap < 0 || gap > LONGEST_GAP) {
            jumps++;
            return gap < 0 ? 0 : LONGEST_GAP;
        }
        return gap;
    }

    /** Takes up what follows, and returns what to add to its moments. */
    long absorb(Clock next) {
        if (next.last == Turn.NO_TIME) {
            return 0;
        }
        if (last == Turn.NO_TIME) {
            first = next.first;
        } else {
            elapsed += gap(next.first);
        }
        long shift = elapsed;
        elapsed += next.elapsed;
        jumps += next.jumps;
        last = next.last;
        return shift;
    }

    void write(StateWriter out) {
        out.begin();
        out.time(first);
        out.time(last);
        out.number(elapsed);
        out.number(jumps);
        out.end();
    }

    static Clock read(StateReader in) {
        Clock clock = new Clock();
        in.begin();
        clock.first = in.time();
        clock.last = in.time();
        clock.elapsed = in.number(0, Long.MAX_VALUE / 2);
        clock.jumps = in.integer(0, Integer.MAX_VALUE);
        in.end();
        return clock;
    }
}
