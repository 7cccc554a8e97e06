package dev.undertone.benchmarks.speed.jmh;

import dev.undertone.benchmarks.speed.contender.Contender;
import dev.undertone.benchmarks.speed.contender.Reading;
import dev.undertone.benchmarks.speed.contender.Subject;
import dev.undertone.benchmarks.speed.messages.MessageSet;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * One contender on the messages of one set, one message an operation, again and again in their order.
 *
 * <p>By itself: {@code java -cp benchmarks/target/undertone-benchmarks.jar org.openjdk.jmh.Main MessageBenchmark -p
 * contender=STRING -p messages=TWEETS -prof gc}
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MessageBenchmark {
    /** Creates the benchmark; JMH does. */
    public MessageBenchmark() {}

    /** What the threads share. */
    @State(Scope.Benchmark)
    @SuppressWarnings("NullAway.Init")
    public static class Shared {
        /** Who works. */
        @Param("STRING")
        public Contender contender;

        /** On what: a key of {@link MessageSet#of}. */
        @Param("TWEETS")
        public String messages;

        private Subject subject;
        private int count;

        /** Creates the state; JMH does. */
        public Shared() {}

        /**
         * Loads tables and messages.
         *
         * @throws IOException if a file of messages cannot be read
         */
        @Setup
        public void open() throws IOException {
            MessageSet set = MessageSet.of(messages);
            subject = contender.open(set.messages());
            count = set.messages().size();
        }
    }

    /** What is a thread's own. */
    @State(Scope.Thread)
    @SuppressWarnings("NullAway.Init")
    public static class Own {
        private Reading reading;
        private int next;
        private int count;

        /** Creates the state; JMH does. */
        public Own() {}

        /** Lets each thread begin at another message. */
        @Setup
        public void begin(Shared shared, ThreadParams threads) {
            reading = shared.subject.reading();
            count = shared.count;
            next = (int) ((long) count * threads.getThreadIndex() / threads.getThreadCount());
        }
    }

    /** Reads the next message. */
    @Benchmark
    public double message(Own own) {
        int message = own.next;
        int next = message + 1;
        own.next = next == own.count ? 0 : next;
        return own.reading.read(message);
    }
}
