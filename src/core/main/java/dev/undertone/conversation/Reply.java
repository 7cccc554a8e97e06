package dev.undertone.conversation;

import dev.undertone.lexicon.Dimension;
import java.util.List;

/**
 * A reply and what changed around it: an agent's turns between two scored turns of the customer.
 *
 * @param turn its first turn
 * @param relief by how much the customer's mood improved from the turn before to the turn after: the rise of satisfaction less
 *     the rise of frustration, in [-2, 2]
 * @param qualities the dimensions whose label a turn of the reply earned, in the order of the agents' lexicon; empty when
 *     agents are not scored
 */
public record Reply(int turn, double relief, List<Dimension> qualities) {
    /** Creates a reply; the list is copied. */
    public Reply {
        qualities = List.copyOf(qualities);
    }
}
