package dev.undertone.conversation;

/**
 * What the replies changed: an agent's turns between two scored turns of the customer are a reply, named by its first turn; the
 * customer's scores behind it less those before it are its change. In thousandths; sums and squares are exact.
 */
final class Replies {
    int count;
    final long[] sum;
    final long[] squares;
    Extreme best = Extreme.NONE;
    Extreme worst = Extreme.NONE;
    Extreme last = Extreme.NONE;
    /** The reply that no scored turn has followed yet. */
    int pending;

    private int pendingQualities;
    /** The reply before the first scored turn: it belongs to a change when something stands before. */
    private int lead;

    private int leadQualities;

    /** A reply, its relief and its qualities. */
    record Extreme(int turn, int relief, int qualities) {
        static final Extreme NONE = new Extreme(0, 0, 0);

        Extreme shift(int turns) {
            return turn == 0 ? NONE : new Extreme(turn + turns, relief, qualities);
        }

        void write(StateWriter out) {
            out.number(turn);
            out.number(relief);
            out.number(qualities);
        }

        static Extreme read(StateReader in, int turns) {
            return new Extreme(
                    in.integer(0, turns), in.integer(-2 * Scale.ONE, 2 * Scale.ONE), in.integer(0, Integer.MAX_VALUE));
        }
    }

    Replies(int dimensions) {
        sum = new long[dimensions];
        squares = new long[dimensions];
    }

    void reply(int turn, int qualities, boolean isFirstScoredToCome) {
        if (pending == 0) {
            pending = turn;
        }
        pendingQualities |= qualities;
        if (isFirstScoredToCome) {
            lead = pending;
            leadQualities = pendingQualities;
        }
    }

    /** Tells whether a reply stands before the first scored turn. */
    boolean isLed() {
        return lead > 0;
    }

    /** Takes up a scored turn behind another. */
    void change(short[] before, short[] after, Scale scale) {
        change(pending, pendingQualities, before, after, scale);
    }

    /** Forgets the reply that was waiting for a scored turn. */
    void settle() {
        pending = 0;
        pendingQualities = 0;
    }

    private void change(int turn, int qualities, short[] before, short[] after, Scale scale) {
        if (turn == 0) {
            return;
        }
        count++;
        for (int d = 0; d < sum.length; d++) {
            int by = after[d] - before[d];
            sum[d] += by;
            squares[d] += (long) by * by;
        }
        int relief = scale.at(after, scale.satisfaction)
                - scale.at(before, scale.satisfaction)
                - scale.at(after, scale.frustration)
                + scale.at(before, scale.frustration);
        last = new Extreme(turn, relief, qualities);
        extremes(last, last);
    }

    private void extremes(Extreme high, Extreme low) {
        if (high.turn > 0 && (best.turn == 0 || high.relief > best.relief)) {
            best = high;
        }
        if (low.turn > 0 && (worst.turn == 0 || low.relief < worst.relief)) {
            worst = low;
        }
    }

    /** Returns the reply between two halves, or 0. */
    int across(Replies next, int turns) {
        return pending > 0 ? pending : next.lead == 0 ? 0 : next.lead + turns;
    }

    void absorb(Replies next, int turns, Recent before, Recent after, Scale scale) {
        int seam = across(next, turns);
        if (before.isEmpty()) {
            lead = seam;
            leadQualities |= next.leadQualities;
        } else if (!after.isEmpty()) {
            change(seam, pendingQualities | next.leadQualities, before.back(0), after.firstScores, scale);
        }
        count += next.count;
        for (int d = 0; d < sum.length; d++) {
            sum[d] += next.sum[d];
            squares[d] += next.squares[d];
        }
        extremes(next.best.shift(turns), next.worst.shift(turns));
        last = next.last.turn == 0 ? last : next.last.shift(turns);
        if (after.isEmpty()) {
            pending = seam;
            pendingQualities |= next.pendingQualities;
        } else {
            pending = next.pending == 0 ? 0 : next.pending + turns;
            pendingQualities = next.pendingQualities;
        }
    }

    void write(StateWriter out) {
        out.begin();
        out.number(count);
        for (int d = 0; d < sum.length; d++) {
            out.number(sum[d]);
            out.number(squares[d]);
        }
        best.write(out);
        worst.write(out);
        last.write(out);
        out.number(pending);
        out.number(pendingQualities);
        out.number(lead);
        out.number(leadQualities);
        out.end();
    }

    static Replies read(StateReader in, Scale scale, int turns) {
        Replies replies = new Replies(scale.size());
        in.begin();
        replies.count = in.integer(0, turns);
        long most = (long) replies.count * Scale.ONE;
        for (int d = 0; d < scale.size(); d++) {
            replies.sum[d] = in.number(-most, most);
            replies.squares[d] = in.number(0, most * Scale.ONE);
        }
        replies.best = Extreme.read(in, turns);
        replies.worst = Extreme.read(in, turns);
        replies.last = Extreme.read(in, turns);
        replies.pending = in.integer(0, turns);
        replies.pendingQualities = in.integer(0, Integer.MAX_VALUE);
        replies.lead = in.integer(0, turns);
        replies.leadQualities = in.integer(0, Integer.MAX_VALUE);
        in.end();
        return replies;
    }
}
