package dev.undertone.benchmarks.speed;

import dev.undertone.benchmarks.speed.contender.Contender;
import java.util.List;

/**
 * How much time a run takes for its figures. Immutable.
 *
 * @param rounds how often every contender is measured on the first set, each time in a new JVM
 * @param otherRounds the same for the other sets
 * @param warmUps how many iterations are thrown away: so many that all of Undertone is compiled, which takes some five seconds;
 *     by then the small loops of the floors have been so for long
 * @param iterations how many count
 * @param iterationMillis how long an iteration lasts
 * @param elsewhere who is measured on the other sets
 * @param lengthWarmUps how many are thrown away where one shape of message is scored, which takes less of the code
 * @param lengths of the messages that show whether time is linear, in UTF-16 units
 * @param starts how many JVMs are started for the start-up
 */
record Effort(
        int rounds,
        int otherRounds,
        int warmUps,
        int iterations,
        int iterationMillis,
        List<Contender> elsewhere,
        int lengthWarmUps,
        List<Integer> lengths,
        int starts) {
    /** Some twenty-five minutes. */
    static final Effort FULL = new Effort(
            4,
            2,
            12,
            4,
            500,
            List.of(Contender.values()),
            4,
            List.of(100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000),
            20);

    /** Five minutes, to see that everything works. */
    static final Effort QUICK = new Effort(
            2,
            1,
            20,
            2,
            250,
            List.of(Contender.TOKENISE_AND_PROBE, Contender.STRING, Contender.UTF8),
            2,
            List.of(100, 1_000_000),
            5);

    Effort {
        elsewhere = List.copyOf(elsewhere);
        lengths = List.copyOf(lengths);
    }
}
