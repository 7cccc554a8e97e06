package dev.undertone.conversation;

/** Sums and peaks of each dimension over the customer's scored turns, in thousandths. */
final class Tones {
    int scored;
    /** Scored turns that are long enough to tell their language. */
    int told;
    /** Turns in another language. */
    int foreign;

    final long[] sum;
    final int[] labelled;
    final short[] peak;
    final int[] peakTurn;

    Tones(int dimensions) {
        sum = new long[dimensions];
        labelled = new int[dimensions];
        peak = new short[dimensions];
        peakTurn = new int[dimensions];
    }

    void add(int turn, short[] scores, int marks, Scale scale) {
        scored++;
        told += (marks & Turn.SHORT) == 0 ? 1 : 0;
        for (int d = 0; d < sum.length; d++) {
            sum[d] += scores[d];
            labelled[d] += scores[d] >= scale.threshold(d) ? 1 : 0;
            peak(d, scores[d], turn);
        }
    }

    private void peak(int d, short score, int turn) {
        if (turn > 0 && (score > peak[d] || peakTurn[d] == 0)) {
            peak[d] = score;
            peakTurn[d] = turn;
        }
    }

    void absorb(Tones next, int turns) {
        scored += next.scored;
        told += next.told;
        foreign += next.foreign;
        for (int d = 0; d < sum.length; d++) {
            sum[d] += next.sum[d];
            labelled[d] += next.labelled[d];
            peak(d, next.peak[d], next.peakTurn[d] == 0 ? 0 : next.peakTurn[d] + turns);
        }
    }

    void write(StateWriter out) {
        out.begin();
        out.number(scored);
        out.number(told);
        out.number(foreign);
        for (int d = 0; d < sum.length; d++) {
            out.number(sum[d]);
            out.number(labelled[d]);
            out.number(peak[d]);
            out.number(peakTurn[d]);
        }
        out.end();
    }

    static Tones read(StateReader in, Scale scale, int turns) {
        Tones tones = new Tones(scale.size());
        in.begin();
        tones.scored = in.integer(0, turns);
        tones.told = in.integer(0, tones.scored);
        tones.foreign = in.integer(0, turns - tones.scored);
        for (int d = 0; d < scale.size(); d++) {
            tones.sum[d] = in.number(0, (long) tones.scored * Scale.ONE);
            tones.labelled[d] = in.integer(0, tones.scored);
            tones.peak[d] = (short) in.integer(0, Scale.ONE);
            tones.peakTurn[d] = in.integer(0, turns);
        }
        in.end();
        return tones;
    }
}
