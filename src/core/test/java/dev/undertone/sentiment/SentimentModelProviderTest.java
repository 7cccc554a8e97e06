package dev.undertone.sentiment;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SentimentModelProviderTest {
    @Test
    void withoutProvider_saysWhatToAdd() {
        assertThatIllegalStateException()
                .isThrownBy(SentimentModelProvider::installed)
                .withMessageContaining("dev.undertone:undertone-corenlp");
    }
}
