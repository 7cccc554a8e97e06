package dev.undertone.benchmarks.throughput;

import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneScorer;
import dev.undertone.batch.BatchOutput;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.BatchState;
import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Bytes;
import dev.undertone.batch.rows.Chunk;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.RowInput;
import dev.undertone.batch.rows.RowScore;
import dev.undertone.batch.rows.RowWorker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Nanoseconds that one thread takes for the parts of the work, one by one. For one thread. */
final class Parts {
    private final ToneAnalyzer analyzer;
    private final RowScore score;
    private final Bytes buffer = new Bytes(BatchRun.CHUNK * 2);
    /** For reading bytes and cutting rows. */
    long reading;
    /** For finding messages in rows, scoring them and spelling answers. */
    long working;
    /** For scores alone. */
    long scoring;
    /** For handing the answers to the operating system. */
    long writing;

    Parts(ToneAnalyzer analyzer) {
        this.analyzer = analyzer;
        score = new RowScore(analyzer, false, Set.of());
    }

    /** Answers all rows. */
    <C extends Chunk> void work(RowInput<C> input, BatchOutput out) throws IOException {
        RowWorker<C> worker = input.worker(score);
        C chunk = input.newChunk();
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
            out.write(block, new BatchState(0, block.to(), block.tally()));
            writing += System.nanoTime() - at;
        }
        long at = System.nanoTime();
        out.end();
        out.flush();
        writing += System.nanoTime() - at;
    }

    /** Scores all messages; the input answers with objects. */
    <C extends Chunk> void score(RowInput<C> input) throws IOException {
        ToneScorer scorer = analyzer.newScorer();
        double[] scores = new double[analyzer.dimensions().size()];
        RowWorker<C> worker = input.worker(score);
        C chunk = input.newChunk();
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
}
