package dev.undertone.benchmarks.deep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.sentiment.FusionRule;
import dev.undertone.sentiment.OpinionFeature;
import dev.undertone.sentiment.SentenceSentiment;
import dev.undertone.sentiment.SentimentDistribution;
import dev.undertone.sentiment.SentimentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FusionFitTest {
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.FRUSTRATION, Dimension.SATISFACTION);

    @Test
    void opinionThatTellsTheLabels_isTaken() {
        FusionFit.Fitted fitted = fit(0.8);

        assertThat(fitted.rules()).hasSizeGreaterThan(1);
        assertThat(fitted.rules().get(0).weight()).isNotZero();
        FusionRule last = fitted.rules().get(fitted.rules().size() - 1);
        assertThat(last.feature()).isEqualTo(OpinionFeature.OFFSET);
        assertThat(fitted.leftOut()).containsOnlyKeys("one", "two", "three");
        assertThat(fitted.leftOut().values()).allMatch(gain -> gain > 0.1);
    }

    @Test
    void opinionThatContradictsItselfBetweenSets_isNotTaken() {
        assertThat(fit(-0.8).rules()).isEmpty();
    }

    /** Three sets of messages without a cue; in the third one the opinion says {@code third} times what it says in the others. */
    private static FusionFit.Fitted fit(double third) {
        List<JudgedSet> sets = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            double way = name.equals("three") ? Math.signum(third) : 1;
            Map<Dimension, JudgedSet> judged = JudgedSet.of(set(name, way), ToneAnalyzer.create(), new ByFirstLetter());
            sets.add(Objects.requireNonNull(judged.get(Dimension.FRUSTRATION)));
        }
        return FusionFit.of(Dimension.FRUSTRATION, sets, DIMENSIONS, 1);
    }

    private static LabelledSet set(String name, double way) {
        Random random = new Random(name.hashCode());
        List<LabelledMessage> messages = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            boolean label = random.nextInt(3) == 0;
            boolean agrees = random.nextInt(5) != 0;
            String first = label == (agrees == way > 0) ? "Baskets" : "Atlases";
            messages.add(new LabelledMessage(
                    Integer.toString(i), first + " and lamps, page " + i + ".", Map.of(Dimension.FRUSTRATION, label)));
        }
        return new LabelledSet(name, messages);
    }

    /** Finds what begins with B negative. */
    private record ByFirstLetter() implements SentimentModel {
        @Override
        public String id() {
            return "fake";
        }

        @Override
        public List<SentenceSentiment> judge(CharSequence message) {
            double negative = message.charAt(0) == 'B' ? 0.9 : 0.1;
            return List.of(SentenceSentiment.of(
                    0, message.length(), new SentimentDistribution(0, negative, 1 - negative, 0, 0)));
        }
    }
}
