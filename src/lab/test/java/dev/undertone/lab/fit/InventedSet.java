package dev.undertone.lab.fit;

import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Labelled messages of invented words, drawn by a seed: the label follows a line over a strength that the test knows. */
final class InventedSet {
    private final String name;
    private final Dimension dimension;
    private final List<LabelledMessage> messages = new ArrayList<>();

    InventedSet(String name, Dimension dimension) {
        this.name = name;
        this.dimension = dimension;
    }

    /** Adds a message {@code times} times, each time with the label. */
    InventedSet with(int times, boolean label, String text) {
        for (int i = 0; i < times; i++) {
            messages.add(new LabelledMessage(Integer.toString(messages.size() + 1), text, Map.of(dimension, label)));
        }
        return this;
    }

    /**
     * Adds messages of one or two of some phrases; the label is drawn with the probability that a line of slope 2 gives to the
     * strength that the test says.
     */
    InventedSet drawn(long seed, int count, double intercept, List<String> phrases, ToDoubleFunction<String> strength) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            String one = phrases.get(random.nextInt(phrases.size()));
            String other = phrases.get(random.nextInt(phrases.size()));
            boolean two = random.nextBoolean() && !one.equals(other);
            double sum = strength.applyAsDouble(one) + (two ? strength.applyAsDouble(other) : 0);
            boolean label = random.nextDouble() < Logistic.of(2 * sum + intercept);
            with(1, label, two ? "it is " + one + ". It is " + other + "." : "it is " + one + ".");
        }
        return this;
    }

    LabelledSet set() {
        return new LabelledSet(name, messages);
    }
}
