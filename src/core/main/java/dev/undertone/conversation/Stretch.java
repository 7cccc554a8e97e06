package dev.undertone.conversation;

/**
 * Scored turns of the customer up to a content one: the opening, which is those before a reply, and the rest.
 *
 * @param start what it begins with: {@link #PLAIN}, {@link #CONTENT} or {@link #CONTENT_BEHIND_REPLY}
 * @param first the frustration of the first turn, in thousandths
 * @param praise the highest satisfaction of the opening, in thousandths
 * @param asks whether the opening asks a question
 * @param opening the highest frustration before a reply
 * @param frustratedOpening how many turns of the opening are frustrated, counted up to two
 * @param isOpened whether a reply stands between two of the turns
 * @param next the frustration of the first turn behind a reply, in thousandths; 0 when there is none
 * @param later the highest frustration behind a reply
 * @param frustratedLater how many turns behind a reply are frustrated, counted up to two
 */
record Stretch(
        int start,
        int first,
        int praise,
        boolean asks,
        Height opening,
        int frustratedOpening,
        boolean isOpened,
        int next,
        Height later,
        int frustratedLater) {
    /** It begins with any turn. */
    static final int PLAIN = 0;
    /** It begins with a content turn. */
    static final int CONTENT = 1;
    /** It begins with a content turn before which an agent wrote. */
    static final int CONTENT_BEHIND_REPLY = 2;

    static final int TWO = 2;

    static final Stretch EMPTY = new Stretch(PLAIN, 0, 0, false, Height.NONE, 0, false, 0, Height.NONE, 0);

    /** Returns the stretch of one turn. */
    static Stretch of(Height height, int start, int praise, boolean asks, boolean isFrustrated) {
        return new Stretch(start, height.score(), praise, asks, height, isFrustrated ? 1 : 0, false, 0, Height.NONE, 0);
    }

    boolean isEmpty() {
        return opening.turn() == 0;
    }

    /** Returns the two as one; {@code apart} tells whether a reply stands between them. */
    Stretch and(Stretch more, boolean apart) {
        if (isEmpty() || more.isEmpty()) {
            return isEmpty() ? more : this;
        }
        return isOpened || apart
                ? new Stretch(
                        start,
                        first,
                        praise,
                        asks,
                        opening,
                        frustratedOpening,
                        true,
                        isOpened ? next : more.first,
                        later.or(more.opening).or(more.later),
                        Math.min(TWO, frustratedLater + more.frustratedOpening + more.frustratedLater))
                : new Stretch(
                        start,
                        first,
                        Math.max(praise, more.praise),
                        asks || more.asks,
                        opening.or(more.opening),
                        Math.min(TWO, frustratedOpening + more.frustratedOpening),
                        more.isOpened,
                        more.next,
                        more.later,
                        more.frustratedLater);
    }

    /** Returns how far frustration rose, or 0. */
    int rise() {
        return later.turn() == 0 ? 0 : Math.max(0, later.score() - opening.score());
    }

    /** Tells whether this is the one to tell of: an escalation before a mere rise, then the larger rise. */
    boolean isBefore(Stretch other) {
        boolean escalates = Judgement.isEscalation(this);
        return escalates == Judgement.isEscalation(other) ? rise() > other.rise() : escalates;
    }

    /** Returns this stretch with what is now known to stand before it; {@code apart} tells whether that is a reply. */
    Stretch behind(boolean apart) {
        return start == PLAIN
                ? this
                : new Stretch(
                        apart ? CONTENT_BEHIND_REPLY : CONTENT,
                        first,
                        praise,
                        asks,
                        opening,
                        frustratedOpening,
                        isOpened,
                        next,
                        later,
                        frustratedLater);
    }

    Stretch shift(int turns) {
        return new Stretch(
                start,
                first,
                praise,
                asks,
                opening.shift(turns),
                frustratedOpening,
                isOpened,
                next,
                later.shift(turns),
                frustratedLater);
    }

    Escalation told() {
        return new Escalation(
                Scale.score(rise()),
                opening.turn(),
                later.turn(),
                Scale.score(later.score()),
                Turn.split(later.categories()));
    }

    void write(StateWriter out) {
        out.begin();
        if (!isEmpty()) {
            out.number(start);
            out.number(first);
            out.number(praise);
            out.number(asks ? 1 : 0);
            opening.write(out);
            out.number(frustratedOpening);
            if (isOpened) {
                out.number(next);
                later.write(out);
                out.number(frustratedLater);
            }
        }
        out.end();
    }

    static Stretch read(StateReader in, int turns) {
        in.begin();
        Stretch stretch = EMPTY;
        if (in.hasMore()) {
            int start = in.integer(PLAIN, CONTENT_BEHIND_REPLY);
            int first = in.integer(0, Scale.ONE);
            int praise = in.integer(0, Scale.ONE);
            boolean asks = in.integer(0, 1) == 1;
            Height opening = Height.read(in, turns);
            int frustrated = in.integer(0, TWO);
            stretch = in.hasMore()
                    ? new Stretch(
                            start,
                            first,
                            praise,
                            asks,
                            opening,
                            frustrated,
                            true,
                            in.integer(0, Scale.ONE),
                            Height.read(in, turns),
                            in.integer(0, TWO))
                    : new Stretch(start, first, praise, asks, opening, frustrated, false, 0, Height.NONE, 0);
        }
        in.end();
        return stretch;
    }
}
