package dev.undertone.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlertPolicyTest {
    private final ConversationScorer scorer = ConversationScorer.of(ToneAnalyzer.create());

    /** Returns the turns at which a policy alerts; a negative number is an agent's turn. */
    private List<Integer> alerts(AlertPolicy policy, double... frustrations) {
        Conversation conversation = scorer.begin();
        AlertWatch watch = policy.watch();
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < frustrations.length; i++) {
            if (frustrations[i] < 0) {
                conversation.add(Role.AGENT, "One moment.");
            } else {
                conversation.add(scorer.customerTurn(null, null, frustrations[i], 0, 0));
            }
            // what a watch knows can be stored between any two turns
            watch = policy.watch(watch.active(), watch.lastAlert());
            if (watch.check(conversation.state()).isPresent()) {
                turns.add(i + 1);
            }
        }
        return turns;
    }

    @Test
    void aboveForTwoTurns_alertsAtTheSecondAndAgainOnlyWhenCleared() {
        AlertPolicy policy = AlertPolicy.builder()
                .above(Dimension.FRUSTRATION, 0.6, 2)
                .clearBelow(0.4)
                .quietFor(0)
                .build();
        assertThat(alerts(policy, 0.7, 0.3, 0.7, 0.6)).containsExactly(4);
        // 0.5 is below the limit, but has not cleared
        assertThat(alerts(policy, 0.7, 0.7, 0.5, 0.7, 0.7)).containsExactly(2);
        assertThat(alerts(policy, 0.7, 0.7, 0.39, 0.7, 0.7)).containsExactly(2, 5);
    }

    @Test
    void quietTurns_holdAnAlertBack() {
        AlertPolicy policy = AlertPolicy.builder()
                .above(Dimension.FRUSTRATION, 0.6, 1)
                .clearBelow(0.4)
                .quietFor(5)
                .build();
        // the second one comes while it is quiet, and still holds at the sixth turn behind the first alert
        assertThat(alerts(policy, 0.9, 0.1, 0.9, 0.9, 0.9, 0.9, 0.9)).containsExactly(1, 7);
        assertThat(alerts(policy, 0.9, 0.1, 0.9, 0.1, 0.1, 0.1, 0.1)).containsExactly(1);
    }

    @Test
    void rise_isMeasuredFromTheLowestOfThreeTurnsBefore() {
        AlertPolicy policy = AlertPolicy.builder()
                .rises(Dimension.FRUSTRATION, 0.4)
                .quietFor(0)
                .build();
        assertThat(alerts(policy, 0.9)).isEmpty();
        assertThat(alerts(policy, 0.1, -1, 0.3, -1, 0.5)).containsExactly(5);
        assertThat(alerts(policy, 0.1, 0.2, 0.3, 0.4, 0.5)).isEmpty();
    }

    @Test
    void unansweredTurns_alertOnceUntilAnswered() {
        AlertPolicy policy = AlertPolicy.builder().unanswered(2).quietFor(0).build();
        assertThat(alerts(policy, 0, 0, 0, -1, 0, 0)).containsExactly(2, 6);
    }

    @Test
    void alert_namesItsReasonAndTurn() {
        AlertPolicy policy = AlertPolicy.builder()
                .above(Dimension.URGENCY, 0.8, 1)
                .unanswered(2)
                .build();
        Conversation conversation = scorer.begin();
        AlertWatch watch = policy.watch();
        conversation.add(Role.AGENT, "Hello.");
        conversation.add(scorer.customerTurn(null, null, 0, 0.85, 0));
        assertThat(watch.check(conversation.state()))
                .contains(new Alert(
                        Alert.Reason.ABOVE,
                        Dimension.URGENCY,
                        2,
                        0.85,
                        "urgency has been at 0.8 or more for 1 turn of the customer"));
        conversation.add(scorer.customerTurn(null, null, 0, 0.1, 0));
        assertThat(watch.check(conversation.state())).isEmpty();
        for (int i = 0; i < 4; i++) {
            conversation.add(Role.OTHER, "note");
        }
        assertThat(watch.check(conversation.state())).isEmpty();
        conversation.add(Role.OTHER, "note");
        Optional<Alert> late = watch.check(conversation.state());
        assertThat(late).map(Alert::reason).contains(Alert.Reason.UNANSWERED);
        assertThat(late).map(Alert::turn).contains(2);
    }

    @Test
    void wrongNumbers_areRefused() {
        AlertPolicy.Builder builder = AlertPolicy.builder();
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.above(Dimension.URGENCY, 0, 1))
                .hasMessage("score must be in (0, 1] (got 0.0)");
        assertThatThrownBy(() -> builder.above(Dimension.URGENCY, 0.5, 9))
                .hasMessage("customerTurns must be in [1, 8] (got 9)");
        assertThatThrownBy(() -> builder.quietFor(3).quietFor(4)).hasMessage("quietFor must be set once (is 3)");
        AlertPolicy policy = AlertPolicy.builder().unanswered(1).build();
        assertThatThrownBy(() -> policy.watch(2, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
