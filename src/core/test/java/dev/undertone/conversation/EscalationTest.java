package dev.undertone.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When a rise of frustration is sure enough to be called an escalation, and when thanks are enough to end satisfied. */
class EscalationTest extends ScriptedConversation {
    @Test
    void oneOutburstBehindALowOpening_isOnlyARise() {
        customer(0.2, 0);
        agent();
        customer(0.9, 0);
        assertThat(state().escalation()).isEmpty();
        assertThat(state().largestRise()).contains(new Escalation(0.7, 1, 3, 0.9, List.of()));
    }

    @Test
    void secondFrustratedTurn_confirmsTheRise() {
        customer(0.45, 0);
        agent();
        customer(0.85, 0);
        agent();
        customer(0.5, 0);
        assertThat(state().escalation()).contains(new Escalation(0.4, 1, 3, 0.85, List.of()));
    }

    @Test
    void secondTurnBelowTheLabel_confirmsNothing() {
        customer(0.4, 0);
        agent();
        customer(0.85, 0);
        agent();
        customer(0.499, 0);
        assertThat(state().escalation()).isEmpty();
    }

    @Test
    void calmBeforeAndBehindAReply_makesOneOutburstAnEscalation() {
        customer(0.29, 0);
        agent();
        customer(0.29, 0);
        agent();
        customer(0.7, 0);
        assertThat(state().escalation()).map(Escalation::to).contains(5);
    }

    @Test
    void openingOrFirstAnswerThatIsNotCalm_doesNot() {
        customer(0.3, 0);
        agent();
        customer(0.1, 0);
        agent();
        customer(0.9, 0);
        assertThat(state().escalation()).isEmpty();
        Conversation other = scorer.begin();
        for (double frustration : new double[] {0.1, 0.3, 0.9}) {
            other.add(scorer.customerTurn(null, null, frustration, 0, 0));
            other.add(Role.AGENT, "Let me see.");
        }
        assertThat(other.state().escalation()).isEmpty();
    }

    @Test
    void plainQuestionThenFrustrationOverTheCourse_isAnEscalation() {
        customer("How can I change my plan?");
        agent();
        customer("That is not there. Third time I ask, this is ridiculous!");
        assertThat(state().escalation()).map(Escalation::to).contains(3);
    }

    @Test
    void plainQuestionThenFrustrationOverTheMatter_isNot() {
        customer("How can I change my plan?");
        agent();
        customer("What a stupid idea, I hate this!");
        assertThat(state().largestRise()).isPresent();
        assertThat(state().escalation()).isEmpty();
    }

    @Test
    void praiseInTheOpening_mayBeSarcasmUnlessItIsPlain() {
        customer(0.1, 0.5);
        agent();
        customer(0.9, 0);
        customer(0.9, 0);
        assertThat(state().escalation()).isEmpty();
        Conversation other = scorer.begin();
        for (double[] scores : new double[][] {{0.1, 0.9}, {0.9, 0}, {0.9, 0}}) {
            other.add(scorer.customerTurn(null, null, scores[0], 0, scores[1]));
            other.add(Role.AGENT, "Let me see.");
        }
        assertThat(other.state().escalation()).isPresent();
    }

    @Test
    void thanksBehindAReply_areCalmThatWasHeard() {
        customer(0.1, 0);
        agent();
        customer(0.1, 0.8);
        agent();
        customer(0.8, 0);
        assertThat(state().escalation()).contains(new Escalation(0.7, 3, 5, 0.8, List.of()));
    }

    @Test
    void thanksAtTheSeam_areJudgedByWhatStandsBeforeIt() {
        customer(0.1, 0);
        agent();
        ConversationState before = state();
        Conversation behind = scorer.begin();
        behind.add(scorer.customerTurn(null, null, 0.1, 0, 0.8));
        behind.add(Role.AGENT, "Let me see.");
        behind.add(scorer.customerTurn(null, null, 0.8, 0, 0));
        assertThat(behind.state().escalation()).isEmpty();
        assertThat(before.merge(behind.state()).escalation()).isPresent();
    }

    @Test
    void escalationBehindALargerRise_isTheOneThatIsTold() {
        customer(0.0, 0.5);
        agent();
        customer(1.0, 0);
        agent();
        customer(0.1, 0.8);
        agent();
        customer(0.7, 0);
        assertThat(state().largestRise()).contains(new Escalation(0.6, 5, 7, 0.7, List.of()));
        assertThat(state().escalation()).isEqualTo(state().largestRise());
    }

    @Test
    void bareThanks_areCourtesy() {
        customer("Where do I send the form?");
        agent();
        customer("Thank you!");
        assertThat(state().ending()).isEqualTo(Ending.OPEN);
        customer("Thank you so much for the help!");
        assertThat(state().ending()).isEqualTo(Ending.SATISFIED);
    }

    @Test
    void bareThanksBehindAComplaint_areOpenAndNotUnresolved() {
        customer(0.95, 0);
        agent();
        customer(0.1, 0);
        assertThat(state().ending()).isEqualTo(Ending.UNRESOLVED);
        customer("Thank you!");
        assertThat(state().ending()).isEqualTo(Ending.OPEN);
    }

    @Test
    void thanksThatAnnounceATry_areNotYetTheEnd() {
        customer("Where do I send the form?");
        agent();
        customer("Brilliant, thank you so much, I will try that!");
        assertThat(state().ending()).isEqualTo(Ending.OPEN);
        customer("Brilliant, thank you so much, that did it!");
        assertThat(state().ending()).isEqualTo(Ending.SATISFIED);
    }

    @Test
    void thanksThatAsk_areNotYetTheEnd() {
        customer("Where do I send the form?");
        agent();
        customer("You are brilliant, thank you so much! Does it need a stamp?");
        assertThat(state().ending()).isEqualTo(Ending.OPEN);
    }

    @Test
    void questionBehindThanks_takesTheEndBack() {
        customer(0.1, 0);
        agent();
        customer(0.05, 0.9);
        assertThat(state().ending()).isEqualTo(Ending.SATISFIED);
        customer("And where do I find the form?");
        assertThat(state().ending()).isEqualTo(Ending.OPEN);
    }

    @Test
    void conversationInAnotherLanguage_getsNoVerdicts() {
        customer("Ich warte seit drei Wochen auf mein Paket und niemand antwortet mir");
        agent();
        customer("ok, danke");
        agent();
        customer("thanks so much!!");
        assertThat(state().scoredTurns()).isEqualTo(2);
        assertThat(state().isForeign()).isTrue();
        assertThat(state().ending()).isEqualTo(Ending.UNKNOWN);
        customer("Can I write to you in English as well, please?");
        assertThat(state().isForeign()).isFalse();
        assertThat(state().ending()).isEqualTo(Ending.OPEN);
    }

    @Test
    void turnOfNobody_keepsItsPlaceAndLosesItsTone() {
        customer(0.1, 0);
        Turn turn = scorer.turn(Role.CUSTOMER, null, "7", "This is ridiculous!");
        conversation.add(turn.ofNobody());
        assertThat(state().turns()).isEqualTo(2);
        assertThat(state().scoredTurns()).isOne();
        assertThat(conversation.add(turn)).isFalse();
    }
}
