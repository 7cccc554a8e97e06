package dev.undertone.batch.conversation;

import dev.undertone.conversation.Role;
import dev.undertone.conversation.Turn;

/**
 * Who is the customer of a conversation in which several people may write as one: the author of the first such turn. Turns of
 * other authors are nobody's; those without an author are the customer's. For one thread.
 */
final class Participants {
    private String customer = "";

    /** Tells whether a turn is of somebody who writes as a customer but is not this one. To be asked in the turns' order. */
    boolean isStranger(TurnRow row) {
        if (row.turn().role() != Role.CUSTOMER || row.author().isEmpty()) {
            return false;
        }
        if (customer.isEmpty()) {
            customer = row.author();
        }
        return !customer.equals(row.author());
    }

    /** Returns the turn as it counts. */
    Turn heard(TurnRow row) {
        return isStranger(row) ? row.turn().ofNobody() : row.turn();
    }
}
