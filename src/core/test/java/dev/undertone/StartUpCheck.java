package dev.undertone;

import java.lang.management.ManagementFactory;

/** Prints how long it took from the start of the JVM to the first score. CONTRIBUTING.md has the command. */
public final class StartUpCheck {
    private StartUpCheck() {}

    /** Takes nothing. */
    public static void main(String[] args) {
        ToneReport report = ToneAnalyzer.create().analyze("Third time I ask. My flight leaves in an hour!");
        long now = System.currentTimeMillis();
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(now - start + " ms from JVM start to " + report.labels());
    }
}
