package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code undertone conversations} reads and writes where. */
class ConversationsFilesTest {
    private static final String CHATS = """
            conversation_id,role,text
            a,customer,"This is ridiculous, third time I ask!"
            a,agent,I am sorry.
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static Run run(Path file, String... more) {
        List<String> words = new ArrayList<>(List.of("conversations", file.toString()));
        words.addAll(Arrays.asList(more));
        return Run.of(words.toArray(String[]::new));
    }

    private static void assertWrong(Run run, String message) {
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.out()).isEmpty();
    }

    private static String content(InputStream in) throws IOException {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void packedNames_getPackedFiles() throws IOException {
        Path chats = file("chats.csv", CHATS);
        String plain = run(chats, "-q").out();

        Run gzip = run(chats, "-o", path("a.csv.gz"), "--summary", path("s.txt.zst"));
        Run zstd = run(chats, "-o", path("a.csv.zst"), "--summary", path("s.txt.gz"));

        assertThat(gzip.err() + zstd.err()).isEmpty();
        assertThat(content(new GZIPInputStream(Files.newInputStream(folder.resolve("a.csv.gz")))))
                .isEqualTo(plain);
        assertThat(content(new ZstdInputStream(Files.newInputStream(folder.resolve("a.csv.zst")))))
                .isEqualTo(plain);
        assertThat(content(new GZIPInputStream(Files.newInputStream(folder.resolve("s.txt.gz")))))
                .startsWith("1 conversation, 2 turns\n")
                .isEqualTo(content(new ZstdInputStream(Files.newInputStream(folder.resolve("s.txt.zst")))));
    }

    @Test
    void nameOfAnotherFormat_isRefused() throws IOException {
        Path chats = file("chats.csv", CHATS);
        assertWrong(
                run(chats, "-o", path("a.jsonl")), "the answer is csv, as the input; --output must not end as jsonl");
        assertWrong(run(chats, "-o", path("a.tsv.gz")), "must not end as tsv does");
        assertThat(folder).isDirectoryNotContaining("glob:**/a.*");
        assertThat(run(chats, "-q", "-o", path("a.txt")).code()).isZero();
    }

    @Test
    void summaryWithoutFolder_failsBeforeAnythingIsWritten() throws IOException {
        Run run = run(file("chats.csv", CHATS), "--summary", path("missing/s.txt"));
        assertThat(run.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(run.err()).isEqualTo("undertone: the folder that --summary names is not there\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void parquet_isAnsweredInCsv() throws IOException {
        Path tickets = Tickets.write(folder.resolve("tickets.parquet"), new Random(1), 3);
        assertThat(run(tickets, "-q", "--conversation-column", "id")
                        .out()
                        .lines()
                        .map(line -> line.split(",", -1)[0]))
                .containsExactly("conversation_id", "0", "1", "2");
        assertWrong(
                run(tickets, "--conversation-column", "id", "-o", path("a.parquet")),
                "the answer is csv, as the input; --output must not end as parquet");
    }

    @Test
    void headerOfOneCell_isToldOfDelimiters() throws IOException {
        Path semicolons = file("semicolons.csv", "conversation_id;text\na;Hello there.\n");
        assertWrong(run(semicolons), "The header is one cell: --delimiter says what separates cells");
        assertThat(run(semicolons, "-q", "--delimiter", ";").out()).contains("\na,1,1,0,");
        assertThat(run(file("two.csv", "id,text\na,Hello there.\n")).err())
                .contains("name it with --conversation-column\n");
    }

    @Test
    void whatIsNotThere_endsWithFourAndWithoutAdviceOnMessages() {
        for (String name : List.of("missing.csv", "missing/", "missing")) {
            Run run = Run.of("conversations", name);
            assertThat(run.code()).as(name).isEqualTo(ExitCode.INPUT_OUTPUT);
            assertThat(run.err()).startsWith("undertone: no such file: missing").doesNotContain("explain");
        }
    }

    @Test
    void formats_areThoseOfTurns() throws IOException {
        Path chats = file("chats.csv", CHATS);
        Path lines = file("chats.jsonl", "{\"thread\":1,\"text\":\"Hello there.\"}\n");
        assertWrong(run(chats, "-f", "xml"), "--format must be one of csv, tsv, jsonl, parquet (got xml)");
        assertWrong(run(chats, "-f", "table"), "--format must be one of csv, tsv, jsonl, parquet: conv");
        assertWrong(Run.of("conversations", "-"), "standard input needs --format csv, tsv or jsonl\n");
        assertWrong(run(chats, lines.toString()), "differ in format; name those of one format at a time\n");
        assertWrong(run(chats, "--sample"), "--sample takes no file");
    }

    @Test
    void optionsThatNeedAnother_areRefusedAlone() throws IOException {
        Path chats = file("chats.csv", CHATS);
        assertWrong(run(chats, "--state", "--show"), "--state adds to rows, and --show writes none");
        assertWrong(run(chats, "--seed", "3"), "--seed tells which draw; it needs --draw");
        assertWrong(run(chats, "--draw", "99999999999"), "--draw must be a whole number of at most 2147483647");
        assertWrong(run(chats, "--draw", "many"), "--draw must be a whole number (got many)");
        assertWrong(run(chats, "--customer", ""), "--customer must name roles");
        assertWrong(run(chats, "--agents", ""), "the lexicon must be a folder (got an empty name)");
    }

    @Test
    void wordThatChangesSides_isWarnedOf() throws IOException {
        Run run = run(file("chats.csv", CHATS), "-q", "--customer", "agent");
        assertThat(run.err())
                .isEqualTo(
                        "undertone: warning: --customer and --agent turn the usual meaning of these words around: agent\n");
        assertThat(run.out()).contains("\na,2,2,0,");
    }
}
