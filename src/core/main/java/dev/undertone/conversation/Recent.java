package dev.undertone.conversation;

import java.util.Arrays;

/** The customer's last scored turns as they are, and the first one: what a seam between two halves needs. */
final class Recent {
    static final int MOST = 8;

    int size;
    short[] firstScores = {};
    int firstTurn;
    private final int dimensions;
    private final int[] turn = new int[MOST];
    private final long[] moment = new long[MOST];
    private final byte[] marks = new byte[MOST];
    /** Turn by turn in one array: eight small ones would take three times the room. */
    private final short[] scores;

    Recent(int dimensions) {
        this.dimensions = dimensions;
        scores = new short[MOST * dimensions];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Returns the score of a turn some steps before the last one, in thousandths. */
    int score(int stepsBack, int dimension) {
        return scores[(size - 1 - stepsBack) * dimensions + dimension];
    }

    /** Returns a copy of the scores of such a turn. */
    short[] back(int steps) {
        int begin = (size - 1 - steps) * dimensions;
        return Arrays.copyOfRange(scores, begin, begin + dimensions);
    }

    /** Tells whether such a turn has a mark. */
    boolean has(int mark, int stepsBack) {
        return (marks[size - 1 - stepsBack] & mark) != 0;
    }

    int turnBack(int steps) {
        return turn[size - 1 - steps];
    }

    /** Returns how long before the last turn another one was; 0 when a time is missing. */
    long secondsBack(int steps) {
        long then = moment[size - 1 - steps];
        return then == Clock.BEFORE ? 0 : moment[size - 1] - then;
    }

    void add(int number, long now, short[] scored, int scoredMarks) {
        if (firstTurn == 0) {
            firstTurn = number;
            firstScores = scored;
        }
        put(number, now, scoredMarks, scored, 0);
    }

    private void put(int number, long now, int itsMarks, short[] from, int offset) {
        if (size == MOST) {
            System.arraycopy(turn, 1, turn, 0, MOST - 1);
            System.arraycopy(moment, 1, moment, 0, MOST - 1);
            System.arraycopy(marks, 1, marks, 0, MOST - 1);
            System.arraycopy(scores, dimensions, scores, 0, (MOST - 1) * dimensions);
            size--;
        }
        turn[size] = number;
        moment[size] = now;
        marks[size] = (byte) itsMarks;
        System.arraycopy(from, offset, scores, size * dimensions, dimensions);
        size++;
    }

    void absorb(Recent next, int turns, long earlier, long shift) {
        if (firstTurn == 0 && next.firstTurn > 0) {
            firstTurn = next.firstTurn + turns;
            firstScores = next.firstScores;
        }
        for (int i = 0; i < next.size; i++) {
            long then = next.moment[i];
            put(
                    next.turn[i] + turns,
                    then == Clock.BEFORE ? earlier : then + shift,
                    next.marks[i],
                    next.scores,
                    i * dimensions);
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
            out.number(marks[i]);
            for (int d = 0; d < dimensions; d++) {
                out.number(scores[i * dimensions + d]);
            }
            out.end();
        }
        out.end();
    }

    static Recent read(StateReader in, Scale scale, int turns) {
        Recent recent = new Recent(scale.size());
        in.begin();
        recent.firstTurn = in.integer(0, turns);
        in.begin();
        recent.firstScores = in.hasMore() ? in.scores(scale.size()) : new short[0];
        in.end();
        while (in.hasMore() && recent.size < MOST) {
            in.begin();
            int turn = in.integer(1, turns);
            long moment = in.number(Clock.BEFORE, Long.MAX_VALUE / 2);
            if (recent.size > 0 && (turn <= recent.turnBack(0) || moment < recent.moment[recent.size - 1])) {
                throw in.fault("scored turns in their order, none earlier than the one before it");
            }
            int marks = in.integer(0, Turn.ALL_MARKS);
            recent.put(turn, moment, marks, in.scores(scale.size()), 0);
            in.end();
        }
        in.end();
        boolean some = recent.size > 0;
        if ((recent.firstTurn > 0) != some || (recent.firstScores.length > 0) != (some && scale.size() > 0)) {
            throw in.fault("a first scored turn where there are scored turns");
        }
        return recent;
    }
}
