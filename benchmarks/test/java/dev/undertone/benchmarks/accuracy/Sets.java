package dev.undertone.benchmarks.accuracy;

import dev.undertone.lab.evaluate.Evaluation;
import dev.undertone.lab.evaluate.EvaluationOptions;
import dev.undertone.lab.evaluate.ScoredSet;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small sets and results of which the figures can be computed by hand. */
final class Sets {
    private Sets() {}

    /** Returns a set of which the messages have one label each: {@code +} yes, {@code -} no, {@code .} not judged. */
    static LabelledSet labelled(String name, Dimension dimension, String labels) {
        List<LabelledMessage> messages = new ArrayList<>();
        for (int i = 0; i < labels.length(); i++) {
            char label = labels.charAt(i);
            Map<Dimension, Boolean> of = label == '.' ? Map.of() : Map.of(dimension, label == '+');
            messages.add(new LabelledMessage(name + "-" + i, "kettle " + i, of));
        }
        return new LabelledSet(name, messages);
    }

    /** Returns how a system did that gave these scores, and the label from 0.5 on. */
    static Standing standing(LabelledSet set, Dimension dimension, double... scores) {
        double[] labels = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            labels[i] = scores[i] >= 0.5 ? 1 : 0;
        }
        return new Standing(evaluation(set, dimension, scores, 200), evaluation(set, dimension, labels, 0));
    }

    private static Evaluation evaluation(LabelledSet set, Dimension dimension, double[] scores, int resamples) {
        return Evaluation.of(
                ScoredSet.of(set, Map.of(dimension, 0.5), Map.of(dimension, scores)),
                new EvaluationOptions(resamples, 1));
    }

    static SetDescription description(String name, SetDescription.Part part) {
        return new SetDescription(
                name, part, "letters", "people", Map.of(Dimension.FRUSTRATION, "angry"), "a licence", "a library");
    }
}
