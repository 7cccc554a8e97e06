package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the dimensions of agents' replies mean, row by row: {@code src/core/test/resources/reply-specs} was written from the
 * definitions, before there was a lexicon.
 */
class ReplySpecTest {
    private final ToneAnalyzer analyzer =
            ToneAnalyzer.builder().lexicon(Lexicon.replies()).build();

    @TestFactory
    Stream<DynamicContainer> replySpecs() {
        return new Specs(Specs.REPLIES, analyzer).tests();
    }

    @Test
    void eachDimension_hasManyRowsOnEitherSide() {
        List<Specs.Row> rows = Specs.rowsOf(Specs.REPLIES);
        assertThat(analyzer.dimensions()).extracting(Dimension::name).allSatisfy(dimension -> {
            assertThat(rows.stream().filter(row -> isOf(row, dimension, "present")))
                    .hasSizeGreaterThanOrEqualTo(25);
            assertThat(rows.stream().filter(row -> isOf(row, dimension, "absent")))
                    .hasSizeGreaterThanOrEqualTo(25);
        });
    }

    private static boolean isOf(Specs.Row row, String dimension, String expectation) {
        return row.dimension().equals(dimension) && row.expectation().equals(expectation);
    }
}
