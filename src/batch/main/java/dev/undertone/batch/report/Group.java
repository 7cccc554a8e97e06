package dev.undertone.batch.report;

import dev.undertone.batch.rows.Answer;

/** Messages that have something in common. For one thread. */
final class Group {
    private final Tone[] tones;
    private long messages;

    Group(int dimensions) {
        tones = new Tone[dimensions];
        for (int i = 0; i < dimensions; i++) {
            tones[i] = new Tone();
        }
    }

    void add(Answer answer) {
        messages++;
        for (int i = 0; i < tones.length; i++) {
            tones[i].add(
                    answer.score(i),
                    answer.labels().contains(answer.dimensions().get(i)));
        }
    }

    long messages() {
        return messages;
    }

    Tone tone(int dimension) {
        return tones[dimension];
    }
}
