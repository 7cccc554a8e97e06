package dev.undertone.parquet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Makes one Parquet file of pieces: their row groups are copied as they are, and what describes them is written at the end.
 * Memory grows with the number of row groups only. For one thread.
 */
final class PieceJoin {
    private static final long ROW_GROUP = 1 << 27;

    private final OutputStream out;
    private final Map<String, String> metadata;
    private @Nullable ParquetFileWriter file;

    /**
     * Begins a file.
     *
     * @param out where to write; stays open
     * @param metadata what the file says of itself
     */
    PieceJoin(OutputStream out, Map<String, String> metadata) {
        this.out = out;
        this.metadata = metadata;
    }

    static ParquetFileWriter newFile(OutputStream out, MessageType schema) throws IOException {
        return new ParquetFileWriter(
                new StreamFile(out),
                schema,
                ParquetFileWriter.Mode.CREATE,
                ROW_GROUP,
                0,
                null,
                ParquetProperties.builder().build());
    }

    /** Adds the next pieces. */
    void add(InputStream pieces) throws IOException {
        DataInputStream in = new DataInputStream(pieces);
        while (true) {
            in.mark(1);
            if (in.read() < 0) {
                return;
            }
            in.reset();
            int length = Math.toIntExact(in.readLong());
            byte[] piece = in.readNBytes(length);
            if (piece.length < length) {
                throw new EOFException(
                        "a piece of the answer must have " + length + " bytes (got " + piece.length + ")");
            }
            add(new MemoryFile(piece));
        }
    }

    private void add(MemoryFile piece) throws IOException {
        try (ParquetFileReader reader = new ParquetFileReader(piece, ParquetInput.options());
                SeekableInputStream from = piece.newStream()) {
            ParquetFileWriter whole = file;
            if (whole == null) {
                whole = newFile(out, reader.getFileMetaData().getSchema());
                whole.start();
                file = whole;
            }
            whole.appendRowGroups(from, reader.getRowGroups(), false);
        }
    }

    /** Writes what comes last. */
    void end() throws IOException {
        ParquetFileWriter whole = file;
        if (whole == null) {
            throw new IOException("the answer has no columns");
        }
        whole.end(metadata);
        whole.close();
        out.flush();
    }

    /** Makes a file of a file of pieces. */
    static void join(Path pieces, Path whole, Map<String, String> metadata) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(pieces));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
            PieceJoin join = new PieceJoin(out, metadata);
            join.add(in);
            join.end();
        }
    }
}
