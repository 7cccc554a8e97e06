package dev.undertone.conversation;

import org.jspecify.annotations.Nullable;

/**
 * The largest rise of frustration, from the opening of a {@link Stretch} to the rest of it. A content turn of the customer begins a
 * new stretch. The first and the last stretch may go on beyond these turns, so they are kept; of those between, the one with the
 * largest rise.
 */
final class Rise {
    private Stretch first = Stretch.EMPTY;
    private Stretch best = Stretch.EMPTY;
    /** Null while the first stretch is the last one. */
    private @Nullable Stretch last;

    /**
     * Takes up a scored turn.
     *
     * @param apart whether a reply stands between it and the scored turn before it
     */
    void add(int turn, int frustration, boolean isContent, String categories, boolean apart) {
        Stretch one = new Stretch(new Height(frustration, turn, categories), Height.NONE, false);
        if (isContent) {
            close();
            last = one;
        } else {
            goOn(one, apart);
        }
    }

    private void goOn(Stretch next, boolean apart) {
        Stretch current = last;
        if (current == null) {
            first = first.and(next, apart);
        } else {
            last = current.and(next, apart);
        }
    }

    private void close() {
        Stretch current = last;
        if (current != null && current.rise() > best.rise()) {
            best = current;
        }
    }

    /** Takes up what follows; {@code apart} tells whether a reply stands between the scored turns of both. */
    void absorb(Rise next, int turns, boolean apart) {
        goOn(next.first.shift(turns), apart);
        Stretch itsLast = next.last;
        if (itsLast != null) {
            close();
            if (next.best.rise() > best.rise()) {
                best = next.best.shift(turns);
            }
            last = itsLast.shift(turns);
        }
    }

    /** Returns the largest rise, the first of equal ones, or null when frustration never rose. */
    @Nullable
    Escalation largest() {
        Stretch largest = best.rise() > first.rise() ? best : first;
        Stretch current = last;
        if (current != null && current.rise() > largest.rise()) {
            largest = current;
        }
        return largest.rise() == 0
                ? null
                : new Escalation(
                        Scale.score(largest.rise()),
                        largest.opening().turn(),
                        largest.later().turn(),
                        Scale.score(largest.later().score()),
                        Turn.split(largest.later().categories()));
    }

    void write(StateWriter out) {
        out.begin();
        first.write(out);
        best.write(out);
        Stretch current = last;
        if (current != null) {
            current.write(out);
        }
        out.end();
    }

    static Rise read(StateReader in, int turns) {
        Rise rise = new Rise();
        in.begin();
        rise.first = Stretch.read(in, turns);
        rise.best = Stretch.read(in, turns);
        rise.last = in.hasMore() ? Stretch.read(in, turns) : null;
        in.end();
        return rise;
    }
}
