package dev.undertone.conversation;

import java.util.ArrayList;
import java.util.List;

/**
 * A turn that has been scored, without its text. {@link ConversationScorer} makes it, and {@link Conversation#add(Turn)} takes it,
 * at once or later: that is how turns are put in order before they count. Immutable; threads may share it.
 */
public final class Turn {
    static final long NO_TIME = Long.MIN_VALUE;
    static final long FINGERPRINTS = 1L << 40;
    /** A time lies at most so many seconds from 1970: 34,000 years. */
    static final long FARTHEST = 1L << 40;
    /** All categories of a turn take no more characters. */
    static final int LONGEST_CATEGORIES = 40;

    static final int MOST_CATEGORIES = 3;

    /** A mark: the message asks a question. */
    static final int ASKS = 1;
    /** A mark: the customer is not done, and says so. */
    static final int PENDING = 2;
    /** A mark: too few words to tell their language. */
    static final int SHORT = 4;
    /** A mark: not scored, for it is in another language. */
    static final int FOREIGN = 8;

    /** A mark: nothing but thanks speaks for satisfaction. */
    static final int THANKS = 16;

    static final int ALL_MARKS = 31;

    private static final short[] NOT_SCORED = {};

    private final Role role;
    private final long time;
    private final long fingerprint;
    private final short[] scores;
    private final int qualities;
    private final int marks;
    private final String categories;

    private Turn(Role role, long time, long fingerprint, short[] scores, int qualities, int marks, String categories) {
        this.role = role;
        this.time = time;
        this.fingerprint = fingerprint;
        this.scores = scores;
        this.qualities = qualities;
        this.marks = marks;
        this.categories = categories;
    }

    /**
     * Returns a customer's turn that was scored.
     *
     * @param time when, in seconds since 1970, or {@link #NO_TIME}
     * @param fingerprint what tells it from other turns, in [1, 2<sup>40</sup>), or 0 when nothing does
     * @param scores the scores in thousandths; the array is kept
     * @param marks what else is known of it, as bits
     * @param categories what drove the frustration of a frustrated turn, {@linkplain #join joined}; empty of any other
     */
    static Turn scored(long time, long fingerprint, short[] scores, int marks, String categories) {
        return new Turn(Role.CUSTOMER, time, fingerprint, scores, 0, marks, categories);
    }

    /** Returns a turn without scores: anybody's but an agent's. */
    static Turn unscored(Role role, long time, long fingerprint, int marks) {
        return new Turn(role, time, fingerprint, NOT_SCORED, 0, marks, "");
    }

    /** Returns an agent's turn; the labels that it earned are bits. */
    static Turn reply(long time, long fingerprint, int qualities) {
        return new Turn(Role.AGENT, time, fingerprint, NOT_SCORED, qualities, 0, "");
    }

    /**
     * Returns this turn as {@link Role#OTHER nobody's}: it keeps its place and time and loses its tone. For those who write into a
     * conversation and are neither its customer nor its agent.
     */
    public Turn ofNobody() {
        return unscored(Role.OTHER, time, fingerprint, 0);
    }

    /** Returns who speaks. */
    public Role role() {
        return role;
    }

    long time() {
        return time;
    }

    long fingerprint() {
        return fingerprint;
    }

    short[] scores() {
        return scores;
    }

    int qualities() {
        return qualities;
    }

    /** Tells whether the turn has a mark. */
    boolean has(int mark) {
        return (marks & mark) != 0;
    }

    int marks() {
        return marks;
    }

    String categories() {
        return categories;
    }

    /** Tells whether the turn is a customer's that has tones. */
    public boolean isScored() {
        return scores.length > 0;
    }

    /** Joins categories as far as there is room for whole names. */
    static String join(List<String> categories) {
        String joined = "";
        for (String category : categories) {
            String longer = joined.isEmpty() ? category : joined.concat(" ").concat(category);
            if (longer.length() > LONGEST_CATEGORIES) {
                break;
            }
            joined = longer;
        }
        return joined;
    }

    /** Undoes {@link #join}. */
    static List<String> split(String joined) {
        List<String> categories = new ArrayList<>();
        int begin = 0;
        while (begin < joined.length()) {
            int end = joined.indexOf(' ', begin);
            end = end < 0 ? joined.length() : end;
            categories.add(joined.substring(begin, end));
            begin = end + 1;
        }
        return categories;
    }

    void write(StateWriter out) {
        out.begin();
        out.number(role.ordinal());
        out.time(time);
        out.number(fingerprint);
        if (role == Role.CUSTOMER) {
            out.number(marks);
            for (short score : scores) {
                out.number(score);
            }
            if (!categories.isEmpty()) {
                out.text(categories);
            }
        } else if (role == Role.AGENT) {
            out.number(qualities);
        }
        out.end();
    }

    static Turn read(StateReader in, Scale scale) {
        in.begin();
        Role role = Role.values()[in.integer(0, 2)];
        long time = in.time();
        long fingerprint = in.number(0, FINGERPRINTS - 1);
        Turn turn;
        if (role == Role.AGENT) {
            turn = reply(time, fingerprint, in.integer(0, Integer.MAX_VALUE));
        } else {
            int marks = role == Role.CUSTOMER ? in.integer(0, ALL_MARKS) : 0;
            turn = role == Role.CUSTOMER && in.hasMore()
                    ? scored(time, fingerprint, in.scores(scale.size()), marks, in.hasMore() ? in.text() : "")
                    : unscored(role, time, fingerprint, marks);
        }
        in.end();
        return turn;
    }

    /** Returns role and time only. */
    @Override
    public String toString() {
        return "Turn[" + role + (time == NO_TIME ? "]" : " at " + time + "]");
    }
}
