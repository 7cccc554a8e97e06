package dev.undertone.benchmarks.speed.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.benchmarks.speed.result.Results;
import org.junit.jupiter.api.Test;

class WrittenTest {
    @Test
    void numbers_withAboutThreeDigits() {
        assertThat(Written.number(1.234)).isEqualTo("1.23");
        assertThat(Written.number(9.996)).isEqualTo("10.0");
        assertThat(Written.number(99.96)).isEqualTo("100");
        assertThat(Written.number(51_361.7)).isEqualTo("51,362");
        assertThat(Written.number(Double.NaN)).isEqualTo("–");
    }

    @Test
    void singleRound_withoutError() {
        assertThat(Written.nanos(Results.series(0, 12))).isEqualTo("12.0");
    }

    @Test
    void bytes_noneWhereTheJvmItselfAllocates() {
        assertThat(Written.bytes(Results.series(0.49, 1))).isEqualTo("0");
        assertThat(Written.bytes(Results.series(0.51, 1))).isEqualTo("1");
    }

    @Test
    void memory_inTheUnitThatFits() {
        assertThat(Written.memory(10_240)).isEqualTo("10.0 KiB");
        assertThat(Written.memory(3 << 19)).isEqualTo("1.50 MiB");
    }
}
