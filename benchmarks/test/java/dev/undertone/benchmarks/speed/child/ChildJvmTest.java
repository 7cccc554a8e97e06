package dev.undertone.benchmarks.speed.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChildJvmTest {
    /** A program that fails. */
    static final class Failing {
        public static void main(String[] args) {
            System.exit(3);
        }
    }

    @Test
    void firstScore_reachedWithTheLibraryAlone() throws IOException {
        try (ChildJvm jvm = new ChildJvm()) {
            ChildJvm.Answer answer = jvm.run(FirstScore.class);

            assertThat(answer.numbers())
                    .singleElement()
                    .satisfies(millis -> assertThat(millis).isPositive());
            assertThat(answer.millis()).isPositive();
            assertThat(jvm.run(NoScore.class).numbers()).containsExactly(0L);
        }
    }

    @Test
    void heap_ofAnalyzerAndScorer() throws IOException {
        try (ChildJvm jvm = new ChildJvm()) {
            assertThat(jvm.run(HeapOfLexicon.class, "-XX:+UseSerialGC").numbers())
                    .hasSize(2)
                    .allSatisfy(bytes -> assertThat(bytes).isBetween(1_000L, 100_000_000L));
        }
    }

    @Test
    void programThatFails_told() throws IOException {
        try (ChildJvm jvm = new ChildJvm()) {
            assertThatThrownBy(() -> jvm.run(Failing.class))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("must end with 0 (got 3)");
        }
    }
}
