package dev.undertone.batch;

import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs on bytes in memory. */
final class Runs {
    static final RowOptions RAW =
            new RowOptions(RowOptions.USUAL.columns(), ',', RowOptions.USUAL.roles(), false, true, true);

    /** What came of a run. */
    record Result(ByteArrayOutputStream bytes, List<RejectedRow> rejected) {
        byte[] out() {
            return bytes.toByteArray();
        }
    }

    private Runs() {}

    static RowSource source(byte[] bytes, RowFormat format, Compression compression) {
        return new RowSource("rows", format, compression, false, null, () -> new ByteArrayInputStream(bytes));
    }

    static Result run(RowSource source, Compression packing, int threads, int chunk) throws IOException {
        List<RejectedRow> rejected = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BatchListener listener = new BatchListener() {
            @Override
            public void rejected(String input, RejectedRow row) {
                rejected.add(row);
            }
        };
        new BatchRun(Messages.analyzer(), RAW, packing, threads, chunk, listener)
                .run(List.of(source), new StreamOutput(out), null);
        return new Result(out, rejected);
    }
}
