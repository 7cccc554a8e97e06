package dev.undertone.conversation;

/** The customer's last scored turns as they are, and the first one: what a seam between two halves needs. */
final class Recent {
    static final int MOST = 8;
    int size;
    final int[] turn = new int[MOST];
    final short[][] scores = new short[MOST][];
    private final long[] moment = new long[MOST];

    short[] firstScores = {};
    int firstTurn;

    boolean isEmpty() {
        return size == 0;
    }

    /** Returns the scores of a turn, the last one being 0. */
    short[] back(int steps) {
        return scores[size - 1 - steps];
    }

    int turnBack(int steps) {
        return turn[size - 1 - steps];
    }

    /** Returns how long before the last turn another one was; 0 when a time is missing. */
    long secondsBack(int steps) {
        long then = moment[size - 1 - steps];
        return then == Clock.BEFORE ? 0 : moment[size - 1] - then;
    }

    void add(int number, long now, short[] scored) {
        if (firstTurn == 0) {
            firstTurn = number;
            firstScores = scored;
        }
        put(number, now, scored);
    }

    private void put(int number, long now, short[] scored) {
        if (size == MOST) {
            System.arraycopy(turn, 1, turn, 0, MOST - 1);
            System.arraycopy(moment, 1, moment, 0, MOST - 1);
            System.arraycopy(scores, 1, scores, 0, MOST - 1);
            size--;
        }
        turn[size] = number;
        moment[size] = now;
        scores[size] = scored;
        size++;
    }

    void absorb(Recent next, int turns, long earlier, long shift) {
        if (next.isEmpty()) {
            return;
        }
        if (firstTurn == 0) {
            firstTurn = next.firstTurn + turns;
            firstScores = next.firstScores;
        }
        for (int i = 0; i < next.size; i++) {
            long then = next.moment[i];
            put(next.turn[i] + turns, then == Clock.BEFORE ? earlier : then + shift, next.scores[i]);
        }
    }

    void write(StateWriter out) {
        out.begin();
        out.number(firstTurn);
        out.numbers(firstScores);
        for (int i = 0; i < size; i++) {
            out.begin();
            out.number(turn[i]);
            out.number(moment[i]);
            for (short score : scores[i]) {
                out.number(score);
            }
            out.end();
        }
        out.end();
    }

    static Recent read(StateReader in, Scale scale, int turns) {
        Recent recent = new Recent();
        in.begin();
        recent.firstTurn = in.integer(0, turns);
        in.begin();
        recent.firstScores = in.hasMore() ? in.scores(scale.size()) : new short[0];
        in.end();
        while (in.hasMore() && recent.size < MOST) {
            in.begin();
            recent.turn[recent.size] = in.integer(1, turns);
            recent.moment[recent.size] = in.number(Clock.BEFORE, Long.MAX_VALUE / 2);
            recent.scores[recent.size] = in.scores(scale.size());
            recent.size++;
            in.end();
        }
        in.end();
        if ((recent.firstTurn > 0) != (recent.size > 0) || (recent.firstScores.length > 0) != (recent.size > 0)) {
            throw in.fault("a first scored turn where there are scored turns");
        }
        return recent;
    }
}
