package dev.undertone.conversation;

/**
 * The highest frustration of some turns.
 *
 * @param score the score, in thousandths
 * @param turn the first turn that reaches it, or 0 when there are no turns
 * @param categories what drove it, {@linkplain Turn#join joined}
 */
record Height(int score, int turn, String categories) {
    static final Height NONE = new Height(0, 0, "");

    /** Returns the higher one, and this one of two that are equal. */
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
