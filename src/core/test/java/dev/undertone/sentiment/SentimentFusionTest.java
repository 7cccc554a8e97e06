package dev.undertone.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentimentFusionTest {
    @TempDir
    private Path folder;

    @Test
    @SuppressWarnings("NullAway")
    void withoutRules_isRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> SentimentFusion.of(null))
                .withMessage("rules must not be null");
    }

    @Test
    void bundled_isForTheModelsItWasFittedTo() {
        assertThat(SentimentFusion.bundled("corenlp-treeless").rules())
                .extracting(FusionRule::dimension)
                .contains(Dimension.FRUSTRATION, Dimension.SATISFACTION)
                .doesNotContain(Dimension.URGENCY);
        assertThat(SentimentFusion.bundled("another").rules()).isEmpty();
    }

    @Test
    void table_isReadWithItsGates() throws IOException {
        assertThat(
                        read(
                                "# why\n@format\t1\n@model\tfake\n\nurgency\tlast-negative\tlittle-urgency some-frustration\t-0.5\n"))
                .containsExactly(new FusionRule(
                        Dimension.URGENCY,
                        OpinionFeature.LAST_NEGATIVE,
                        List.of(
                                new EvidenceGate(Dimension.URGENCY, false),
                                new EvidenceGate(Dimension.FRUSTRATION, true)),
                        -0.5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "urgency,offset,,17|weight must be in [-5, 5] (got 17.0)",
                "urgency,offset,1|a row must be dimension, feature, gates and weight, separated by tabs (got 3)",
                "urgency,worst,,1|unknown feature (got worst)",
                "urgency,offset,big-urgency,1|a gate must be little- or some- and a dimension (got big-urgency)",
                "urgency,offset,some-urgency little-urgency,1|each dimension must have at most one gate"
                        + " (got [EvidenceGate[dimension=urgency, some=true], EvidenceGate[dimension=urgency, some=false]])",
                "@format,2|the format must be 1 (got 2)",
            })
    void mistake_isNamedWithItsPlace(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("@format\t1\n" + line.replace(',', '\t') + "\n"))
                .withMessage(message + " at " + folder.resolve("fusion.tsv") + ":2");
    }

    @Test
    void tableWithoutFormat_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("# nothing\n"))
                .withMessageStartingWith("a fusion must have a line @format (got none)");
    }

    @Test
    void contribution_isOnTheGrid() {
        FusionRule rule = new FusionRule(
                Dimension.FRUSTRATION,
                OpinionFeature.MOST_NEGATIVE,
                List.of(new EvidenceGate(Dimension.SATISFACTION, false), new EvidenceGate(Dimension.URGENCY, true)),
                0.8);
        double open = rule.open(dimension -> dimension.equals(Dimension.SATISFACTION) ? 0.25 : 3);

        // 1 / 1.25 and 3 / 4
        assertThat(open).isEqualTo(0.8 * 0.75);
        assertThat(rule.contribution(0.7, open)).isEqualTo(Math.rint(0.8 * 0.6 * 0.7 * 1048576) / 1048576);
    }

    private List<FusionRule> read(String table) throws IOException {
        return SentimentFusion.read(Files.writeString(folder.resolve("fusion.tsv"), table))
                .rules();
    }
}
