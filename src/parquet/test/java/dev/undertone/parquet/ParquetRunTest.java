package dev.undertone.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.batch.BatchListener;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.BatchState;
import dev.undertone.batch.Fingerprint;
import dev.undertone.batch.ResumableFiles;
import dev.undertone.batch.ResumableOutput;
import dev.undertone.batch.rows.ColumnChoice;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.Tally;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetRunTest {
    private static final ToneAnalyzer ANALYZER = ToneAnalyzer.create();
    private static final String ANGRY = "This is the third time I ask, I am so angry.";
    private static final String URGENT = "My flight leaves in an hour!";

    @TempDir
    private Path folder;

    private final List<RejectedRow> rejected = new ArrayList<>();

    private Tally run(RowOptions options, int threads, Path answer, Path... inputs) throws IOException {
        BatchListener listener = new BatchListener() {
            @Override
            public void rejected(String input, RejectedRow row) {
                rejected.add(row);
            }
        };
        List<RowSource> sources =
                Arrays.stream(inputs).<RowSource>map(ParquetSource::new).toList();
        try (OutputStream out = Files.newOutputStream(answer)) {
            return new BatchRun(ANALYZER, options, Compression.NONE, threads, BatchRun.CHUNK, listener)
                    .run(sources, new ParquetOutput(out, ANALYZER.lexicon()), null);
        }
    }

    private List<Group> scored(Path input) throws IOException {
        Path answer = folder.resolve("answer.parquet");
        run(RowOptions.USUAL, 2, answer, input);
        return Tables.read(answer);
    }

    private Path messages(String name, String... texts) throws IOException {
        return Tables.write(folder.resolve(name), Tables.MESSAGES, texts.length, (i, row) -> {
            row.append("id", (long) i);
            if (texts[i] != null) {
                row.append("text", texts[i]);
            }
            row.append("role", i % 2 == 0 ? "Customer" : "agent");
        });
    }

    /** Three pieces of four megabytes and a little. */
    private Path large(String name, int seed) throws IOException {
        Random random = new Random(seed);
        return Tables.write(
                folder.resolve(name), Tables.MESSAGES, 30_000, 7001, CompressionCodecName.SNAPPY, (i, row) -> {
                    row.append("id", (long) i);
                    if (i % 11 != 0) {
                        row.append("text", (i % 3 == 0 ? ANGRY : URGENT) + " parcel".repeat(20 + random.nextInt(60)));
                    }
                });
    }

    @Test
    void scores_areThoseOfTheAnalyzer() throws IOException {
        List<Group> rows = scored(messages("in.parquet", ANGRY, URGENT));

        for (int i = 0; i < 2; i++) {
            ToneReport report = ANALYZER.analyze(i == 0 ? ANGRY : URGENT);
            for (Dimension dimension : ANALYZER.dimensions()) {
                assertThat(rows.get(i).getDouble(dimension.name(), 0)).isEqualTo(report.score(dimension));
            }
        }
        assertThat(labels(rows.get(0))).contains("frustration");
        assertThat(labels(rows.get(1))).contains("urgency");
        assertThat(rows.get(0).getFieldRepetitionCount("unscored")).isZero();
    }

    private static List<String> labels(Group row) {
        Group list = row.getGroup("labels", 0);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < list.getFieldRepetitionCount("list"); i++) {
            labels.add(list.getGroup("list", i).getString("element", 0));
        }
        return labels;
    }

    @Test
    void noMessage_carriedAsEmpty() throws IOException {
        List<Group> rows = scored(messages("in.parquet", ANGRY, null, ""));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).getFieldRepetitionCount("text")).isZero();
        for (Group row : rows.subList(1, 3)) {
            assertThat(row.getString("unscored", 0)).isEqualTo("empty");
            assertThat(row.getDouble("frustration", 0)).isZero();
            assertThat(labels(row)).isEmpty();
        }
    }

    @Test
    void columns_keepTypesAndValues() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message all {"
                + " required binary text (STRING); optional int32 day (DATE); required int64 at (TIMESTAMP(MICROS,true));"
                + " optional fixed_len_byte_array(5) price (DECIMAL(10,2)); optional boolean open; optional float f;"
                + " required double d; optional int96 old; optional binary raw;"
                + " optional group tags (LIST) { repeated group list { optional binary element (STRING); } }"
                + " repeated group visits { required int32 page; repeated int64 clicks; } }");
        Path input = Tables.write(folder.resolve("in.parquet"), schema, 2500, (i, row) -> {
            row.append("text", i % 2 == 0 ? ANGRY : URGENT)
                    .append("at", 1_772_442_720_000_000L + i)
                    .append("d", i / 3.0);
            if (i % 3 != 0) {
                row.append("day", i)
                        .append("price", Binary.fromConstantByteArray(new byte[] {0, 0, 0, 1, (byte) i}))
                        .append("open", i % 2 == 0)
                        .append("f", i / 7f)
                        .append("old", Binary.fromConstantByteArray(new byte[12]))
                        .append("raw", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF, (byte) i}));
            }
            if (i % 4 != 0) {
                Group tags = row.addGroup("tags");
                for (int n = 0; n < i % 4 - 1; n++) {
                    Group tag = tags.addGroup("list");
                    if (n != 1) {
                        tag.append("element", "tag " + i);
                    }
                }
            }
            for (int n = 0; n < i % 3; n++) {
                Group visit = row.addGroup("visits").append("page", n);
                for (int m = 0; m < n; m++) {
                    visit.append("clicks", (long) i * m);
                }
            }
        });

        List<Group> before = Tables.read(input);
        List<Group> after = scored(input);

        assertThat(after).hasSize(before.size());
        for (int i = 0; i < before.size(); i++) {
            String carried = before.get(i).toString();
            assertThat(after.get(i).toString()).startsWith(carried + "frustration: ");
        }
        assertThat(after.get(0).getType().getFields().subList(0, schema.getFieldCount()))
                .isEqualTo(schema.getFields());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "ZSTD", "LZ4_RAW"})
    void packedPages_sameAnswer(CompressionCodecName codec) throws IOException {
        Path packed = Tables.write(
                folder.resolve(codec + ".parquet"),
                Tables.MESSAGES,
                10,
                4,
                codec,
                (i, row) -> row.append("id", (long) i).append("text", ANGRY + i));
        Path answer = folder.resolve("a.parquet");

        run(RowOptions.USUAL, 2, answer, packed);

        assertThat(Tables.read(answer))
                .hasSize(10)
                .allSatisfy(row -> assertThat(labels(row)).contains("frustration"));
    }

    @Test
    void fileOfItself_tellsLexicon() throws IOException {
        scored(messages("in.parquet", ANGRY));

        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(folder.resolve("answer.parquet")))) {
            assertThat(reader.getFileMetaData().getKeyValueMetaData())
                    .containsEntry("undertone.answer", "1")
                    .containsEntry("undertone.lexicon.id", ANALYZER.lexicon().id())
                    .containsEntry(
                            "undertone.lexicon.version", ANALYZER.lexicon().version())
                    .containsEntry("undertone.lexicon.sha256", Fingerprint.of(ANALYZER.lexicon()));
        }
    }

    @Test
    void scoredAgain_sameAnswer() throws IOException {
        Path once = folder.resolve("once.parquet");
        Path twice = folder.resolve("twice.parquet");
        run(RowOptions.USUAL, 1, once, messages("in.parquet", ANGRY, URGENT));

        run(RowOptions.USUAL, 1, twice, once);

        assertThat(twice).hasSameBinaryContentAs(once);
    }

    @Test
    void noRows_columnsOnly() throws IOException {
        Path answer = folder.resolve("answer.parquet");
        run(RowOptions.USUAL, 2, answer, messages("in.parquet"));

        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(answer))) {
            assertThat(reader.getRecordCount()).isZero();
            assertThat(reader.getFileMetaData().getSchema().containsField("frustration"))
                    .isTrue();
        }
    }

    @Test
    void explain_addsCues() throws IOException {
        Path answer = folder.resolve("answer.parquet");
        run(
                new RowOptions(ColumnChoice.FOUND, ',', Set.of(), true, false, false),
                1,
                answer,
                messages("in.parquet", ANGRY));

        assertThat(Tables.read(answer).get(0).getString("cues", 0))
                .startsWith("[{\"dimension\":")
                .contains("\"angry\"");
    }

    @Test
    void roles_othersCarried() throws IOException {
        Path answer = folder.resolve("answer.parquet");
        run(
                new RowOptions(ColumnChoice.FOUND, ',', Set.of("customer"), false, false, false),
                1,
                answer,
                messages("in.parquet", ANGRY, ANGRY));

        List<Group> rows = Tables.read(answer);
        assertThat(labels(rows.get(0))).contains("frustration");
        assertThat(rows.get(1).getString("unscored", 0)).isEqualTo("other-role");
    }

    @Test
    void notUtf8_rejected() throws IOException {
        Path input = Tables.write(
                folder.resolve("in.parquet"),
                Tables.MESSAGES,
                3,
                (i, row) -> row.append("id", (long) i).append("text", Binary.fromConstantByteArray(new byte[] {
                    'a', i == 1 ? (byte) 0xC3 : (byte) 'b'
                })));

        List<Group> rows = scored(input);

        assertThat(rows).extracting(row -> row.getLong("id", 0)).containsExactly(0L, 2L);
        assertThat(rejected).extracting(row -> row.number() + " " + row.code()).containsExactly("2 not-utf8");
    }

    @Test
    void messageIsNoString_refused() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message m { required int64 text; }");
        Path input = Tables.write(folder.resolve("in.parquet"), schema, 1, (i, row) -> row.append("text", 7L));

        assertThatThrownBy(() -> scored(input))
                .isInstanceOf(WrongUseException.class)
                .hasMessageStartingWith("the column of the message must hold strings (got int64)");
    }

    @Test
    void filesWithOtherTypes_refused() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType(
                "message m { required int32 id; optional binary text (STRING);" + " optional binary role (STRING); }");
        Path other = Tables.write(folder.resolve("other.parquet"), schema, 1, (i, row) -> row.append("id", 7));

        assertThatThrownBy(() ->
                        run(RowOptions.USUAL, 2, folder.resolve("a.parquet"), messages("in.parquet", ANGRY), other))
                .isInstanceOf(WrongUseException.class)
                .hasMessageContaining("other types");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.001, 0.5, 0.9, 0.9999})
    void cutShort_inputFailed(double share) throws IOException {
        byte[] whole = Files.readAllBytes(messages("in.parquet", ANGRY, URGENT));
        Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, (int) (whole.length * share)));

        assertThatThrownBy(() -> scored(cut))
                .isInstanceOf(IOException.class)
                .hasMessage(cut + ": it is no Parquet file, or not whole: what describes its content is missing");
    }

    @Test
    void damagedPages_inputFailed() throws IOException {
        Path input = messages("in.parquet", ANGRY.repeat(50), URGENT.repeat(50));
        byte[] bytes = Files.readAllBytes(input);
        Arrays.fill(bytes, 60, 160, (byte) 0x55);
        Files.write(input, bytes);

        assertThatThrownBy(() -> scored(input))
                .isInstanceOf(IOException.class)
                .hasMessage(input + ": the Parquet data is damaged in row 1 or behind it");
    }

    @Test
    void noFile_inputFailed() {
        assertThatThrownBy(() -> scored(folder.resolve("none.parquet"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void anyNumberOfThreads_sameBytes() throws IOException {
        Path first = large("first.parquet", 1);
        Path second = large("second.parquet", 2);
        Path one = folder.resolve("1.parquet");
        Path two = folder.resolve("2.parquet");
        Path eight = folder.resolve("8.parquet");

        run(RowOptions.USUAL, 1, one, first, second);
        run(RowOptions.USUAL, 2, two, first, second);
        run(RowOptions.USUAL, 8, eight, first, second);

        assertThat(two).hasSameBinaryContentAs(one);
        assertThat(eight).hasSameBinaryContentAs(one);
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(one))) {
            assertThat(reader.getRecordCount()).isEqualTo(60_000);
            assertThat(reader.getRowGroups()).hasSizeGreaterThan(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 5})
    void interruptedAndResumed_sameBytesAsAtOnce(int blocks) throws IOException {
        Path first = large("first.parquet", 1);
        Path second = large("second.parquet", 2);
        Path atOnce = folder.resolve("once.parquet");
        Path answer = folder.resolve("resumed.parquet");
        Tally whole = run(RowOptions.USUAL, 2, atOnce, first, second);

        assertThatThrownBy(() -> resume(answer, blocks, first, second)).hasMessage("killed");
        assertThat(answer).doesNotExist();
        Tally tally = resume(answer, Integer.MAX_VALUE, first, second);

        assertThat(answer).hasSameBinaryContentAs(atOnce);
        assertThat(tally.messages()).isEqualTo(whole.messages()).isEqualTo(60_000);
        assertThat(folder).isDirectoryNotContaining("glob:**.{part,resume,next,whole}");
    }

    private static Tally resume(Path answer, int blocks, Path... inputs) throws IOException {
        List<RowSource> sources =
                Arrays.stream(inputs).<RowSource>map(ParquetSource::new).toList();
        Map<String, String> same = ResumableOutput.identity(sources, ANALYZER.lexicon(), Map.of("--explain", "no"));
        ResumableFiles files = ParquetOutput.resumable(ResumableFiles.of(answer, null), ANALYZER.lexicon());
        BatchListener killing = new BatchListener() {
            private int left = blocks;

            @Override
            public void progress(long rows, double share) {
                if (left-- == 0) {
                    throw new IllegalStateException("killed");
                }
            }
        };
        try (ResumableOutput output = ResumableOutput.open(files, false, same, 0)) {
            BatchRun run = new BatchRun(ANALYZER, RowOptions.USUAL, Compression.NONE, 2, BatchRun.CHUNK, killing);
            Tally tally = run.run(sources, output, output.from(ANALYZER.dimensions()));
            output.finish(new BatchState(1, Position.START, tally));
            return tally;
        }
    }
}
