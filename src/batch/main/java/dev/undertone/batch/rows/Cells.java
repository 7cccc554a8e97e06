package dev.undertone.batch.rows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of one row of CSV or TSV, as places in its bytes. Used again for each row; for one thread. */
abstract class Cells {
    byte[] bytes = {};
    int count;
    int[] begin = new int[16];
    int[] end = new int[16];
    private byte[] meant = new byte[256];
    private int meantLength;

    /** Finds the cells of a row. */
    abstract void split(byte[] row, int from, int to);

    /** Sets the text to what a cell stands for. */
    abstract void text(int cell, MessageText text);

    /** Writes a cell so that a reader of the format gets what it was, with something in front when {@code prefix} is not 0. */
    abstract void carry(int cell, int prefix, Bytes out);

    /** Writes a cell of our own. */
    abstract void write(String content, Bytes out);

    /** Writes what stands between two cells. */
    abstract void separate(Bytes out);

    /** Returns where the content of a cell begins, behind the quote if there is one. */
    abstract int contentBegin(int cell);

    abstract int contentEnd(int cell);

    /** Returns whether the row can be carried as it stands. */
    abstract boolean isCanonical();

    String string(int cell) {
        MessageText text = new MessageText();
        text(cell, text);
        return text.string();
    }

    List<String> strings() {
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strings.add(string(i));
        }
        return strings;
    }

    void add(int from, int to) {
        if (count == begin.length) {
            begin = Arrays.copyOf(begin, count * 2);
            end = Arrays.copyOf(end, count * 2);
        }
        begin[count] = from;
        end[count] = to;
        count++;
    }

    void beginMeaning() {
        meantLength = 0;
    }

    void mean(byte b) {
        if (meantLength == meant.length) {
            meant = Arrays.copyOf(meant, meantLength * 2);
        }
        meant[meantLength++] = b;
    }

    void endMeaning(MessageText text) {
        text.set(meant, 0, meantLength);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
