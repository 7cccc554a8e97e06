package dev.undertone.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectedTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:12:00Z, 2026-03-02T09:12:00Z",
        "2026-03-02T09:12:00+02:00, 2026-03-02T07:12:00Z",
        "2026-03-02 09:12:00, 2026-03-02T09:12:00Z",
        "2026-03-02T09:12, 2026-03-02T09:12:00Z",
        "2026-03-02, 2026-03-02T00:00:00Z",
        "1772442720, 2026-03-02T09:12:00Z",
        "1772442720000, 2026-03-02T09:12:00Z"
    })
    void time_readInAnyUsualForm(String text, Instant moment) {
        assertThat(Moment.of(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "yesterday at nine", "2026-13-40", "99999999999999999999", "02/03/2026"})
    void noTime_isNone(String text) {
        assertThat(Moment.of(text)).isNull();
        assertThat(Moment.of(null)).isNull();
    }

    @Test
    void text_escapedWhateverItHolds() {
        assertThat(Html.escape("<a href=\"x\" b='y'>&amp;`\u0007\u202E\uD800 \uD83D\uDE00\n"))
                .isEqualTo("&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;&#96;\uFFFD\uFFFD\uFFFD \uD83D\uDE00\n");
    }
}
