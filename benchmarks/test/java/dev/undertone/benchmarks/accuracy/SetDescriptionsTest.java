package dev.undertone.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SetDescriptionsTest {
    private final List<SetDescription> all = SetDescriptions.all();

    @Test
    void everySet_saysWhatItIsAndWhereItComesFrom() {
        assertThat(all).hasSizeGreaterThanOrEqualTo(10).allSatisfy(set -> {
            assertThat(set.texts()).isNotBlank();
            assertThat(set.labelledBy()).isNotBlank();
            assertThat(set.licence()).isNotBlank();
            assertThat(set.source()).isNotBlank();
            assertThat(set.labels()).isNotEmpty();
        });
    }

    @Test
    void names_once() {
        assertThat(all).extracting(SetDescription::name).doesNotHaveDuplicates();
    }

    @Test
    void unseenOnes_beforeThoseThatTheWeightsAreFittedOn() {
        assertThat(all).extracting(SetDescription::part).isSorted();
    }
}
