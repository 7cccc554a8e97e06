package dev.undertone.benchmarks.speed.child;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneScorer;

/**
 * Prints how many bytes stay on the heap for an analyzer, and for a scorer that has read a tweet. Wants the serial collector,
 * after whose full collection the used heap is what is alive, to the byte.
 */
public final class HeapOfLexicon {
    /** Of one scorer there is the average of so many. */
    private static final int SCORERS = 8;

    private HeapOfLexicon() {}

    /** Takes nothing. */
    public static void main(String[] args) {
        ToneScorer[] scorers = new ToneScorer[SCORERS];
        double[] scores = new double[16];
        used();
        long before = used();
        ToneAnalyzer analyzer = ToneAnalyzer.create();
        long loaded = used();
        for (int i = 0; i < SCORERS; i++) {
            scorers[i] = analyzer.newScorer();
            scorers[i].score(
                    "Third time I ask where order 4711 is. My flight leaves in an hour, please hurry!", scores);
        }
        long scored = used();
        System.out.println("+" + (loaded - before));
        System.out.println((scored - loaded) / SCORERS);
        if (analyzer.dimensions().isEmpty() || scorers[0] == null) {
            throw new IllegalStateException("analyzer and scorers must stay alive until here");
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
