package dev.undertone.benchmarks.speed.child;

import dev.undertone.ToneAnalyzer;
import java.lang.management.ManagementFactory;

/**
 * A plain program that scores one message: prints a mark as soon as it has, and then how many milliseconds after the start of the
 * JVM that was. Uses nothing but the library and the JDK, for nothing else is on its class path.
 */
public final class FirstScore {
    private FirstScore() {}

    /** Takes nothing. */
    public static void main(String[] args) {
        ToneAnalyzer analyzer = ToneAnalyzer.create();
        double[] scores = new double[analyzer.dimensions().size()];
        analyzer.newScorer().score("Third time I ask. My flight leaves in an hour!", scores);
        long now = System.currentTimeMillis();
        System.out.write(scores[0] >= 0 ? '+' : '-');
        System.out.flush();
        System.out.println(now - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
