package dev.undertone.batch.rows;

import java.util.Arrays;

/** Cells of CSV. A cell that needs no quotes but has them keeps them. */
final class CsvCells extends Cells {
    private static final byte PLAIN = 0;
    private static final byte QUOTED = 1;
    private static final byte DOUBLED_QUOTE = 2;

    /** Without quotes around it, but with one inside: it is carried in quotes. */
    private static final byte STRAY_QUOTE = 3;

    private final Separator separator;
    private byte[] kind = new byte[16];
    private boolean stray;

    CsvCells(Separator separator) {
        this.separator = separator;
    }

    @Override
    void split(byte[] row, int from, int to) {
        bytes = row;
        count = 0;
        stray = false;
        int at = from;
        while (true) {
            int cell = at;
            byte is = PLAIN;
            if (at < to && row[at] == '"') {
                is = QUOTED;
                at++;
                while (row[at] != '"' || (at + 1 < to && row[at + 1] == '"')) {
                    if (row[at] == '"') {
                        is = DOUBLED_QUOTE;
                        at++;
                    }
                    at++;
                }
                at++;
            } else {
                while (at < to && !separator.isAt(row, at, to)) {
                    if (row[at] == '"') {
                        is = STRAY_QUOTE;
                        stray = true;
                    }
                    at++;
                }
            }
            add(cell, at);
            if (kind.length < count) {
                kind = Arrays.copyOf(kind, begin.length);
            }
            kind[count - 1] = is;
            if (at >= to) {
                return;
            }
            at += separator.length();
        }
    }

    @Override
    boolean isCanonical() {
        return !stray;
    }

    @Override
    int contentBegin(int cell) {
        return kind[cell] == QUOTED || kind[cell] == DOUBLED_QUOTE ? begin[cell] + 1 : begin[cell];
    }

    @Override
    int contentEnd(int cell) {
        return kind[cell] == QUOTED || kind[cell] == DOUBLED_QUOTE ? end[cell] - 1 : end[cell];
    }

    @Override
    void text(int cell, MessageText text) {
        int from = contentBegin(cell);
        int to = contentEnd(cell);
        if (kind[cell] != DOUBLED_QUOTE) {
            text.set(bytes, from, to);
            return;
        }
        beginMeaning();
        for (int i = from; i < to; i++) {
            mean(bytes[i]);
            if (bytes[i] == '"') {
                i++;
            }
        }
        endMeaning(text);
    }

    @Override
    void carry(int cell, int prefix, Bytes out) {
        if (kind[cell] == STRAY_QUOTE) {
            out.write('"');
            prefix(prefix, out);
            for (int i = begin[cell]; i < end[cell]; i++) {
                if (bytes[i] == '"') {
                    out.write('"');
                }
                out.write(bytes[i]);
            }
            out.write('"');
            return;
        }
        int content = contentBegin(cell);
        if (content > begin[cell]) {
            out.write('"');
        }
        prefix(prefix, out);
        out.write(bytes, content, end[cell] - content);
    }

    private static void prefix(int prefix, Bytes out) {
        if (prefix != 0) {
            out.write(prefix);
        }
    }

    @Override
    void write(String content, Bytes out) {
        if (needsQuotes(content)) {
            out.utf8("\"" + content.replace("\"", "\"\"") + "\"");
        } else {
            out.utf8(content);
        }
    }

    private boolean needsQuotes(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '"' || c == '\n' || c == '\r' || c == separator.character()) {
                return true;
            }
        }
        return false;
    }

    @Override
    void separate(Bytes out) {
        out.put(separator.bytes());
    }
}
