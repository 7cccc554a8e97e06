package dev.undertone.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8LinesTest {

    private static List<String> lines(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Utf8Lines source = new Utf8Lines(in, () -> {})) {
            for (Utf8Lines.Line line = source.next(); line != null; line = source.next()) {
                lines.add(line.number() + ":" + (line.fault() == null ? line.text() : "!" + line.fault()));
            }
        }
        return lines;
    }

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void lineEnds_cut() throws IOException {
        assertThat(lines("a\nb\r\n\nc")).containsExactly("1:a", "2:b", "3:", "4:c");
        assertThat(lines("a\n")).containsExactly("1:a");
        assertThat(lines("\n")).containsExactly("1:");
        assertThat(lines("")).isEmpty();
        assertThat(lines("a\rb\u2028c")).containsExactly("1:a\rb\u2028c");
    }

    @Test
    void linesLongerThanTheBuffer_whole() throws IOException {
        String line = "\u00e9x".repeat(70_000);

        assertThat(lines(line + "\n" + line)).containsExactly("1:" + line, "2:" + line);
    }

    @Test
    void endlessLine_passedOverInBoundedMemory() throws IOException {
        InputStream endless = new InputStream() {
            private long left = Utf8Lines.LONGEST + 100L;

            @Override
            public int read() {
                left--;
                return left < 0 ? -1 : left == 50 ? '\n' : 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int b = read();
                if (b < 0 || length == 0) {
                    return -1;
                }
                target[offset] = (byte) b;
                return 1;
            }
        };

        assertThat(lines(endless)).containsExactly("1:!the line is longer than 16 MiB", "2:" + "x".repeat(50));
    }
}
