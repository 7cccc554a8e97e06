package dev.undertone.benchmarks.speed.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PerfectHashTest {
    private static int find(PerfectHash table, String word) {
        byte[] bytes = Arrays.copyOf(word.getBytes(StandardCharsets.US_ASCII), word.length() + Words.PACKED);
        return table.find(Words.first(bytes, 0, word.length()), Words.second(bytes, 0, word.length()));
    }

    @Test
    void manyWords_eachInAPlaceOfItsOwnAndNoOther() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < 30_000; i++) {
            words.add("w" + i * 7);
        }
        PerfectHash table = new PerfectHash(words);

        Set<Integer> places = new HashSet<>();
        words.forEach(word -> assertThat(places.add(find(table, word))).isTrue());
        assertThat(places).doesNotContain(PerfectHash.NONE);
        for (int i = 0; i < 30_000; i++) {
            assertThat(find(table, "v" + i)).isEqualTo(PerfectHash.NONE);
        }
    }

    @Test
    void noWords_nothingFound() {
        assertThat(find(new PerfectHash(List.of()), "a")).isEqualTo(PerfectHash.NONE);
    }

    @Test
    void wordsThatDifferInCaseOnly_refused() {
        assertThatThrownBy(() -> new PerfectHash(List.of("late", "LATE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("words must differ in their hashes");
    }
}
