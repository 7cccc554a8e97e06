package dev.undertone.batch.rows;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads, scores and writes the rows of a chunk. One per thread. */
public final class RowWorker {
    private static final int MOST_TEXT = 1000;

    private final RowReader reader;
    private final RowAppender appender;
    private final RowScore score;
    private final boolean objects;
    private final boolean rejectText;

    /**
     * @param objects whether answers are wanted as objects instead of bytes
     * @param rejectText whether rejected rows come with their text
     */
    RowWorker(RowReader reader, RowAppender appender, RowScore score, boolean objects, boolean rejectText) {
        this.reader = reader;
        this.appender = appender;
        this.score = score;
        this.objects = objects;
        this.rejectText = rejectText;
    }

    /**
     * Scores a chunk.
     *
     * @param chunk the rows
     * @param block receives what becomes of them
     */
    public void work(Chunk chunk, Block block) {
        for (int i = 0; i < chunk.rows; i++) {
            Fault fault = chunk.faults[i];
            if (fault == null) {
                fault = reader.read(chunk.bytes, chunk.begin[i], chunk.end[i]);
            }
            if (fault == null) {
                answer(chunk, i, block);
            } else {
                reject(chunk, i, fault, block);
            }
        }
        block.replaced().addAll(appender.replaced());
        block.end(chunk.to);
    }

    private void answer(Chunk chunk, int i, Block block) {
        score.score(reader);
        block.tally().count(score);
        if (objects) {
            block.rows().add(new ScoredRow(reader.row(number(chunk, i), line(chunk, i)), score.answer()));
        } else {
            appender.answer(score, block.bytes());
        }
    }

    private void reject(Chunk chunk, int i, Fault fault, Block block) {
        RejectedRow row = rejected(chunk, i, fault, rejectText);
        block.tally().countRejected();
        block.rejected().add(row);
        if (objects) {
            block.rows().add(new ScoredRow(row, null));
        } else {
            appender.reject(row, block.bytes());
        }
    }

    private static RejectedRow rejected(Chunk chunk, int i, Fault fault, boolean withText) {
        return new RejectedRow(
                number(chunk, i),
                line(chunk, i),
                chunk.from.offset() + chunk.begin[i],
                fault.code(),
                fault.reason(),
                withText ? text(chunk, i) : null);
    }

    /** Hands the rows of a chunk on as they are read, without scores. */
    static void read(RowReader reader, Chunk chunk, Consumer<Row> consumer) {
        for (int i = 0; i < chunk.rows; i++) {
            Fault fault = chunk.faults[i];
            if (fault == null) {
                fault = reader.read(chunk.bytes, chunk.begin[i], chunk.end[i]);
            }
            consumer.accept(
                    fault == null ? reader.row(number(chunk, i), line(chunk, i)) : rejected(chunk, i, fault, false));
        }
    }

    private static long number(Chunk chunk, int i) {
        return chunk.from.row() + i + 1;
    }

    private static long line(Chunk chunk, int i) {
        return chunk.from.line() + chunk.line[i] + 1;
    }

    private static @Nullable String text(Chunk chunk, int i) {
        int length = Math.min(chunk.end[i] - chunk.begin[i], MOST_TEXT);
        return new String(chunk.bytes, chunk.begin[i], length, StandardCharsets.UTF_8);
    }
}
