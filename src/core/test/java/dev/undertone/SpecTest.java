package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Linguistic behaviour, row by row: {@code src/core/test/resources/specs} says what must hold, and was written without
 * looking at the lexicon. Rows in {@code docs/known-limits.md} must fail, so that the list stays true.
 */
class SpecTest {
    @TestFactory
    Stream<DynamicContainer> specs() {
        return new Specs(Specs.MESSAGES, ToneAnalyzer.create()).tests();
    }

    @Test
    void specs_haveUniqueIdsAndAreMany() {
        List<String> ids = ids(Specs.rowsOf(Specs.MESSAGES));
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(400);

        List<String> all = new ArrayList<>(ids);
        all.addAll(ids(Specs.rowsOf(Specs.REPLIES)));
        assertThat(all).doesNotHaveDuplicates().containsAll(Specs.knownLimits());
    }

    private static List<String> ids(List<Specs.Row> rows) {
        return rows.stream().map(Specs.Row::id).toList();
    }
}
