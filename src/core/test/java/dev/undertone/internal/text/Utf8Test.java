package dev.undertone.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void validText_isDecodedAsTheJdkDoes() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(20), 0, Character.MAX_CODE_POINT + 1)
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            check(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void malformedBytes_areReplacedAsTheJdkDoes() {
        Random random = new Random(2);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(8)];
            for (int b = 0; b < bytes.length; b++) {
                bytes[b] = (byte) (random.nextInt(3) == 0 ? random.nextInt(0x80) : 0x80 + random.nextInt(0x80));
            }
            check(bytes);
        }
    }

    private static void check(byte[] bytes) {
        char[] out = new char[bytes.length];
        int length = Utf8.decode(bytes, 0, bytes.length, out);
        assertThat(new String(out, 0, length)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }
}
