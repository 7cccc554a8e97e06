package dev.undertone.benchmarks.speed.child;

/** A program that only prints: what of a start-up is the JVM's own. */
public final class NoScore {
    private NoScore() {}

    /** Takes nothing. */
    public static void main(String[] args) {
        System.out.write('+');
        System.out.flush();
        System.out.println(0);
    }
}
