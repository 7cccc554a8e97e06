package dev.undertone.batch;

import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Answers into a stream, which stays open. For one thread. */
public final class StreamOutput implements BatchOutput {
    private final OutputStream out;

    /** Writes into a stream. */
    public StreamOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin(String name, List<String> header, boolean first, Bytes headerRow) throws IOException {
        headerRow.writeTo(out);
    }

    @Override
    public void write(Block block, BatchState done) throws IOException {
        block.bytes().writeTo(out);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
