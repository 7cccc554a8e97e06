package dev.undertone.cli.rows;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Plain text: each line is a message, an empty line an empty one. */
public final class TextRows implements RowSource {
    private final Utf8Lines lines;

    /**
     * Opens plain text.
     *
     * @param in the bytes
     * @param beforeWaiting flushed before a read that may wait
     * @throws IOException when nothing can be read, or the input is UTF-16
     */
    public TextRows(InputStream in, Flushable beforeWaiting) throws IOException {
        lines = new Utf8Lines(in, beforeWaiting);
    }

    @Override
    public @Nullable Row next() throws IOException {
        Utf8Lines.Line line = lines.next();
        if (line == null) {
            return null;
        }
        return line.fault() == null
                ? new MessageRow(line.number(), line.number(), line.text(), PlainFields.NONE, -1)
                : new RejectedRow(line.number(), line.number(), line.fault());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
