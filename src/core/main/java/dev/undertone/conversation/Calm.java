package dev.undertone.conversation;

/** The last frustrated turn, and the first content one behind it. */
final class Calm {
    int lastFrustrated;
    /** The first content turn behind the last frustrated one, or of all when none is frustrated; 0 when there is none. */
    int since;

    int sinceFrustration;
    /** The reply before that turn; 0 when there was none. */
    int sinceReply;

    void add(int turn, int frustration, boolean isFrustrated, boolean isContent, int reply) {
        if (isFrustrated) {
            lastFrustrated = turn;
            since = 0;
            sinceFrustration = 0;
            sinceReply = 0;
        } else if (isContent && since == 0) {
            since = turn;
            sinceFrustration = frustration;
            sinceReply = reply;
        }
    }

    /**
     * Takes up what follows.
     *
     * @param first the first scored turn of what follows, as it counts
     * @param seam the reply before that turn, as it is to be counted
     */
    void absorb(Calm next, int turns, int first, int seam) {
        boolean frustratedAgain = next.lastFrustrated > 0;
        if (frustratedAgain) {
            lastFrustrated = next.lastFrustrated + turns;
        }
        if (frustratedAgain || since == 0) {
            since = next.since == 0 ? 0 : next.since + turns;
            sinceFrustration = next.sinceFrustration;
            sinceReply =
                    next.since > 0 && next.since == first ? seam : next.sinceReply == 0 ? 0 : next.sinceReply + turns;
        }
    }

    void write(StateWriter out) {
        out.begin();
        out.number(lastFrustrated);
        out.number(since);
        out.number(sinceFrustration);
        out.number(sinceReply);
        out.end();
    }

    static Calm read(StateReader in, int turns) {
        Calm calm = new Calm();
        in.begin();
        calm.lastFrustrated = in.integer(0, turns);
        calm.since = in.integer(0, turns);
        calm.sinceFrustration = in.integer(0, Scale.ONE);
        calm.sinceReply = in.integer(0, turns);
        in.end();
        return calm;
    }
}
