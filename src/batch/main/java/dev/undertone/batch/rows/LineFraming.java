package dev.undertone.batch.rows;

/** A row is a line. It ends with LF or CR LF; the last one may end with the input. */
final class LineFraming extends Framing {
    @Override
    boolean cut(byte[] bytes, int from, int to, boolean last) {
        int i = from;
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        if (i == to && !last) {
            return false;
        }
        int contentEnd = i > from && bytes[i - 1] == '\r' ? i - 1 : i;
        return found(contentEnd, i < to ? i + 1 : i, 1);
    }

    @Override
    boolean cutTooLong(byte[] bytes, int from, int to) {
        return false;
    }
}
