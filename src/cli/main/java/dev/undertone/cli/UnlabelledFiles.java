package dev.undertone.cli;

import dev.undertone.cli.rows.ColumnChoice;
import dev.undertone.cli.rows.MessageRow;
import dev.undertone.cli.rows.RejectedRow;
import dev.undertone.cli.rows.Row;
import dev.undertone.cli.rows.RowSource;
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
        Input input = Inputs.of(List.of(file.toString()), null, InputStream.nullInputStream())
                .get(0);
        List<LabelledMessage> messages = new ArrayList<>();
        long before = rejected;
        try (RowSource rows = input.open(columns, ',', () -> {})) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                if (row instanceof MessageRow message) {
                    messages.add(new LabelledMessage(Long.toString(message.number()), message.text(), Map.of()));
                } else if (row instanceof RejectedRow) {
                    rejected++;
                }
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
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
