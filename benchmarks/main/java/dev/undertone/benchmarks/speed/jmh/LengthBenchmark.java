package dev.undertone.benchmarks.speed.jmh;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneScorer;
import dev.undertone.benchmarks.speed.messages.Genre;
import dev.undertone.benchmarks.speed.messages.Shape;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Undertone on one message of a given length and shape, hostile ones among them, in a JVM that has seen ordinary messages first.
 *
 * <p>By itself: {@code java -cp benchmarks/target/undertone-benchmarks.jar org.openjdk.jmh.Main LengthBenchmark -p
 * shape=NEGATORS -p length=1000}
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init")
public class LengthBenchmark {
    /** What the message is made of. */
    @Param("ORDINARY")
    public Shape shape;

    /** How many UTF-16 units it has. */
    @Param("100")
    public int length;

    private ToneScorer scorer;
    private double[] scores;
    private String message;

    /** Creates the benchmark; JMH does. */
    public LengthBenchmark() {}

    /** Makes the message, and lets the compiler see ordinary ones. */
    @Setup
    public void prepare() {
        scorer = ToneAnalyzer.builder()
                .maxLength(Math.max(length, ToneAnalyzer.DEFAULT_MAX_LENGTH))
                .build()
                .newScorer();
        scores = new double[scorer.dimensions().size()];
        message = shape.text(length);
        Genre.TWEETS.draw().messages().forEach(tweet -> scorer.score(tweet, scores));
    }

    /** Scores the message. */
    @Benchmark
    public double score() {
        scorer.score(message, scores);
        return scores[0];
    }
}
