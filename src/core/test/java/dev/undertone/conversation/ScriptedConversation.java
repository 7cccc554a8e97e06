package dev.undertone.conversation;

import dev.undertone.ToneAnalyzer;
import java.time.Instant;

/** A conversation whose scores are given by hand, so that every figure of a test can be checked by head. */
abstract class ScriptedConversation {
    static final ToneAnalyzer ANALYZER = ToneAnalyzer.create();
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    final ConversationScorer scorer = ConversationScorer.of(ANALYZER);
    final Conversation conversation = scorer.begin();

    final void customer(double frustration, double urgency, double satisfaction) {
        conversation.add(scorer.customerTurn(null, null, frustration, urgency, satisfaction));
    }

    final void customer(double frustration, double satisfaction) {
        customer(frustration, 0, satisfaction);
    }

    final void customerAt(long minutes, double frustration) {
        conversation.add(scorer.customerTurn(NOON.plusSeconds(minutes * 60), null, frustration, 0.1, 0.1));
    }

    final void customer(String text) {
        conversation.add(Role.CUSTOMER, text);
    }

    final void agent() {
        conversation.add(Role.AGENT, "Let me see.");
    }

    final ConversationState state() {
        return conversation.state();
    }
}
