package dev.undertone.parquet;

import dev.undertone.batch.rows.Json;
import dev.undertone.batch.rows.RowScore;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as a piece: a whole Parquet file of one row group in memory, with its length in front. Pieces can be made by
 * several threads and stand one after the other; {@link PieceJoin} makes one file of them. For one thread, for one piece.
 */
final class PieceWriter {
    private static final int INDEX_LENGTH = 64;

    private final AnswerSchema answers;
    private final ColumnChunkPageWriteStore pages;
    private final ColumnWriteStore columns;
    private final ColumnWriter[] carried;
    private final ColumnWriter[] ours;
    private long rows;

    PieceWriter(AnswerSchema answers) {
        this.answers = answers;
        pages = new ColumnChunkPageWriteStore(
                Codecs.ALL.getCompressor(CompressionCodecName.SNAPPY),
                answers.schema(),
                HeapByteBufferAllocator.getInstance(),
                INDEX_LENGTH,
                true);
        columns = answers.properties().newColumnWriteStore(answers.schema(), pages, pages);
        List<ColumnDescriptor> all = answers.schema().getColumns();
        carried = new ColumnWriter[answers.carriedLeaves().size()];
        for (int i = 0; i < carried.length; i++) {
            carried[i] = columns.getColumnWriter(all.get(i));
        }
        ours = answers.ourLeaves().stream().map(columns::getColumnWriter).toArray(ColumnWriter[]::new);
    }

    /** Writes the answer to a row. */
    void answer(ParquetChunk chunk, int row, RowScore score, boolean explain) {
        for (int i = 0; i < carried.length; i++) {
            chunk.leaf(answers.carriedLeaves().get(i)).write(row, carried[i]);
        }
        int dimensions = score.dimensions().size();
        for (int i = 0; i < dimensions; i++) {
            ours[i].write(score.score(i), 0, 0);
        }
        labels(score, ours[dimensions]);
        optional(score.unscored(), ours[dimensions + 1]);
        if (explain) {
            optional(Json.cues(score.cues()), ours[dimensions + 2]);
        }
        columns.endRecord();
        rows++;
    }

    private static void labels(RowScore score, ColumnWriter labels) {
        boolean first = true;
        for (int i = 0; i < score.dimensions().size(); i++) {
            if (score.isLabelled(i)) {
                labels.write(Binary.fromString(score.dimensions().get(i).name()), first ? 0 : 1, 1);
                first = false;
            }
        }
        if (first) {
            labels.writeNull(0, 0);
        }
    }

    private static void optional(@Nullable String text, ColumnWriter column) {
        if (text == null) {
            column.writeNull(0, 0);
        } else {
            column.write(Binary.fromString(text), 0, 1);
        }
    }

    /** Writes the piece; nothing when it has no rows. */
    void finish(OutputStream out) throws IOException {
        if (rows > 0) {
            columns.flush();
            write(out, true);
        }
        columns.close();
        pages.close();
    }

    /** Writes a piece without a row, which only tells the columns. */
    static void writeSchema(AnswerSchema answers, OutputStream out) throws IOException {
        new PieceWriter(answers).write(out, false);
    }

    private void write(OutputStream out, boolean withRows) throws IOException {
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        try (ParquetFileWriter file = PieceJoin.newFile(piece, answers.schema())) {
            file.start();
            if (withRows) {
                file.startBlock(rows);
                pages.flushToFileWriter(file);
                file.endBlock();
            }
            file.end(Map.of());
        }
        new DataOutputStream(out).writeLong(piece.size());
        piece.writeTo(out);
    }
}
