package dev.undertone.batch.rows;

/**
 * Cells of TSV: one row a line, a quote is a character like any other. A tab, the end of a line and a backslash are spelled
 * {@code \t}, {@code \n}, {@code \r} and {@code \\}; a backslash in front of anything else is a backslash. Cells are carried
 * as they are spelled.
 */
final class TsvCells extends Cells {
    @Override
    void split(byte[] row, int from, int to) {
        bytes = row;
        count = 0;
        int cell = from;
        for (int i = from; i < to; i++) {
            if (row[i] == '\t') {
                add(cell, i);
                cell = i + 1;
            }
        }
        add(cell, to);
    }

    @Override
    boolean isCanonical() {
        return true;
    }

    @Override
    int contentBegin(int cell) {
        return begin[cell];
    }

    @Override
    int contentEnd(int cell) {
        return end[cell];
    }

    @Override
    void text(int cell, MessageText text) {
        int from = begin[cell];
        int to = end[cell];
        int at = from;
        while (at < to && bytes[at] != '\\') {
            at++;
        }
        if (at == to) {
            text.set(bytes, from, to);
            return;
        }
        beginMeaning();
        for (int i = from; i < to; i++) {
            int meaning = bytes[i] == '\\' && i + 1 < to ? meaning(bytes[i + 1]) : 0;
            mean(meaning == 0 ? bytes[i] : (byte) meaning);
            if (meaning != 0) {
                i++;
            }
        }
        endMeaning(text);
    }

    private static int meaning(byte letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\' -> '\\';
            default -> 0;
        };
    }

    @Override
    void carry(int cell, int prefix, Bytes out) {
        if (prefix != 0) {
            out.write(prefix);
        }
        out.write(bytes, begin[cell], end[cell] - begin[cell]);
    }

    @Override
    void write(String content, Bytes out) {
        out.utf8(content.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r"));
    }

    @Override
    void separate(Bytes out) {
        out.write('\t');
    }
}
