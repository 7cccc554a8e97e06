package dev.undertone.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationTest extends ScriptedConversation {
    @Test
    void noTurns_everythingIsZeroAndUnknown() {
        ConversationState state = state();
        assertThat(state.turns()).isZero();
        assertThat(state.level(Dimension.FRUSTRATION)).isZero();
        assertThat(state.trend(Dimension.URGENCY)).isEqualTo(new Trend(0, 1, 0));
        assertThat(state.peak(Dimension.SATISFACTION)).isEqualTo(new Peak(0, 0));
        assertThat(state.change(Dimension.FRUSTRATION)).isEqualTo(new Change(0, 0, 1));
        assertThat(state.ending()).isEqualTo(Ending.UNKNOWN);
        assertThat(state.attention().isNeeded()).isFalse();
        assertThat(state.escalation()).isEmpty();
        assertThat(state.recovery()).isEmpty();
        assertThat(state.helpedMost()).isEmpty();
    }

    @Test
    void level_halvesTheWeightWithEachHalfLifeOfTurnsAndOfMinutes() {
        customerAt(0, 0.9);
        customerAt(60, 0.3);
        // one turn and an hour ago: 2^-(1/1 + 60/60) = 1/4
        assertThat(state().level(Dimension.FRUSTRATION, new HalfLife(1, 60)))
                .isEqualTo((0.3 + 0.9 / 4) / 1.25, within(1e-12));
        // two turns are a half-life, four hours another: 2^-(1/2 + 60/240)
        double weight = Math.pow(2, -0.75);
        assertThat(state().level(Dimension.FRUSTRATION)).isEqualTo((0.3 + 0.9 * weight) / (1 + weight), within(1e-12));
    }

    @Test
    void trendPeakAndMean_areThoseComputedByHand() {
        customer(0.1, 0, 0.2);
        customer(0.5, 0, 0.2);
        customer(0.3, 0, 0.2);
        // slope of (0, 0.1), (1, 0.5), (2, 0.3) is 0.1; residuals -0.1, 0.2, -0.1; error sqrt(0.06 / 1 / 2)
        Trend trend = state().trend(Dimension.FRUSTRATION);
        assertThat(trend.perTurn()).isEqualTo(0.1, within(1e-12));
        assertThat(trend.error()).isEqualTo(Math.sqrt(0.03), within(1e-12));
        assertThat(trend.turns()).isEqualTo(3);
        assertThat(trend.isRising()).isFalse();
        assertThat(state().trend(Dimension.SATISFACTION)).isEqualTo(new Trend(0, 0, 3));
        assertThat(state().peak(Dimension.FRUSTRATION)).isEqualTo(new Peak(0.5, 2));
        assertThat(state().mean(Dimension.FRUSTRATION)).isEqualTo(0.3, within(1e-12));
        assertThat(state().labelled(Dimension.FRUSTRATION)).isOne();
    }

    @Test
    void riseAcrossAReply_isAnEscalation() {
        customer(0.125, 0, 0);
        agent();
        customer(0.25, 0, 0);
        agent();
        customer(0.8, 0, 0);
        assertThat(state().escalation()).contains(new Escalation(0.675, 1, 5, 0.8, List.of()));
        assertThat(state().attention().reason()).isEqualTo(Attention.Reason.ESCALATED);
    }

    @Test
    void beginningFrustrated_isNoEscalationHoweverDeepTheDip() {
        customer(0.7, 0, 0);
        agent();
        customer(0.1, 0, 0);
        agent();
        customer(0.95, 0, 0);
        assertThat(state().escalation()).isEmpty();
        assertThat(state().largestRise()).contains(new Escalation(0.25, 1, 5, 0.95, List.of()));
    }

    @Test
    void complaintInSeveralTurnsBeforeAnyReply_isNoRise() {
        customer(0.1, 0, 0);
        customer(0.9, 0, 0);
        agent();
        customer(0.9, 0, 0);
        assertThat(state().largestRise()).isEmpty();
    }

    @Test
    void contentCustomerWhoGetsFrustrated_escalatesFromThere() {
        customer(0.8, 0, 0);
        agent();
        customer(0.05, 0, 0.9);
        agent();
        customer(0.75, 0, 0);
        assertThat(state().escalation()).contains(new Escalation(0.7, 3, 5, 0.75, List.of()));
        assertThat(state().ending()).isEqualTo(Ending.UNRESOLVED);
    }

    @Test
    void scoredText_namesTheCategoriesThatDroveIt() {
        conversation.add(Role.CUSTOMER, "How can I change my plan?");
        conversation.add(Role.AGENT, "In your settings.");
        conversation.add(
                Role.CUSTOMER, "That is not there. Third time I ask, this is ridiculous and your staff is rude!");
        Escalation rise = state().escalation().orElseThrow();
        assertThat(rise.to()).isEqualTo(3);
        assertThat(rise.categories()).hasSizeBetween(1, 3).contains("rudeness");
    }

    @Test
    void thanksBehindFrustration_areARecovery() {
        customer(0.9, 0, 0);
        agent();
        customer(0.2, 0, 0.3);
        agent();
        customer(0.1, 0, 0.8);
        assertThat(state().recovery()).contains(new Recovery(0.8, 1, 5, 4));
        assertThat(state().ending()).isEqualTo(Ending.SATISFIED);
    }

    @Test
    void silenceBehindFrustration_isNoRecovery() {
        customer(0.9, 0, 0);
        agent();
        customer(0.1, 0, 0.1);
        agent();
        customer(0.1, 0, 0.1);
        customer(0.1, 0, 0.1);
        assertThat(state().recovery()).isEmpty();
        assertThat(state().ending()).isEqualTo(Ending.OPEN);
    }

    @Test
    void bareThanks_areNotYetContent() {
        customer(0.9, 0, 0);
        agent();
        customer(0.1, 0, 0.55);
        assertThat(state().recovery()).isEmpty();
        assertThat(state().ending()).isNotEqualTo(Ending.SATISFIED);
    }

    @Test
    void heartyThanksThenANeutralTurn_stillEndSatisfied() {
        customer(0.1, 0, 0);
        agent();
        customer(0.05, 0, 0.8);
        customer(0.1, 0, 0.1);
        assertThat(state().ending()).isEqualTo(Ending.SATISFIED);
        customer(0.1, 0, 0.1);
        assertThat(state().ending()).isEqualTo(Ending.OPEN);
    }

    @Test
    void praiseWithoutAnyReply_mustBePlain() {
        customer(0.1, 0, 0.85);
        assertThat(state().ending()).isEqualTo(Ending.OPEN);
        customer(0.1, 0, 0.95);
        assertThat(state().ending()).isEqualTo(Ending.SATISFIED);
    }

    @Test
    void replies_areChargedWithTheChangeAroundThem() {
        customer(0.8, 0, 0.1);
        agent();
        agent();
        customer(0.3, 0, 0.2);
        agent();
        customer(0.6, 0, 0.1);
        assertThat(state().helpedMost()).contains(new Reply(2, 0.6, List.of()));
        assertThat(state().hurtMost()).contains(new Reply(5, -0.4, List.of()));
        assertThat(state().lastReply()).contains(new Reply(5, -0.4, List.of()));
        // -0.5 and +0.3: mean -0.1, deviation sqrt(0.32), error sqrt(0.32 / 2)
        Change change = state().change(Dimension.FRUSTRATION);
        assertThat(change.replies()).isEqualTo(2);
        assertThat(change.mean()).isEqualTo(-0.1, within(1e-12));
        assertThat(change.error()).isEqualTo(0.4, within(1e-12));
    }

    @Test
    void customersTurnsWithoutAnswer_areCounted() {
        customer(0.1, 0, 0);
        agent();
        customer(0.1, 0, 0);
        customer(0.1, 0, 0);
        assertThat(state().attention().isNeeded()).isFalse();
        customer(0.1, 0, 0);
        ConversationState state = state();
        assertThat(state.unanswered()).isEqualTo(3);
        assertThat(state.unansweredSince()).isEqualTo(3);
        assertThat(state.repeatedContacts()).isEqualTo(2);
        assertThat(state.longestRun()).isEqualTo(3);
        assertThat(state.attention())
                .isEqualTo(new Attention(
                        Attention.Reason.UNANSWERED,
                        3,
                        "The customer has written 3 times since turn 3 without an answer."));
        agent();
        assertThat(state().unanswered()).isZero();
        assertThat(state().attention().isNeeded()).isFalse();
    }

    @Test
    void urgentTurnWithoutAnswer_needsAttentionUntilAnswered() {
        customer(0.1, 0.85, 0);
        assertThat(state().attention().reason()).isEqualTo(Attention.Reason.URGENT);
        agent();
        assertThat(state().attention().isNeeded()).isFalse();
    }

    @Test
    void twoFrustratedTurns_needAttentionAlsoWhenAnswered() {
        customer(0.7, 0, 0);
        agent();
        assertThat(state().attention().isNeeded()).isFalse();
        customer(0.65, 0, 0);
        agent();
        assertThat(state().attention().reason()).isEqualTo(Attention.Reason.FRUSTRATED);
        assertThat(state().attention().turn()).isEqualTo(3);
    }

    @Test
    void reportsAndTexts_giveTheSameState() {
        Conversation other = scorer.begin();
        for (String text :
                List.of("Where is my parcel?", "Third time I ask, this is ridiculous!", "Thank you so much!")) {
            conversation.add(Role.CUSTOMER, NOON, text, text);
            other.add(Role.CUSTOMER, NOON, text, ANALYZER.analyze(text));
        }
        assertThat(other.state()).isEqualTo(state());
    }

    @Test
    void agentsWithALexiconOfTheirOwn_bringQualities() {
        Lexicon replies = Lexicon.read(Map.of(
                "manifest.tsv",
                "format\t1\nid\treplies\nversion\t1\nlanguage\ten\nlicence\tApache-2.0\nsources\tinvented\nfile\tempathy.tsv\n",
                "empathy.tsv",
                "@table\tcues\n@dimension\tempathy\n@slope\t2\n@intercept\t-2\n@threshold\t0.5\n@category\tfeeling names it\n"
                        + "\n"
                        + "that must be upsetting\tfeeling\t3\n"));
        ConversationScorer both = ConversationScorer.of(
                ANALYZER, ToneAnalyzer.builder().lexicon(replies).build());
        Conversation chat = both.begin();
        chat.add(both.customerTurn(null, null, 0.8, 0, 0));
        chat.add(Role.AGENT, "I see, that must be upsetting.");
        chat.add(both.customerTurn(null, null, 0.2, 0, 0.5));
        chat.add(Role.CUSTOMER, "that must be upsetting");
        ConversationState state = chat.state();
        Dimension empathy = new Dimension("empathy");
        assertThat(state.qualities()).containsExactly(empathy);
        assertThat(state.agentTurnsWith(empathy)).isOne();
        assertThat(state.helpedMost()).contains(new Reply(2, 1.1, List.of(empathy)));
        assertThat(ConversationState.parse(state.toJson())).isEqualTo(state);
    }

    @Test
    void resumedConversation_goesOnWhereItWas() {
        customer(0.2, 0, 0);
        agent();
        Conversation resumed = scorer.resume(ConversationState.parse(state().toJson()));
        resumed.add(scorer.customerTurn(null, null, 0.9, 0, 0));
        customer(0.9, 0, 0);
        assertThat(resumed.state()).isEqualTo(state());
    }

    @Test
    void stateOfBefore_isNotChangedByLaterTurns() {
        customer(0.2, 0, 0);
        ConversationState before = state();
        String json = before.toJson();
        for (int i = 0; i < 30; i++) {
            customer(0.9, 0, 0);
            agent();
        }
        assertThat(before.toJson()).isEqualTo(json);
        assertThat(before.turns()).isOne();
    }

    @Test
    void wrongArguments_areRefusedWithTheirValue() {
        assertThatThrownBy(() -> scorer.customerTurn(null, null, 0.5, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("(got 2)");
        assertThatThrownBy(() -> scorer.customerTurn(null, null, 0.5, 0.5, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("(got NaN)");
        assertThatThrownBy(() -> state().level(new Dimension("jargon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("(got jargon)");
        assertThatThrownBy(() -> new HalfLife(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> conversation.add(Role.CUSTOMER, NOON, null, (String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text must not be null");
    }
}
