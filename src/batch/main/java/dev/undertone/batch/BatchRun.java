package dev.undertone.batch;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Bytes;
import dev.undertone.batch.rows.Chunk;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowInput;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowScore;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.RowWorker;
import dev.undertone.batch.rows.Tally;
import dev.undertone.batch.rows.WrongUseException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Scores inputs one after the other. Not thread-safe; runs once.
 *
 * <p>The calling thread reads chunks of whole rows, hands them to workers, and writes what they return in the order in which it
 * read. At most so many chunks are under way as there are workers to keep busy, and at most so many bytes: memory is bounded,
 * whatever the size of the inputs. Where chunks begin and end does not depend on the workers, and they share nothing: the
 * answer is the same, byte for byte, on any number of threads.
 */
public final class BatchRun {
    /** How many bytes of input a chunk has, unless its first row is longer. */
    public static final int CHUNK = 1 << 17;

    private static final int MOST_BYTES_UNDER_WAY = 1 << 25;
    private static final int BLOCK = CHUNK + CHUNK / 2;
    /** What has grown beyond this, for a few long rows, is not kept for the next. */
    private static final int KEPT = 1 << 20;

    private final ToneAnalyzer analyzer;
    private final RowOptions options;
    private final Compression packing;
    private final int threads;
    private final int chunkSize;
    private final BatchListener listener;
    private final Tally total;
    private final Set<String> replaced = new LinkedHashSet<>();
    private final ArrayDeque<Piece> underWay = new ArrayDeque<>();
    private final ArrayDeque<Chunk> chunks = new ArrayDeque<>();
    private final ArrayDeque<Bytes> buffers = new ArrayDeque<>();
    private final List<RowScore> scores = new ArrayList<>();
    private long bytesUnderWay;
    private long bytesOfAll;
    private long bytesOfFinished;
    private int current;
    private @Nullable RowInput currentInput;

    /** A chunk under way. */
    private record Piece(Chunk chunk, Block block, Future<?> future) {}

    /**
     * Prepares a run.
     *
     * @param analyzer what scores
     * @param options how rows are read and answered
     * @param packing how the answer is packed
     * @param threads how many threads score, at least 1
     * @param chunkSize how many bytes of input are handed to a thread at a time, usually {@link #CHUNK}
     * @param listener hears what happens
     */
    public BatchRun(
            ToneAnalyzer analyzer,
            RowOptions options,
            Compression packing,
            int threads,
            int chunkSize,
            BatchListener listener) {
        if (threads < 1 || chunkSize < 1) {
            throw new IllegalArgumentException(
                    "threads and chunkSize must be at least 1 (got " + threads + " and " + chunkSize + ")");
        }
        this.analyzer = analyzer;
        this.options = options;
        this.packing = packing;
        this.threads = threads;
        this.chunkSize = chunkSize;
        this.listener = listener;
        total = new Tally(analyzer.dimensions());
        for (int i = 0; i <= threads; i++) {
            scores.add(new RowScore(analyzer, options.explain(), options.roles()));
        }
    }

    /** Returns which columns of the inputs gave way to ours of the same name. */
    public Set<String> replaced() {
        return replaced;
    }

    /**
     * Scores all inputs.
     *
     * @param inputs the inputs
     * @param output where the answers go
     * @param from where an earlier run ended, or null to begin
     * @return what became of all rows, those of the earlier run among them
     * @throws IOException when reading or writing fails
     * @throws WrongUseException when an input does not have the columns that were asked for
     */
    public Tally run(List<RowSource> inputs, BatchOutput output, @Nullable BatchState from) throws IOException {
        bytesOfAll = size(inputs);
        ExecutorService pool = Executors.newFixedThreadPool(threads, BatchRun::thread);
        try {
            int first = from == null ? 0 : from.input();
            List<String> header = null;
            if (from != null) {
                total.add(from.tally());
                header = first == 0 ? null : headerOf(inputs.get(0), output);
                bytesOfFinished = Math.max(0, size(inputs.subList(0, first)));
            }
            for (int i = first; i < inputs.size(); i++) {
                RowSource source = inputs.get(i);
                Position position = from != null && i == first ? from.position() : Position.START;
                try (RowInput input = open(source, position, output)) {
                    if (header == null || output.takesObjects()) {
                        header = input.header();
                    } else if (!header.equals(input.header())) {
                        throw new WrongUseException(
                                source.name() + " has other columns than the files before it; score it by itself");
                    }
                    begin(source, input, i == 0, position, output);
                    score(i, source, input, output, pool);
                    output.flush();
                    bytesOfFinished += input.bytesRead();
                }
            }
            return total;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "undertone-score");
        thread.setDaemon(true);
        return thread;
    }

