package dev.undertone.parquet;

import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Header;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.RejectCode;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.Row;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowScore;
import dev.undertone.batch.rows.RowWorker;
import dev.undertone.batch.rows.ScoredRow;
import dev.undertone.batch.rows.Utf8Check;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Scores the rows of a Parquet file. One per thread. */
final class ParquetWorker implements RowWorker<ParquetChunk> {
    private static final int MOST_TEXT = 1000;
    private static final byte[] NOTHING = {};

    private final Header header;
    private final ParquetFields fields;
    private final AnswerSchema answers;
    private final RowScore score;
    private final RowOptions options;
    private final boolean objects;
    private final Utf8Check utf8 = new Utf8Check();

    /**
     * @param header which field is the message, and which tells who speaks
     * @param fields how fields are read as text
     * @param answers the columns of the answer
     * @param score what scores
     * @param options how rows are read and answered
     * @param objects whether answers are wanted as objects instead of bytes
     */
    ParquetWorker(
            Header header,
            ParquetFields fields,
            AnswerSchema answers,
            RowScore score,
            RowOptions options,
            boolean objects) {
        this.header = header;
        this.fields = fields;
        this.answers = answers;
        this.score = score;
        this.options = options;
        this.objects = objects;
    }

    @Override
    public void work(ParquetChunk chunk, Block block) throws IOException {
        Leaf text = fields.leaf(chunk, header.text());
        PieceWriter piece = objects ? null : new PieceWriter(answers);
        for (int i = 0; i < chunk.rows(); i++) {
            RejectedRow rejected = rejected(chunk, text, i, utf8, options.rejectText());
            if (rejected != null) {
                block.tally().countRejected();
                block.rejected().add(rejected);
                if (objects) {
                    block.rows().add(new ScoredRow(rejected, null));
                }
                continue;
            }
            score(chunk, text, i);
            block.tally().count(score);
            if (piece == null) {
                block.rows().add(new ScoredRow(message(header, fields, chunk, text, i), score.answer()));
            } else {
                piece.answer(chunk, i, score, options.explain());
            }
        }
        if (piece != null) {
            piece.finish(block.bytes());
        }
        block.replaced().addAll(answers.replaced());
        block.end(chunk.to());
    }

    private void score(ParquetChunk chunk, Leaf text, int row) {
        String role = options.roles().isEmpty() || header.role() < 0 ? null : fields.text(chunk, header.role(), row);
        if (text.isNull(row)) {
            score.score(role, NOTHING, 0, 0);
        } else {
            int begin = text.bytesBegin(row);
            score.score(role, text.bytes(), begin, text.bytesEnd(row) - begin);
        }
    }

    /** Hands rows on as they are read, without scores. */
    static void read(Header header, ParquetFields fields, ParquetChunk chunk, Consumer<Row> consumer) {
        Leaf text = fields.leaf(chunk, header.text());
        Utf8Check utf8 = new Utf8Check();
        for (int i = 0; i < chunk.rows(); i++) {
            RejectedRow rejected = rejected(chunk, text, i, utf8, false);
            consumer.accept(rejected != null ? rejected : message(header, fields, chunk, text, i));
        }
    }

    private static MessageRow message(Header header, ParquetFields fields, ParquetChunk chunk, Leaf text, int row) {
        long number = chunk.at(row).row() + 1;
        String message = text.isNull(row) ? "" : string(text, row, Integer.MAX_VALUE);
        return new MessageRow(number, number, message, fields.of(chunk, row), fields.indexOf(header.id()));
    }

    private static @Nullable RejectedRow rejected(
            ParquetChunk chunk, Leaf text, int row, Utf8Check utf8, boolean withText) {
        if (text.isNull(row)) {
            return null;
        }
        int begin = text.bytesBegin(row);
        int end = text.bytesEnd(row);
        if (end - begin > Row.LONGEST) {
            return rejected(chunk, text, row, RejectCode.TOO_LONG, "the message is longer than 16 MiB", withText);
        }
        return utf8.firstWrong(text.bytes(), begin, end) < 0
                ? null
                : rejected(chunk, text, row, RejectCode.NOT_UTF8, "the message is not UTF-8", withText);
    }

    private static RejectedRow rejected(
            ParquetChunk chunk, Leaf text, int row, RejectCode code, String reason, boolean withText) {
        long number = chunk.at(row).row() + 1;
        return new RejectedRow(number, number, 0, code, reason, withText ? string(text, row, MOST_TEXT) : null);
    }

    private static String string(Leaf text, int row, int most) {
        int begin = text.bytesBegin(row);
        return new String(text.bytes(), begin, Math.min(text.bytesEnd(row) - begin, most), StandardCharsets.UTF_8);
    }
}
