package dev.undertone.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchRunTest {
    private static final int SMALL_CHUNK = 512;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<List<String>> cells(int rows, int seed) {
        Random random = new Random(seed);
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cells.add(List.of(Integer.toString(i), Messages.text(random), Messages.text(random)));
        }
        return cells;
    }

    private static byte[] csv(List<List<String>> rows, LineDelimiter end) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(end).bufferSize(0).build(text);
        writer.writeRecord("id", "text", "note");
        rows.forEach(writer::writeRecord);
        return utf8(text.toString());
    }

    private static List<CsvRecord> read(byte[] csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(string(csv))) {
            return reader.stream().toList();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LineDelimiter.class,
            names = {"LF", "CRLF", "CR"})
    void csv_carriedUnchangedAsAnotherReaderSeesIt(LineDelimiter end) throws IOException {
        List<List<String>> rows = cells(3000, 1);

        Runs.Result result = Runs.run(
                Runs.source(csv(rows, end), RowFormat.CSV, Compression.NONE), Compression.NONE, 2, SMALL_CHUNK);

        List<CsvRecord> answers = read(result.out());
        assertThat(result.rejected()).isEmpty();
        assertThat(answers).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(answers.get(i + 1).getFields().subList(0, 3)).isEqualTo(rows.get(i));
        }
    }

    @Test
    void anyNumberOfThreads_sameBytes() throws IOException {
        RowSource source = Runs.source(csv(cells(5000, 2), LineDelimiter.LF), RowFormat.CSV, Compression.NONE);
        for (Compression packing : Compression.values()) {
            byte[] one = Runs.run(source, packing, 1, SMALL_CHUNK).out();

            assertThat(Runs.run(source, packing, 2, SMALL_CHUNK).out()).isEqualTo(one);
            assertThat(Runs.run(source, packing, 8, SMALL_CHUNK).out()).isEqualTo(one);
        }
    }

    @Test
    void anySizeOfChunks_sameBytesUnlessPacked() throws IOException {
        RowSource source = Runs.source(csv(cells(2000, 3), LineDelimiter.CRLF), RowFormat.CSV, Compression.NONE);
        byte[] usual = Runs.run(source, Compression.NONE, 1, BatchRun.CHUNK).out();

        assertThat(Runs.run(source, Compression.NONE, 2, 1).out()).isEqualTo(usual);
        assertThat(Runs.run(source, Compression.NONE, 2, 100).out()).isEqualTo(usual);
    }

    @Test
    void packedAnswers_unpackToTheSame() throws IOException {
        RowSource source = Runs.source(csv(cells(1000, 4), LineDelimiter.LF), RowFormat.CSV, Compression.NONE);
        byte[] plain = Runs.run(source, Compression.NONE, 2, SMALL_CHUNK).out();
        byte[] gzip = Runs.run(source, Compression.GZIP, 2, SMALL_CHUNK).out();
        byte[] zstd = Runs.run(source, Compression.ZSTD, 2, SMALL_CHUNK).out();

        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes())
                .isEqualTo(plain);
        assertThat(new ZstdInputStream(new ByteArrayInputStream(zstd)).readAllBytes())
                .isEqualTo(plain);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void packedInput_readAsItsContent() throws IOException {
        byte[] csv = csv(cells(1000, 5), LineDelimiter.LF);
        byte[] expected = Runs.run(Runs.source(csv, RowFormat.CSV, Compression.NONE), Compression.NONE, 2, SMALL_CHUNK)
                .out();
        byte[] twoMembers = new byte[0];
        for (byte[] half : List.of(Arrays.copyOf(csv, 999), Arrays.copyOfRange(csv, 999, csv.length))) {
            byte[] member = gzip(half);
            byte[] joined = Arrays.copyOf(twoMembers, twoMembers.length + member.length);
            System.arraycopy(member, 0, joined, twoMembers.length, member.length);
            twoMembers = joined;
        }

        for (RowSource source : List.of(
                Runs.source(gzip(csv), RowFormat.CSV, Compression.GZIP),
                Runs.source(twoMembers, RowFormat.CSV, Compression.GZIP),
                Runs.source(Zstd.compress(csv), RowFormat.CSV, Compression.ZSTD))) {
            assertThat(Runs.run(source, Compression.NONE, 2, SMALL_CHUNK).out()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.001, 0.5, 0.9, 0.999})
    void packedInputThatBreaksOff_inputFailed(double share) throws IOException {
        byte[] csv = csv(cells(20_000, 6), LineDelimiter.LF);
        byte[] gzip = gzip(csv);
        byte[] zstd = Zstd.compress(csv);

        for (RowSource source : List.of(
                Runs.source(Arrays.copyOf(gzip, (int) (gzip.length * share)), RowFormat.CSV, Compression.GZIP),
                Runs.source(Arrays.copyOf(zstd, (int) (zstd.length * share)), RowFormat.CSV, Compression.ZSTD))) {
            assertThatThrownBy(() -> Runs.run(source, Compression.NONE, 2, SMALL_CHUNK))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("rows: ")
                    .hasMessageMatching(".*(too early|damaged|is empty).*");
        }
    }

    @Test
    void damagedGzip_inputFailed() throws IOException {
        byte[] gzip = gzip(csv(cells(5000, 7), LineDelimiter.LF));
        Arrays.fill(gzip, gzip.length / 2, gzip.length / 2 + 50, (byte) 0x55);

        assertThatThrownBy(() ->
                        Runs.run(Runs.source(gzip, RowFormat.CSV, Compression.GZIP), Compression.NONE, 2, SMALL_CHUNK))
                .isInstanceOf(IOException.class);
    }

    @Test
    void badRows_toldByRowLineOffsetAndCode() throws IOException {
        byte[] csv = utf8("id,text\n1,ok\n2,\"no\" end\n3\n4,\u00e9t\u00e9\n5,ok\n6,\"open\n");
        int accent = string(csv).indexOf('\u00e9');
        csv[accent] = (byte) 0xFF;

        Runs.Result result =
                Runs.run(Runs.source(csv, RowFormat.CSV, Compression.NONE), Compression.NONE, 2, SMALL_CHUNK);

        assertThat(string(result.out())).hasLineCount(3).contains("\n1,ok,", "\n5,ok,");
        assertThat(result.rejected())
                .extracting(row -> row.number() + " " + row.line() + " " + row.offset() + " " + row.code())
                .containsExactly(
                        "2 3 13 text-after-quote", "3 4 24 cell-count", "4 5 26 not-utf8", "6 7 39 unclosed-quote");
        assertThat(result.rejected()).extracting(RejectedRow::text).startsWith("2,\"no\" end", "3");
    }

    @Test
    void jsonLines_carriedUnchanged() throws IOException {
        Random random = new Random(8);
        StringBuilder lines = new StringBuilder();
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String note = "\""
                    + Messages.text(random)
                            .replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r")
                            .replace("\t", "\\t")
                    + "\"";
            notes.add(note);
            lines.append("{\"text\":")
                    .append(note)
                    .append(",\"note\": ")
                    .append(note)
                    .append("}\n");
        }
        RowSource source = Runs.source(utf8(lines.toString()), RowFormat.JSONL, Compression.NONE);

        Runs.Result result = Runs.run(source, Compression.NONE, 2, SMALL_CHUNK);

        List<String> answers = string(result.out()).lines().toList();
        assertThat(result.rejected()).isEmpty();
        assertThat(answers).hasSize(2000);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).endsWith(",\"note\":" + notes.get(i) + "}");
        }
        assertThat(Runs.run(source, Compression.NONE, 8, 64).out()).isEqualTo(result.out());
    }

    @Test
    void zerosInALine_areNoUtf16() throws IOException {
        byte[] line = "{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_16LE);

        Runs.Result result =
                Runs.run(Runs.source(line, RowFormat.JSONL, Compression.NONE), Compression.NONE, 1, SMALL_CHUNK);

        assertThat(result.rejected())
                .isNotEmpty()
                .allMatch(row -> row.code().toString().equals("not-json"));
    }

    @Test
    void outputThatFails_endsTheRun() throws IOException {
        RowSource source = Runs.source(csv(cells(5000, 9), LineDelimiter.LF), RowFormat.CSV, Compression.NONE);
        OutputStream full = new OutputStream() {
            private int left = 10_000;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("No space left on device");
                }
            }
        };
        BatchRun run =
                new BatchRun(Messages.analyzer(), Runs.RAW, Compression.NONE, 2, SMALL_CHUNK, BatchListener.NONE);

        assertThatThrownBy(() -> run.run(List.of(source), new StreamOutput(full), null))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
