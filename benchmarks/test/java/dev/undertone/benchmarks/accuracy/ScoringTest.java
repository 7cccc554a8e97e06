package dev.undertone.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private final LabelledSet set = Sets.labelled("kettles", Dimension.URGENCY, "+.-+.-".repeat(50));

    /** Takes the number at the end of a message for its score; the odd ones get the label. */
    private static class Reader implements Peer {
        private final Set<String> read = Collections.synchronizedSet(new HashSet<>());

        @Override
        public String name() {
            return "Reader";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String rule() {
            return "The number, over 1000.";
        }

        @Override
        public Set<Dimension> dimensions() {
            return Set.of(Dimension.URGENCY);
        }

        @Override
        public Map<Dimension, Verdict> judge(String message) {
            read.add(message);
            int number = Integer.parseInt(message.substring(message.indexOf(' ') + 1));
            return Map.of(Dimension.URGENCY, new Verdict(number / 1000.0, number % 2 == 1));
        }
    }

    @Test
    void judgedMessages_theirVerdictsInTheirPlaces() {
        for (int threads : new int[] {1, 3}) {
            Scoring scoring = Scoring.of(new Reader(), set, threads);

            assertThat(scoring.pace().messages()).isEqualTo(200);
            assertThat(scoring.scores().score(Dimension.URGENCY, 299)).isEqualTo(0.299);
            assertThat(scoring.labels().given(Dimension.URGENCY, 299)).isTrue();
            assertThat(scoring.labels().given(Dimension.URGENCY, 2)).isFalse();
        }
    }

    @Test
    void unjudgedMessages_notGivenToThePeer() {
        Reader reader = new Reader();

        Scoring.of(reader, set, 2);

        assertThat(reader.read).hasSize(200).contains("kettle 0", "kettle 2").doesNotContain("kettle 1");
    }

    @Test
    void dimensionThatThePeerDoesNotKnow_nothingToJudge() {
        Scoring scoring = Scoring.of(new Reader(), Sets.labelled("pots", Dimension.FRUSTRATION, "+-"), 1);

        assertThat(scoring.pace().messages()).isZero();
        assertThat(scoring.scores().judged()).isEmpty();
    }

    @Test
    void peerThatFails_namedWithTheIdButNotTheMessage() {
        Peer failing = new Reader() {
            @Override
            public Map<Dimension, Verdict> judge(String message) {
                throw new IllegalArgumentException("cannot read: " + message);
            }
        };

        assertThatThrownBy(() -> Scoring.of(failing, set, 1))
                .hasMessage("Reader failed on message kettles-0 of kettles: java.lang.IllegalArgumentException")
                .hasNoCause();
    }
}
