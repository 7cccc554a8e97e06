package dev.undertone.benchmarks.speed;

import dev.undertone.benchmarks.speed.contender.Contender;
import java.util.List;

/**
 * How much time a run takes for its figures. Immutable.
 *
 * @param rounds how often every contender is measured on the first set, each time in a new JVM
 * @param otherRounds the same for the other sets
 * @param warmUps how many iterations are thrown away: so many that all of a scorer is compiled, which takes Undertone and VADER
 *     some six seconds, and more when others want the processors that the compiler works on
 * @param floorWarmUps the same for the floors, which are small loops
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
        int floorWarmUps,
        int iterations,
        int iterationMillis,
        List<Contender> elsewhere,
        int lengthWarmUps,
        List<Integer> lengths,
        int starts) {
    /** Some thirty minutes. */
    static final Effort FULL = new Effort(
            4,
            2,
            20,
            6,
            4,
            500,
            List.of(
                    Contender.TOKENISE_AND_PROBE,
                    Contender.STRING,
                    Contender.UTF8,
                    Contender.ANALYZE,
                    Contender.HASH_MAP,
                    Contender.VADER),
            10,
            List.of(100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000),
            20);

    /** Six minutes, to see that everything works; scorers are not compiled to the end. */
    static final Effort QUICK = new Effort(
            2,
            1,
            20,
            8,
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
