package dev.undertone.benchmarks.throughput;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneScorer;
import dev.undertone.batch.BatchListener;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.StreamOutput;
import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Bytes;
import dev.undertone.batch.rows.Chunk;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RowInput;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowScore;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.RowWorker;
import dev.undertone.batch.rows.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The figures of one run over a file.
 *
 * @param rows how many rows were answered
 * @param seconds how long the whole run took
 * @param reading seconds of one thread for reading and cutting rows
 * @param parsing seconds of one thread for finding messages in rows and spelling answers
 * @param scoring seconds of one thread for scores
 * @param writing seconds of one thread for handing the answers to the operating system
 * @param residentMegabytes the most memory that the process has had so far, or -1 where it cannot be told
 */
record Figures(
        long rows,
        double seconds,
        double reading,
        double parsing,
        double scoring,
        double writing,
        long residentMegabytes) {
    private static final String PEAK = "VmHWM:";

    double rowsPerSecond() {
        return rows / seconds;
    }

    /**
     * Scores a file as a batch does, and then the parts of the work one by one in a single thread. Parsing is what is left of
     * a worker's time without the scores of the same messages.
     */
    static Figures measure(ToneAnalyzer analyzer, RowSource source, Path answer, int threads) throws IOException {
        long begin = System.nanoTime();
        Tally tally;
        try (OutputStream out = Files.newOutputStream(answer)) {
            tally = new BatchRun(
                            analyzer, RowOptions.USUAL, Compression.NONE, threads, BatchRun.CHUNK, BatchListener.NONE)
                    .run(List.of(source), new StreamOutput(out), null);
        }
        double whole = seconds(begin);
        long resident = peakMemory();
        double[] parts = parts(analyzer, source, answer);
        return new Figures(tally.messages(), whole, parts[0], parts[1], parts[2], parts[3], resident);
    }

    private static double[] parts(ToneAnalyzer analyzer, RowSource source, Path answer) throws IOException {
        long reading = 0;
        long working = 0;
        long scoring = 0;
        long writing = 0;
        Chunk chunk = new Chunk(BatchRun.CHUNK);
        Bytes buffer = new Bytes(BatchRun.CHUNK * 2);
        ToneScorer scorer = analyzer.newScorer();
        double[] scores = new double[analyzer.dimensions().size()];
        RowScore score = new RowScore(analyzer, false, Set.of());
        try (RowInput input = RowInput.open(source, RowOptions.USUAL, Position.START, BatchRun.CHUNK, false, () -> {});
                OutputStream out = Files.newOutputStream(answer)) {
            RowWorker worker = input.worker(score);
            while (true) {
                long at = System.nanoTime();
                boolean more = input.next(chunk);
                reading += System.nanoTime() - at;
                if (!more) {
                    break;
                }
                Block block = new Block(analyzer.dimensions(), buffer);
                at = System.nanoTime();
                worker.work(chunk, block);
                working += System.nanoTime() - at;
                at = System.nanoTime();
                block.bytes().writeTo(out);
                writing += System.nanoTime() - at;
            }
        }
        try (RowInput input = RowInput.open(source, RowOptions.USUAL, Position.START, BatchRun.CHUNK, true, () -> {})) {
            RowWorker worker = input.worker(score);
            while (input.next(chunk)) {
                Block block = new Block(analyzer.dimensions(), buffer);
                worker.work(chunk, block);
                List<byte[]> messages = block.rows().stream()
                        .map(row -> row.row())
                        .filter(row -> row instanceof MessageRow)
                        .map(row -> ((MessageRow) row).text().getBytes(StandardCharsets.UTF_8))
                        .toList();
                long at = System.nanoTime();
                for (byte[] message : messages) {
                    scorer.score(message, 0, message.length, scores);
                }
                scoring += System.nanoTime() - at;
            }
        }
        double billion = 1e9;
        return new double[] {
            reading / billion, Math.max(0, working - scoring) / billion, scoring / billion, writing / billion
        };
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return -1;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith(PEAK)) {
                return Long.parseLong(
                                line.substring(PEAK.length()).replace("kB", "").strip())
                        / 1024;
            }
        }
        return -1;
    }
}
