package dev.undertone.batch.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowCutterTest {
    private static final int SMALL = 16;

    private static Framing csv() {
        return new CsvFraming(new Separator(','));
    }

    private static RowCutter cutter(InputStream in, Framing framing, int size) {
        return new RowCutter(in, framing, Position.START, size, false, () -> {});
    }

    /** Returns the rows as {@code row:line:offset:text}, with the fault's code when there is one. */
    private static List<String> rows(RowCutter cutter, int size) throws IOException {
        List<String> rows = new ArrayList<>();
        Chunk chunk = new Chunk(size);
        while (cutter.next(chunk)) {
            for (int i = 0; i < chunk.rows; i++) {
                Fault fault = chunk.faults[i];
                int length = chunk.end[i] - chunk.begin[i];
                rows.add((chunk.from.row() + i + 1) + ":" + (chunk.from.line() + chunk.line[i] + 1) + ":"
                        + (chunk.from.offset() + chunk.begin[i]) + ":"
                        + (fault == null ? "" : "!" + fault.code() + " ")
                        + (length > 1000
                                ? length
                                : new String(chunk.bytes, chunk.begin[i], length, StandardCharsets.UTF_8)));
            }
        }
        return rows;
    }

    private static List<String> rows(String text, Framing framing) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> rows = rows(cutter(new ByteArrayInputStream(bytes), framing, SMALL), SMALL);
        assertThat(rows(cutter(new ByteArrayInputStream(bytes), framing, 1 << 16), 1 << 16))
                .isEqualTo(rows);
        return rows;
    }

    @Test
    void lineEnds_cut() throws IOException {
        assertThat(rows("a\nb\r\n\nc", new LineFraming())).containsExactly("1:1:0:a", "2:2:2:b", "3:3:5:", "4:4:6:c");
        assertThat(rows("a\n", new LineFraming())).containsExactly("1:1:0:a");
        assertThat(rows("\n", new LineFraming())).containsExactly("1:1:0:");
        assertThat(rows("", new LineFraming())).isEmpty();
        assertThat(rows("a\rb\u2028c", new LineFraming())).containsExactly("1:1:0:a\rb\u2028c");
    }

    @Test
    void csvRows_cutOutsideOfQuotes() throws IOException {
        assertThat(rows("a,\"b\nc\"\r\n\"d\"\"\re\",f\rg", csv()))
                .containsExactly("1:1:0:a,\"b\nc\"", "2:3:9:\"d\"\"\re\",f", "3:5:19:g");
    }

    @Test
    void brokenQuote_givesUpItsFirstLineOnly() throws IOException {
        assertThat(rows("a,\"b\" c\nd,e\n", csv())).containsExactly("1:1:0:!text-after-quote a,\"b\" c", "2:2:8:d,e");
        assertThat(rows("a,\"b\nc,d\ne,f", csv()))
                .containsExactly("1:1:0:!unclosed-quote a,\"b", "2:2:5:c,d", "3:3:9:e,f");
        assertThat(rows("\"", csv())).containsExactly("1:1:0:!unclosed-quote \"");
    }

    @Test
    void rowsLongerThanAChunk_whole() throws IOException {
        String line = "\u00e9x".repeat(70_000);

        assertThat(rows(line + "\n" + line, new LineFraming())).containsExactly("1:1:0:210000", "2:2:210001:210000");
    }

    @Test
    void separatorOfSeveralBytes_cutAnywhere() throws IOException {
        Framing framing = new CsvFraming(new Separator('\u00a6'));

        assertThat(rows("\"a\"\u00a6\"b\nc\"\u00a6d\n".repeat(3), framing))
                .hasSize(3)
                .allMatch(row -> !row.contains("!"));
    }

    @Test
    void endlessLine_passedOverInBoundedMemory() throws IOException {
        InputStream endless = new InputStream() {
            private long left = RowCutter.LONGEST + 100L;

            @Override
            public int read() {
                left--;
                return left < 0 ? -1 : left == 50 ? '\n' : 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int i = 0;
                for (; i < length && i < 5000; i++) {
                    int b = read();
                    if (b < 0) {
                        break;
                    }
                    target[offset + i] = (byte) b;
                }
                return i == 0 ? -1 : i;
            }
        };

        assertThat(rows(cutter(endless, new LineFraming(), 1 << 16), 1 << 16))
                .containsExactly("1:1:0:!too-long 16777216", "2:2:16777266:" + "x".repeat(50));
    }

    @Test
    void quoteOpenForTooLong_givesUpItsFirstLineOnly() throws IOException {
        String text = "a,\"b\n" + "c,d\n".repeat(RowCutter.LONGEST / 4 + 10);

        List<String> rows =
                rows(cutter(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), csv(), 1 << 16), 1 << 16);

        assertThat(rows).hasSize(RowCutter.LONGEST / 4 + 11);
        assertThat(rows.subList(0, 2)).containsExactly("1:1:0:!unclosed-quote a,\"b", "2:2:5:c,d");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void anyEndOfAChunk_isAPlaceToGoOn(int seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("h,k\n");
        for (int i = 0; i < 400; i++) {
            text.append("a\",\n\r \"".charAt(random.nextInt(7)));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        List<String> all = rows(cutter(new ByteArrayInputStream(bytes), csv(), SMALL), SMALL);
        RowCutter first = cutter(new ByteArrayInputStream(bytes), csv(), SMALL);
        Chunk chunk = new Chunk(SMALL);
        int read = 0;
        while (first.next(chunk)) {
            read += chunk.rows;
            RowCutter second = cutter(new ByteArrayInputStream(bytes), csv(), SMALL);
            second.goTo(chunk.to());

            assertThat(rows(second, SMALL)).isEqualTo(all.subList(read, all.size()));
        }
        assertThat(read).isEqualTo(all.size());
    }
}
