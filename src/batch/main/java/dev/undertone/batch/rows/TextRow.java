package dev.undertone.batch.rows;

import org.jspecify.annotations.Nullable;

/** Reads plain text: each line is a message, an empty line an empty one. */
final class TextRow extends RowReader {
    @Override
    @Nullable
    Fault read(byte[] bytes, int begin, int end) {
        text.set(bytes, begin, end);
        return Lines.notUtf8(utf8, bytes, begin, end);
    }

    @Override
    @Nullable
    String role() {
        return null;
    }

    @Override
    MessageRow row(long number, long line) {
        return new MessageRow(number, line, text.string(), PlainFields.NONE, -1);
    }
}
