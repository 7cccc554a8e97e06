package dev.undertone.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.undertone.sentiment.SentimentModelProvider;
import org.junit.jupiter.api.Test;

class CoreNlpSentimentModelProviderTest {
    private final SentimentModelProvider installed = SentimentModelProvider.installed();

    @Test
    void installed_isCoreNlp_quickestDepthFirst() {
        assertThat(installed.depths()).containsExactly("treeless", "shift-reduce", "pcfg");
    }

    @Test
    void model_isOfTheDepth() {
        assertThat(installed.create("pcfg").id()).isEqualTo("corenlp-pcfg");
    }

    @Test
    void unknownDepth_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> installed.create("deepest"))
                .withMessage("depth must be one of [treeless, shift-reduce, pcfg] (got deepest)");
    }
}
