package dev.undertone.batch.conversation;

import dev.undertone.conversation.Conversation;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.ConversationState;
import dev.undertone.conversation.Turn;

/** A conversation whose rows are put in order before it hears them, and which has one customer. For one thread. */
final class OrderedConversation {
    private final Conversation conversation;
    private final Listener listener;
    private final Participants participants = new Participants();
    private final TurnOrder<TurnRow> order = new TurnOrder<>(this::take);
    private long strangers;
    private long misplaced;
    private boolean hasNumbers;
    private boolean hasTimes;

    /** Hears of each turn, in order, when the conversation has taken it. */
    interface Listener {
        /**
         * Hears of a turn.
         *
         * @param row the row
         * @param turn the turn as it counts: that of the row, or the same as nobody's
         * @param isNew whether it is no duplicate
         */
        void heard(TurnRow row, Turn turn, boolean isNew);
    }

    OrderedConversation(ConversationScorer scorer, Listener listener) {
        conversation = scorer.begin();
        this.listener = listener;
    }

    private void take(TurnRow row) {
        Turn turn = participants.heard(row);
        strangers += turn == row.turn() ? 0 : 1;
        listener.heard(row, turn, conversation.add(turn));
    }

    /** Takes a turn. A time among numbers, or a number among times, is no place. */
    void add(PlacedTurn turn) {
        boolean hasPlace = turn.place() != null && (turn.isNumbered() ? !hasTimes : !hasNumbers);
        hasNumbers |= hasPlace && turn.isNumbered();
        hasTimes |= hasPlace && !turn.isNumbered();
        misplaced += turn.isUnreadable() || (turn.place() != null && !hasPlace) ? 1 : 0;
        order.add(turn.row(), hasPlace ? turn.place() : null);
    }

    /** Hears what was held back to be put in order. */
    void finish() {
        order.finish();
    }

    ConversationState state() {
        return conversation.state();
    }

    /** Returns how many rows came too late to stand where they belong. */
    long late() {
        return order.late();
    }

    /** Returns how many rows say a place that cannot be read, or is of no use. */
    long misplaced() {
        return misplaced;
    }

    /** Returns how many turns of further customers were taken as nobody's. */
    long strangers() {
        return strangers;
    }
}
