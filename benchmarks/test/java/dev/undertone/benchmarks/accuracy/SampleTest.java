package dev.undertone.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lab.labelled.LabelledSet;
import dev.undertone.lexicon.Dimension;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {
    private final LabelledSet set = Sets.labelled("kettles", Dimension.FRUSTRATION, "+-".repeat(500));

    @Test
    void setNotLarger_itself() {
        assertThat(Sample.of(set, 1000)).isSameAs(set);
    }

    @Test
    void largerSet_asManyAsAskedForInTheSameOrder() {
        LabelledSet sample = Sample.of(set, 100);
        List<Integer> places =
                sample.messages().stream().map(set.messages()::indexOf).toList();

        assertThat(sample.name()).isEqualTo("kettles");
        assertThat(places).hasSize(100).isSorted().doesNotHaveDuplicates();
        assertThat(places).filteredOn(place -> place < 500).hasSizeBetween(30, 70);
    }

    @Test
    void drawnAgain_theSameMessages() {
        assertThat(Sample.of(set, 100)).isEqualTo(Sample.of(set, 100));
    }
}
