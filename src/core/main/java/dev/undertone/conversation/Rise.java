package dev.undertone.conversation;

import org.jspecify.annotations.Nullable;

/**
 * The rises of frustration, each from the opening of a {@link Stretch} to the rest of it. A content turn of the customer begins a
 * new stretch. The first and the last stretch may go on beyond these turns, so they are kept; of those between, the
 * {@linkplain Stretch#isBefore first} one to tell of.
 */
final class Rise {
    private Stretch first = Stretch.EMPTY;
    private Stretch best = Stretch.EMPTY;
    /** Null while the first stretch is the last one. */
    private @Nullable Stretch last;

    /**
     * Takes up a scored turn, as a stretch of its own.
     *
     * @param apart whether a reply stands between it and the scored turn before it, or before it when it is the first one
     */
    void add(Stretch turn, boolean apart) {
        goOn(turn.behind(apart), apart);
    }

    private void goOn(Stretch next, boolean apart) {
        Stretch current = last;
        if (first.isEmpty()) {
            first = next;
        } else if (next.start() != Stretch.PLAIN) {
            close();
            last = next;
        } else if (current == null) {
            first = first.and(next, apart);
        } else {
            last = current.and(next, apart);
        }
    }

    private void close() {
        Stretch current = last;
        if (current != null && current.isBefore(best)) {
            best = current;
        }
    }

    /** Takes up what follows; {@code apart} tells whether a reply stands between the scored turns of both. */
    void absorb(Rise next, int turns, boolean apart) {
        if (next.first.isEmpty()) {
            return;
        }
        goOn(next.first.shift(turns).behind(apart), apart);
        Stretch itsLast = next.last;
        if (itsLast != null) {
            close();
            if (next.best.isBefore(best)) {
                best = next.best.shift(turns);
            }
            last = itsLast.shift(turns);
        }
    }

    /** Returns the stretch with the escalation, or else the largest rise; the first of equal ones. */
    Stretch largest() {
        Stretch largest = best.isBefore(first) ? best : first;
        Stretch current = last;
        return current != null && current.isBefore(largest) ? current : largest;
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
