package dev.undertone.conversation;

import org.jspecify.annotations.Nullable;

/**
 * The largest rise of frustration. What a rise is measured from, the ground, is the highest score of the opening (the scored
 * turns before a reply or a pause), and later the score of the last content turn. A run of turns between two content turns is a
 * stretch; within the first one the opening and the rest are kept apart, for what precedes may still lengthen the opening.
 */
final class Rise {
    private Height opening = Height.NONE;
    private Height later = Height.NONE;
    private boolean opened;
    private int ground;
    private int groundTurn;
    private int by;
    private int from;
    private Height top = Height.NONE;

    /** A score, where it was reached first, and what drove it. */
    private record Height(int score, int turn, String categories) {
        static final Height NONE = new Height(0, 0, "");

        Height or(Height next) {
            return turn == 0 || (next.turn > 0 && next.score > score) ? next : this;
        }

        Height shift(int turns) {
            return turn == 0 ? NONE : new Height(score, turn + turns, categories);
        }

        void write(StateWriter out) {
            out.number(score);
            out.number(turn);
            out.text(categories);
        }

        static Height read(StateReader in, int turns) {
            return new Height(in.integer(0, Scale.ONE), in.integer(0, turns), in.text());
        }
    }

    /**
     * Takes up a scored turn.
     *
     * @param apart whether a reply or a pause stands between it and the scored turn before it
     */
    void add(int turn, int frustration, boolean isContent, String categories, boolean apart) {
        opened |= apart;
        if (isContent) {
            opened = true;
            ground = frustration;
            groundTurn = turn;
            return;
        }
        Height height = new Height(frustration, turn, categories);
        if (groundTurn > 0) {
            rise(ground, groundTurn, height);
        } else if (opened) {
            later = later.or(height);
        } else {
            opening = opening.or(height);
        }
    }

    private void rise(int low, int lowTurn, Height height) {
        if (height.turn > 0 && height.score - low > by) {
            by = height.score - low;
            from = lowTurn;
            top = height;
        }
    }

    /** Takes up what follows; scored turns stand on both sides. */
    void absorb(Rise next, int turns, boolean apart) {
        Height itsOpening = next.opening.shift(turns);
        Height itsLater = next.later.shift(turns);
        if (groundTurn > 0) {
            rise(ground, groundTurn, itsOpening.or(itsLater));
        } else if (opened || apart) {
            opened = true;
            later = later.or(itsOpening).or(itsLater);
        } else {
            opening = opening.or(itsOpening);
            later = itsLater;
            opened = next.opened;
        }
        if (next.by > by) {
            by = next.by;
            from = next.from + turns;
            top = next.top.shift(turns);
        }
        if (next.groundTurn > 0) {
            opened = true;
            ground = next.ground;
            groundTurn = next.groundTurn + turns;
        }
    }

    /** Returns the largest rise, or null when frustration never rose. */
    @Nullable
    Escalation largest() {
        boolean first = opening.turn > 0 && later.turn > 0 && later.score - opening.score >= Math.max(by, 1);
        if (first) {
            return escalation(later.score - opening.score, opening.turn, later);
        }
        return by == 0 ? null : escalation(by, from, top);
    }

    private static Escalation escalation(int by, int from, Height top) {
        return new Escalation(Scale.score(by), from, top.turn, Scale.score(top.score), Turn.split(top.categories));
    }

    void write(StateWriter out) {
        out.begin();
        opening.write(out);
        later.write(out);
        out.number(opened ? 1 : 0);
        out.number(ground);
        out.number(groundTurn);
        out.number(by);
        out.number(from);
        top.write(out);
        out.end();
    }

    static Rise read(StateReader in, int turns) {
        Rise rise = new Rise();
        in.begin();
        rise.opening = Height.read(in, turns);
        rise.later = Height.read(in, turns);
        rise.opened = in.integer(0, 1) == 1;
        rise.ground = in.integer(0, Scale.ONE);
        rise.groundTurn = in.integer(0, turns);
        rise.by = in.integer(0, Scale.ONE);
        rise.from = in.integer(0, turns);
        rise.top = Height.read(in, turns);
        in.end();
        return rise;
    }
}
