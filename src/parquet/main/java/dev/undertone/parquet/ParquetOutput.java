package dev.undertone.parquet;

import dev.undertone.batch.BatchOutput;
import dev.undertone.batch.BatchState;
import dev.undertone.batch.Fingerprint;
import dev.undertone.batch.ResumableFiles;
import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Bytes;
import dev.undertone.lexicon.Lexicon;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers to {@link ParquetSource}s as one Parquet file in a stream, which stays open. For one thread. */
public final class ParquetOutput implements BatchOutput {
    /** The version of the answer's columns. */
    private static final String ANSWER = "1";

    private final PieceJoin join;

    /**
     * Begins a file.
     *
     * @param out where to write
     * @param lexicon what scores; its id, version and hash stand in the file
     */
    public ParquetOutput(OutputStream out, Lexicon lexicon) {
        join = new PieceJoin(out, metadata(lexicon));
    }

    /**
     * Returns the files of answers to {@link ParquetSource}s that can be gone on with.
     *
     * @param files the answer and the rejected rows
     * @param lexicon what scores; its id, version and hash stand in the file
     * @return the same files, whose parts are made one Parquet file in the end
     */
    public static ResumableFiles resumable(ResumableFiles files, Lexicon lexicon) {
        return files.completedBy((part, whole) -> PieceJoin.join(part, whole, metadata(lexicon)));
    }

    private static Map<String, String> metadata(Lexicon lexicon) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("undertone.answer", ANSWER);
        metadata.put("undertone.lexicon.id", lexicon.id());
        metadata.put("undertone.lexicon.version", lexicon.version());
        metadata.put("undertone.lexicon.sha256", Fingerprint.of(lexicon));
        return metadata;
    }

    @Override
    public void begin(String name, List<String> header, boolean first, Bytes headerRow) throws IOException {
        add(headerRow);
    }

    @Override
    public void write(Block block, BatchState done) throws IOException {
        add(block.bytes());
    }

    private void add(Bytes pieces) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream(pieces.size());
        pieces.writeTo(copy);
        join.add(new ByteArrayInputStream(copy.toByteArray()));
    }

    @Override
    public void flush() {
        // A Parquet file is of no use before its end.
    }

    @Override
    public void end() throws IOException {
        join.end();
    }
}
