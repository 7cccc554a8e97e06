package dev.undertone.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeersTest {

    @Test
    void undertoneFirstAndMajorityLast() {
        assertThat(Peers.all())
                .extracting(Peer::name)
                .startsWith("Undertone", "VADER")
                .endsWith("Majority")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brilliant service, I love the new kettle. Thank you so much!",
                "Great, that worked perfectly, thanks for your help :)",
                "I am delighted, what a wonderful surprise!"
            })
    void praise_satisfactionAndNoFrustrationByEverySystem(String message) {
        for (Peer peer : List.of(new UndertonePeer(), new VaderPeer())) {
            Map<Dimension, Verdict> verdicts = peer.judge(message);

            assertThat(verdicts.get(Dimension.SATISFACTION).label())
                    .as(peer.name())
                    .isTrue();
            assertThat(verdicts.get(Dimension.FRUSTRATION).label())
                    .as(peer.name())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is a terrible, horrible service and I hate it.",
                "Your awful kettle is useless. I am furious!",
                "What a disgusting, pathetic shop, I am so angry"
            })
    void complaint_frustrationAndNoSatisfactionByEverySystem(String message) {
        for (Peer peer : List.of(new UndertonePeer(), new VaderPeer())) {
            Map<Dimension, Verdict> verdicts = peer.judge(message);

            assertThat(verdicts.get(Dimension.FRUSTRATION).label())
                    .as(peer.name())
                    .isTrue();
            assertThat(verdicts.get(Dimension.SATISFACTION).label())
                    .as(peer.name())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The parcel is on the table.", "", "   ", "!!!", "😀", "\n\n"})
    void nothingThatVaderKnows_noLabel(String message) {
        assertThat(new VaderPeer().judge(message).values()).containsOnly(new Verdict(0.5, false));
    }

    @Test
    void vader_speaksOfSatisfactionAsTheOppositeOfFrustration() {
        Map<Dimension, Verdict> verdicts = new VaderPeer().judge("A good kettle with a bad lid and a terrible handle.");

        assertThat(verdicts).containsOnlyKeys(Dimension.FRUSTRATION, Dimension.SATISFACTION);
        assertThat(verdicts.get(Dimension.FRUSTRATION).score())
                .isGreaterThan(0.5)
                .isEqualTo(1 - verdicts.get(Dimension.SATISFACTION).score());
    }

    @Test
    void versions_areThoseOfTheJars() {
        assertThat(new VaderPeer().version()).endsWith("vader-sentiment-analyzer` 1.0");
        assertThat(new UndertonePeer().version()).contains("lexicon undertone-en");
    }

    @Test
    void majority_givesTheMoreCommonAnswerAndNoLabelInATie() {
        Dimension dimension = Dimension.URGENCY;

        assertThat(givesLabel(Sets.labelled("most", dimension, "+-++..."))).isTrue();
        assertThat(givesLabel(Sets.labelled("few", dimension, "--+"))).isFalse();
        assertThat(givesLabel(Sets.labelled("tie", dimension, "+-"))).isFalse();
        assertThat(givesLabel(Sets.labelled("unjudged", dimension, "..."))).isFalse();
    }

    private static boolean givesLabel(LabelledSet set) {
        return new MajorityPeer()
                .facing(set)
                .judge("The kettle sings.")
                .get(Dimension.URGENCY)
                .label();
    }
}