    private List<String> headerOf(RowSource source, BatchOutput output) throws IOException {
        try (RowInput input = open(source, Position.START, output)) {
            return input.header();
        }
    }

    private RowInput open(RowSource source, Position position, BatchOutput output) throws IOException {
        try {
            return RowInput.open(
                    source, options, position, chunkSize, output.takesObjects(), () -> flush(source, output));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw named(source, e);
        }
    }

    private void begin(RowSource source, RowInput input, boolean first, Position position, BatchOutput output)
            throws IOException {
        Bytes header = new Bytes(1 << 10);
        boolean begins = first && position.equals(Position.START);
        if (begins && !output.takesObjects()) {
            Bytes plain = new Bytes(1 << 10);
            input.writeHeader(scores.get(threads), plain);
            if (plain.size() > 0) {
                packing.pack(plain, header);
            }
        }
        output.begin(source.name(), input.header(), begins, header);
        input.warnings().forEach(warning -> listener.warning(source.name(), warning));
    }

    private void score(int index, RowSource source, RowInput input, BatchOutput output, ExecutorService pool)
            throws IOException {
        Queue<RowWorker> idle = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < threads; i++) {
            idle.add(input.worker(scores.get(i)));
        }
        current = index;
        currentInput = input;
        int most = 2 * threads + 1;
        while (true) {
            Chunk chunk = chunks.isEmpty() ? new Chunk(chunkSize) : chunks.pop();
            if (!next(source, input, chunk)) {
                chunks.push(chunk);
                break;
            }
            Block block = new Block(analyzer.dimensions(), buffers.isEmpty() ? new Bytes(BLOCK) : buffers.pop());
            bytesUnderWay += chunk.room();
            underWay.add(new Piece(chunk, block, pool.submit(() -> {
                RowWorker worker = Objects.requireNonNull(idle.poll(), "as many workers as threads");
                worker.work(chunk, block);
                idle.add(worker);
                block.pack(packing);
                return null;
            })));
            while (underWay.size() >= most || bytesUnderWay > MOST_BYTES_UNDER_WAY) {
                settle(source, output);
            }
        }
        settleAll(source, output);
    }

    private boolean next(RowSource source, RowInput input, Chunk chunk) throws IOException {
        try {
            return input.next(chunk);
        } catch (IOException e) {
            throw named(source, e);
        }
    }

    private void settleAll(RowSource source, BatchOutput output) throws IOException {
        while (!underWay.isEmpty()) {
            settle(source, output);
        }
    }

    private void flush(RowSource source, BatchOutput output) throws IOException {
        settleAll(source, output);
        output.flush();
    }

    private void settle(RowSource source, BatchOutput output) throws IOException {
        Piece piece = underWay.remove();
        await(piece.future());
        Block block = piece.block();
        for (RejectedRow row : block.rejected()) {
            listener.rejected(source.name(), row);
        }
        total.add(block.tally());
        replaced.addAll(block.replaced());
        output.write(block, new BatchState(current, block.to(), total));
        bytesUnderWay -= piece.chunk().room();
        if (piece.chunk().room() <= KEPT) {
            chunks.push(piece.chunk());
        }
        Bytes buffer = block.release();
        if (buffer.room() <= KEPT) {
            buffers.push(buffer);
        }
        RowInput input = currentInput;
        long read = bytesOfFinished + (input == null ? 0 : input.bytesRead());
        listener.progress(
                total.messages() + total.rejected(),
                bytesOfAll > 0 ? Math.min(1, (double) read / bytesOfAll) : Double.NaN);
    }

    private static void await(Future<?> future) throws IOException {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
            if (cause instanceof Error fault) {
                throw fault;
            }
            throw cause instanceof IOException failure ? failure : new IOException(cause);
        }
    }

    private static IOException named(RowSource source, IOException e) {
        return new IOException(source.name() + ": " + e.getMessage(), e);
    }

    /** Returns how many bytes all inputs have, packed as they are, or -1 when that is not known. */
    private static long size(List<RowSource> inputs) {
        long size = 0;
        for (RowSource input : inputs) {
            Path file = input.file();
            if (file == null || !Files.isRegularFile(file)) {
                return -1;
            }
            try {
                size += Files.size(file);
            } catch (IOException e) {
                return -1;
            }
        }
        return size;
    }
}
