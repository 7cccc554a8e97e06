package dev.undertone.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Turns that come twice, late, from nobody, or without a tone. */
class UnusualTurnsTest extends ScriptedConversation {
    @Test
    void emptyId_isNone() {
        assertThat(conversation.add(Role.CUSTOMER, null, "", "This is terrible."))
                .isTrue();
        assertThat(conversation.add(Role.CUSTOMER, null, "", "Where is my parcel?"))
                .isTrue();
        assertThat(state().turns()).isEqualTo(2);
        assertThat(state().duplicates()).isZero();
    }

    @Test
    void replyWithQualitiesThatTheScorerLacks_isRefused() {
        ConversationScorer withReplies = ConversationScorer.of(
                ANALYZER, ToneAnalyzer.builder().lexicon(Lexicon.replies()).build());
        Turn sorry = withReplies.turn(Role.AGENT, null, null, "I am so sorry, I apologise for that.");

        assertThatThrownBy(() -> conversation.add(sorry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have the scorer's qualities, []");
    }

    @Test
    void sameId_isADuplicateWhateverTheText() {
        assertThat(conversation.add(Role.CUSTOMER, NOON, "m1", "This is terrible."))
                .isTrue();
        assertThat(conversation.add(Role.CUSTOMER, NOON.plusSeconds(5), "m1", "This is terrible!"))
                .isFalse();
        assertThat(conversation.add(Role.CUSTOMER, NOON.plusSeconds(5), "m2", "This is terrible."))
                .isTrue();
        assertThat(state().turns()).isEqualTo(2);
        assertThat(state().duplicates()).isOne();
    }

    @Test
    void sameRoleTimeAndText_isADuplicateWithoutAnId() {
        assertThat(conversation.add(Role.CUSTOMER, NOON, null, "Yes.")).isTrue();
        assertThat(conversation.add(Role.AGENT, NOON, null, "Yes.")).isTrue();
        assertThat(conversation.add(Role.CUSTOMER, NOON.plusMillis(1), null, "Yes."))
                .isTrue();
        assertThat(conversation.add(Role.CUSTOMER, NOON, null, "Yes.")).isFalse();
    }

    @Test
    void sameTextWithoutTimeAndId_isNoDuplicate() {
        conversation.add(Role.CUSTOMER, "Yes.");
        conversation.add(Role.CUSTOMER, "Yes.");
        assertThat(state().turns()).isEqualTo(2);
        assertThat(state().duplicates()).isZero();
    }

    @Test
    void duplicateNineTurnsLater_isTakenAsNew() {
        conversation.add(Role.AGENT, null, "first", "Hello.");
        for (int i = 0; i < 7; i++) {
            conversation.add(Role.AGENT, null, "other" + i, "Hello.");
        }
        assertThat(conversation.add(Role.AGENT, null, "first", "Hello.")).isFalse();
        for (int i = 0; i < 8; i++) {
            conversation.add(Role.AGENT, null, "another" + i, "Hello.");
        }
        assertThat(conversation.add(Role.AGENT, null, "first", "Hello.")).isTrue();
    }

    @Test
    void turnBeforeTheLast_keepsItsPlaceAndTakesNoTime() {
        customerAt(60, 0.2);
        customerAt(0, 0.4);
        customerAt(30, 0.6);
        assertThat(state().clockJumps()).isOne();
        assertThat(state().latest(Dimension.FRUSTRATION)).isEqualTo(0.6);
        // no time passes to the second turn, half an hour to the third
        double one = Math.pow(2, -(1 + 0.5));
        double two = Math.pow(2, -(2 + 0.5));
        assertThat(state().level(Dimension.FRUSTRATION, new HalfLife(1, 60)))
                .isEqualTo((0.6 + 0.4 * one + 0.2 * two) / (1 + one + two), within(1e-12));
    }

    @Test
    void oneWrongTimeInTheFuture_isAJumpThereAndBack() {
        customerAt(0, 0.2);
        customerAt(1_000_000_000, 0.4);
        customerAt(1, 0.6);
        assertThat(state().clockJumps()).isEqualTo(2);
    }

    @Test
    void roleOfNobody_takesANumberAndNothingElse() {
        customer(0.1, 0, 0);
        conversation.add(Role.OTHER, "This is absolutely terrible!!");
        customer(0.1, 0, 0);
        ConversationState state = state();
        assertThat(state.turns()).isEqualTo(3);
        assertThat(state.scoredTurns()).isEqualTo(2);
        assertThat(state.peak(Dimension.FRUSTRATION).score()).isEqualTo(0.1);
        assertThat(state.unanswered()).isEqualTo(2);
    }

    @Test
    void messageInAnotherLanguage_countsAsContactWithoutATone() {
        customer(0.8, 0, 0);
        agent();
        conversation.add(
                Role.CUSTOMER, "Je voudrais savoir pourquoi ma commande est toujours bloquée depuis deux semaines");
        ConversationState state = state();
        assertThat(state.customerTurns()).isEqualTo(2);
        assertThat(state.scoredTurns()).isOne();
        assertThat(state.unanswered()).isOne();
        assertThat(state.latest(Dimension.FRUSTRATION)).isEqualTo(0.8);
        agent();
        customer(0.3, 0, 0);
        assertThat(state().helpedMost()).map(Reply::turn).contains(2);
    }
}
