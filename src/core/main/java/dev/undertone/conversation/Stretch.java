package dev.undertone.conversation;

/**
 * Scored turns of the customer up to a content one: the opening, which is those before a reply, and the rest.
 *
 * @param opening the highest frustration before a reply
 * @param later the highest behind one
 * @param isOpened whether a reply stands between two of the turns
 */
record Stretch(Height opening, Height later, boolean isOpened) {
    static final Stretch EMPTY = new Stretch(Height.NONE, Height.NONE, false);

    boolean isEmpty() {
        return opening.turn() == 0;
    }

    /** Returns the two as one; {@code apart} tells whether a reply stands between them. */
    Stretch and(Stretch next, boolean apart) {
        if (isEmpty() || next.isEmpty()) {
            return isEmpty() ? next : this;
        }
        return isOpened || apart
                ? new Stretch(opening, later.or(next.opening).or(next.later), true)
                : new Stretch(opening.or(next.opening), next.later, next.isOpened);
    }

    /** Returns how far frustration rose, or 0. */
    int rise() {
        return later.turn() == 0 ? 0 : Math.max(0, later.score() - opening.score());
    }

    Stretch shift(int turns) {
        return new Stretch(opening.shift(turns), later.shift(turns), isOpened);
    }

    void write(StateWriter out) {
        opening.write(out);
        later.write(out);
        out.number(isOpened ? 1 : 0);
    }

    static Stretch read(StateReader in, int turns) {
        return new Stretch(Height.read(in, turns), Height.read(in, turns), in.integer(0, 1) == 1);
    }
}
