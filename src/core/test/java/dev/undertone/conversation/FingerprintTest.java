package dev.undertone.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored states hold fingerprints: they may never change. */
class FingerprintTest {
    private static final Instant TIME = Instant.ofEpochSecond(1_772_452_800L, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 474963640365",
                "n | 843917452146",
                "no | 893525909076",
                "no! | 135698890316",
                "no!! | 987857133579",
                "no reply yet | 413645081776",
                "no reply, yet | 52844587137",
                "n\u00f6 \u2013 \ud83d\ude21 | 176429481052"
            })
    void textOfAnyLength_keepsItsFingerprint(String text, long fingerprint) {
        assertThat(Fingerprint.of(Role.CUSTOMER, TIME, null, text)).isEqualTo(fingerprint);
        assertThat(Fingerprint.of(Role.CUSTOMER, TIME, "", CharBuffer.wrap(text)))
                .isEqualTo(fingerprint);
    }

    @Test
    void id_countsAloneWhereThereIsOne() {
        assertThat(Fingerprint.of(Role.AGENT, TIME, "m-17", null)).isEqualTo(990741013552L);
        assertThat(Fingerprint.of(Role.CUSTOMER, null, "m-17", "yes")).isEqualTo(990741013552L);
    }

    @Test
    void turnWithoutIdAndTimeOrText_hasNone() {
        assertThat(Fingerprint.of(Role.CUSTOMER, null, null, "yes")).isZero();
        assertThat(Fingerprint.of(Role.CUSTOMER, TIME, "", null)).isZero();
    }
}
