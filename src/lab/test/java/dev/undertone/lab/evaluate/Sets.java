package dev.undertone.lab.evaluate;

import static dev.undertone.lexicon.Dimension.FRUSTRATION;
import static dev.undertone.lexicon.Dimension.SATISFACTION;

import dev.undertone.ToneAnalyzer;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets and a lexicon of which the tests know everything. */
final class Sets {
    private Sets() {}

    /** Six words: awful, grim (anger) and waiting for frustration; lovely, splendid and nice (praise) for satisfaction. */
    static ToneAnalyzer tiny() {
        try {
            Path folder =
                    Path.of(Sets.class.getResource("/dev/undertone/lab/tiny").toURI());
            return ToneAnalyzer.builder().lexicon(Lexicon.read(folder)).build();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads messages: two characters for frustration and satisfaction (1, 0 or -), a space, the text. */
    static LabelledSet labelled(String... rows) {
        List<LabelledMessage> messages = new ArrayList<>();
        for (String row : rows) {
            Map<Dimension, Boolean> labels = new HashMap<>();
            label(row.charAt(0), FRUSTRATION, labels);
            label(row.charAt(1), SATISFACTION, labels);
            messages.add(new LabelledMessage("m" + (messages.size() + 1), row.substring(3), labels));
        }
        return new LabelledSet("labelled", messages);
    }

    private static void label(char label, Dimension dimension, Map<Dimension, Boolean> labels) {
        if (label != '-') {
            labels.put(dimension, label == '1');
        }
    }

    /** A set without texts: the scores of frustration of messages with the label, and of those without it. */
    static ScoredSet scored(String name, double[] positives, double[] negatives) {
        List<LabelledMessage> messages = new ArrayList<>();
        double[] scores = new double[positives.length + negatives.length];
        for (int i = 0; i < scores.length; i++) {
            boolean positive = i < positives.length;
            scores[i] = positive ? positives[i] : negatives[i - positives.length];
            messages.add(new LabelledMessage(Integer.toString(i), "", Map.of(FRUSTRATION, positive)));
        }
        return ScoredSet.of(new LabelledSet(name, messages), Map.of(FRUSTRATION, 0.5), Map.of(FRUSTRATION, scores));
    }

    static ScoredLabels labels(double[] positives, double[] negatives) {
        return scored("set", positives, negatives).labels(FRUSTRATION);
    }

    static double[] scores(double... scores) {
        return scores;
    }
}
