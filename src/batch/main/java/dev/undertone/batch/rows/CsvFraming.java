package dev.undertone.batch.rows;

/**
 * A row of CSV as of RFC 4180: a cell that begins with a quote may hold separators and ends of lines. LF, CR LF and a lone CR
 * end a row.
 *
 * <p>FastCSV reads the same rows (a test compares the two), but neither tells at which byte a row stands nor goes on behind a
 * broken quote. Here a row whose quote does not close, or has more behind it, is given up after its first line: what
 * follows is read anew as rows.
 */
final class CsvFraming extends Framing {
    private final Separator separator;
    private boolean inQuotes;

    CsvFraming(Separator separator) {
        this.separator = separator;
    }

    @Override
    boolean cut(byte[] bytes, int from, int to, boolean last) {
        int i = from;
        int lineCount = 1;
        inQuotes = false;
        while (true) {
            if (i < to && bytes[i] == '"') {
                i++;
                inQuotes = true;
                while (inQuotes) {
                    while (i < to && bytes[i] != '"') {
                        if (bytes[i] == '\n' || (bytes[i] == '\r' && i + 1 < to && bytes[i + 1] != '\n')) {
                            lineCount++;
                        }
                        i++;
                    }
                    if (i == to) {
                        return last && giveUp(bytes, from, to, Fault.UNCLOSED_QUOTE);
                    }
                    i++;
                    if (i == to && !last) {
                        return false;
                    }
                    if (i < to && bytes[i] == '"') {
                        i++;
                    } else {
                        inQuotes = false;
                    }
                }
                if (i < to && bytes[i] != '\n' && bytes[i] != '\r' && !separator.isAt(bytes, i, to)) {
                    // A separator of several bytes may be cut in two.
                    return (last || to - i >= separator.length()) && giveUp(bytes, from, to, Fault.TEXT_AFTER_QUOTE);
                }
            } else {
                i = separator.nextOrEnd(bytes, i, to);
            }
            if (i == to) {
                return last && found(to, to, lineCount);
            }
            byte c = bytes[i];
            if (c == '\n') {
                return found(i, i + 1, lineCount);
            }
            if (c == '\r') {
                if (i + 1 == to && !last) {
                    return false;
                }
                return found(i, i + 1 < to && bytes[i + 1] == '\n' ? i + 2 : i + 1, lineCount);
            }
            i += separator.length();
            if (i >= to && !last) {
                return false;
            }
        }
    }

    @Override
    boolean cutTooLong(byte[] bytes, int from, int to) {
        return inQuotes && endsLine(bytes, from, to) && giveUp(bytes, from, to, Fault.UNCLOSED_QUOTE);
    }

    private static boolean endsLine(byte[] bytes, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    private boolean giveUp(byte[] bytes, int from, int to, Fault why) {
        int i = from;
        while (i < to && bytes[i] != '\n' && bytes[i] != '\r') {
            i++;
        }
        int contentEnd = i;
        if (i < to) {
            i += bytes[i] == '\r' && i + 1 < to && bytes[i + 1] == '\n' ? 2 : 1;
        }
        found(contentEnd, i, 1);
        fault = why;
        return true;
    }
}
