package dev.undertone.batch.report;

import dev.undertone.ToneAnalyzer;
import dev.undertone.batch.BatchListener;
import dev.undertone.batch.BatchRun;
import dev.undertone.batch.ObjectOutput;
import dev.undertone.batch.rows.ByteSource;
import dev.undertone.batch.rows.ColumnChoice;
import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.RowFormat;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Pages of rows that stand in a text. */
final class Pages {
    static final ToneAnalyzer ANALYZER = ToneAnalyzer.create();

    private Pages() {}

    static RowSource rows(String csv) {
        return new ByteSource(
                "rows",
                RowFormat.CSV,
                Compression.NONE,
                false,
                null,
                () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    static String page(String csv, String title, Set<String> roles, String... by) throws IOException {
        ReportData data = new ReportData(ANALYZER, List.of(by));
        RowOptions options = new RowOptions(ColumnChoice.FOUND, ',', roles, true, false, false);
        new BatchRun(ANALYZER, options, Compression.NONE, 2, 256, BatchListener.NONE)
                .run(List.of(rows(csv)), new ObjectOutput(data), null);
        StringWriter page = new StringWriter();
        ReportPage.write(data, title, "words 1.0", page);
        return page.toString();
    }
}
