package dev.undertone.benchmarks.throughput;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.BatchListener;
import dev.undertone.batch.BatchOutput;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.StreamOutput;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowInput;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.Tally;
import dev.undertone.parquet.ParquetOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
                    .run(List.of(source), output(out, source, analyzer), null);
        }
        double whole = seconds(begin);
        long resident = peakMemory();
        double[] parts = parts(analyzer, source, answer);
        return new Figures(tally.messages(), whole, parts[0], parts[1], parts[2], parts[3], resident);
    }

    private static BatchOutput output(OutputStream out, RowSource source, ToneAnalyzer analyzer) {
        return source.format() == RowFormat.PARQUET
                ? new ParquetOutput(out, analyzer.lexicon())
                : new StreamOutput(out);
    }

    private static double[] parts(ToneAnalyzer analyzer, RowSource source, Path answer) throws IOException {
        Parts parts = new Parts(analyzer);
        try (RowInput<?> input = source.open(RowOptions.USUAL, Position.START, BatchRun.CHUNK, false, () -> {});
                OutputStream out = Files.newOutputStream(answer)) {
            parts.work(input, output(out, source, analyzer));
        }
        try (RowInput<?> input = source.open(RowOptions.USUAL, Position.START, BatchRun.CHUNK, true, () -> {})) {
            parts.score(input);
        }
        double billion = 1e9;
        return new double[] {
            parts.reading / billion,
            Math.max(0, parts.working - parts.scoring) / billion,
            parts.scoring / billion,
            parts.writing / billion
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
