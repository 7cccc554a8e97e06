package dev.undertone.batch.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.ToneAnalyzer;
import dev.undertone.conversation.ConversationScorer;
import dev.undertone.conversation.Role;
import dev.undertone.conversation.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TurnOrderTest {
    private final ConversationScorer scorer = ConversationScorer.of(ToneAnalyzer.create());
    private final List<Turn> out = new ArrayList<>();
    private final TurnOrder<Turn> order = new TurnOrder<>(out::add);
    private final List<Turn> in = new ArrayList<>();

    private void add(@Nullable Long key) {
        Turn turn = scorer.turn(Role.AGENT, null, Integer.toString(in.size()), "One moment.");
        in.add(turn);
        order.add(turn, key);
    }

    @Test
    void sixteenTurnsBackwards_comeOutInOrder() {
        for (long key = 16; key > 0; key--) {
            add(key);
        }
        order.finish();
        List<Turn> expected = new ArrayList<>(in);
        Collections.reverse(expected);
        assertThat(out).containsExactlyElementsOf(expected);
    }

    @Test
    void equalAndMissingKeys_keepTheirOrder() {
        add(5L);
        add(null);
        add(3L);
        add(5L);
        order.finish();
        assertThat(out).containsExactly(in.get(2), in.get(0), in.get(1), in.get(3));
    }

    @Test
    void turnsThatAreTooFarOff_comeOutLate() {
        for (long key = 1; key <= 17; key++) {
            add(key * 10);
        }
        assertThat(out).containsExactly(in.get(0));
        add(5L);
        order.finish();
        assertThat(out).hasSize(18);
        assertThat(out.indexOf(in.get(17))).isEqualTo(2);
        assertThat(order.late()).isOne();
    }
}
