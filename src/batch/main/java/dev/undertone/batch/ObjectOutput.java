package dev.undertone.batch;

import dev.undertone.batch.rows.Answer;
import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Bytes;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowSink;
import dev.undertone.batch.rows.ScoredRow;
import java.io.IOException;
import java.util.List;

/** Answers row by row into a sink. For one thread. */
public final class ObjectOutput implements BatchOutput {
    private final RowSink sink;

    /** Writes into a sink. */
    public ObjectOutput(RowSink sink) {
        this.sink = sink;
    }

    @Override
    public boolean takesObjects() {
        return true;
    }

    @Override
    public void begin(String name, List<String> header, boolean first, Bytes headerRow) throws IOException {
        sink.begin(name, header);
    }

    @Override
    public void write(Block block, BatchState done) throws IOException {
        for (ScoredRow scored : block.rows()) {
            Answer answer = scored.answer();
            if (answer != null && scored.row() instanceof MessageRow message) {
                sink.answer(message, answer);
            } else if (scored.row() instanceof RejectedRow rejected) {
                sink.reject(rejected);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        sink.flush();
    }
}
