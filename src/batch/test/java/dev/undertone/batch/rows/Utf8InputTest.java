package dev.undertone.batch.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8InputTest {

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "61", "6162", "616263646566", "ef", "efbb", "efbb61", "ef61", "ff", "ff61", "fe6162", "bbbf"
            })
    void noMark_keepsEveryByte(String hex) throws IOException {
        assertThat(Utf8Input.withoutMark(new ByteArrayInputStream(bytes(hex)))
                        .bytes()
                        .readAllBytes())
                .isEqualTo(bytes(hex));
    }

    @Test
    void mark_removed() throws IOException {
        assertThat(Utf8Input.withoutMark(new ByteArrayInputStream(bytes("efbbbf61")))
                        .bytes()
                        .readAllBytes())
                .isEqualTo(bytes("61"));
        assertThat(Utf8Input.withoutMark(new ByteArrayInputStream(bytes("efbbbf")))
                        .bytes()
                        .readAllBytes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"feff0061", "fffe6100", "feff"})
    void utf16_refused(String hex) {
        assertThatThrownBy(() -> Utf8Input.withoutMark(new ByteArrayInputStream(bytes(hex)))
                        .bytes())
                .hasMessageContaining("UTF-16");
    }
}
