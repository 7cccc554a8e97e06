package dev.undertone.conversation;

/**
 * Where a dimension is going: the slope of the line through the scores of the customer's last turns, by least squares.
 *
 * @param perTurn the change of the score from one turn of the customer to the next, in [-1, 1]; 0 for fewer than two turns
 * @param error the standard error of {@code perTurn}; 1 when it is not known, which takes three turns
 * @param turns how many turns of the customer the line goes through, at most eight
 */
public record Trend(double perTurn, double error, int turns) {
    /** Tells whether the slope is at least twice its error up. */
    public boolean isRising() {
        return perTurn > 0 && perTurn >= 2 * error;
    }

    /** Tells whether the slope is at least twice its error down. */
    public boolean isFalling() {
        return perTurn < 0 && -perTurn >= 2 * error;
    }
}
