package dev.undertone.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EscapingUtf8ReaderTest {

    /** Reads in pieces of one to three characters from a stream that yields one to three bytes at a time. */
    private static String read(byte[] bytes) throws IOException {
        InputStream drops = new ByteArrayInputStream(bytes) {
            private final Random random = new Random(1);

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(3)));
            }
        };
        StringBuilder text = new StringBuilder();
        char[] piece = new char[3];
        Random random = new Random(2);
        try (EscapingUtf8Reader reader = new EscapingUtf8Reader(drops)) {
            for (int n = reader.read(piece, 0, 1); n >= 0; n = reader.read(piece, 0, 1 + random.nextInt(3))) {
                text.append(piece, 0, n);
            }
        }
        return text.toString();
    }

    @Test
    void validUtf8_readAsItIs() throws IOException {
        String text = "a\u00e9\u20ac\uD83D\uDE00\uFFFD\n".repeat(9000);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(EscapingUtf8Reader.isDamaged(text)).isFalse();
    }

    @Test
    void wrongBytes_escapedOneByOneAndFound() throws IOException {
        String text = read(new byte[] {'a', (byte) 0xC3, 'b', (byte) 0xFF, (byte) 0xFE, 'c', (byte) 0xE2, (byte) 0x82});

        assertThat(text).isEqualTo("a\uDCC3b\uDCFF\uDCFEc\uDCE2\uDC82");
        assertThat(EscapingUtf8Reader.isDamaged(text)).isTrue();
    }

    @Test
    void wrongByteAfterAnEmoji_found() throws IOException {
        byte[] bytes = "\uD83D\uDE00?".getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0x80;

        assertThat(EscapingUtf8Reader.isDamaged(read(bytes))).isTrue();
    }

    @Test
    void randomBytes_damagedExactlyWhenNotUtf8() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(6)];
            random.nextBytes(bytes);
            boolean valid = java.util.Arrays.equals(
                    new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
            assertThat(EscapingUtf8Reader.isDamaged(read(bytes))).isEqualTo(!valid);
        }
    }
}
