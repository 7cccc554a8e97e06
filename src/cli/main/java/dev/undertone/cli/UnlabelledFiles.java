package dev.undertone.cli;

import dev.undertone.batch.BatchRun;
import dev.undertone.batch.rows.ColumnChoice;
import dev.undertone.batch.rows.MessageRow;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.RowInput;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lab.labelled.LabelledSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads files of messages as {@code score} reads them, each as a set without labels. Rejected rows are counted. */
final class UnlabelledFiles {
    private final ColumnChoice columns;
    private final PrintWriter err;
    private long rejected;

    UnlabelledFiles(ColumnChoice columns, PrintWriter err) {
        this.columns = columns;
        this.err = err;
    }

    long rejected() {
        return rejected;
    }

    LabelledSet read(Path file) throws IOException {
        List<LabelledMessage> messages = new ArrayList<>();
        long before = rejected;
        RowOptions options = new RowOptions(columns, ',', Set.of(), false, false, false);
        for (RowSource source : Inputs.of(List.of(file.toString()), null, InputStream.nullInputStream())) {
            try (RowInput rows = RowInput.open(source, options, Position.START, BatchRun.CHUNK, true, () -> {})) {
                rows.forEach(row -> {
                    if (row instanceof MessageRow message) {
                        messages.add(new LabelledMessage(Long.toString(message.number()), message.text(), Map.of()));
                    } else {
                        rejected++;
                    }
                });
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
        }
        if (rejected > before) {
            err.println("undertone: " + file + ": rows rejected: " + (rejected - before)
                    + "; undertone score tells which and why");
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new LabelledSet(dot <= 0 ? name : name.substring(0, dot), messages);
    }
}
