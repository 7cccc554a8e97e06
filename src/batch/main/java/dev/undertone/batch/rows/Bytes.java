package dev.undertone.batch.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are being written, in memory. For one thread at a time. */
public final class Bytes extends OutputStream {
    private byte[] array;
    private int size;

    /** Creates an empty one with some room; it grows. */
    public Bytes(int room) {
        array = new byte[room];
    }

    /** Returns how many bytes there are. */
    public int size() {
        return size;
    }

    /** Returns how many bytes there is room for. */
    public int room() {
        return array.length;
    }

    byte[] array() {
        return array;
    }

    /** Forgets all bytes. */
    public void clear() {
        size = 0;
    }

    /** Writes the bytes to a stream. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(array, 0, size);
    }

    @Override
    public void write(int b) {
        ensure(1);
        array[size++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        ensure(length);
        System.arraycopy(bytes, offset, array, size, length);
        size += length;
    }

    /** Writes all bytes of an array. */
    void put(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    /** Writes text that holds ASCII only. */
    @SuppressWarnings("deprecation") // the high bytes are all zero
    void ascii(String text) {
        int length = text.length();
        ensure(length);
        text.getBytes(0, length, array, size);
        size += length;
    }

    /** Writes text as UTF-8. */
    void utf8(String text) {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a score as {@link ScoreFormat} spells it. */
    void score(double score) {
        ensure(ScoreFormat.LONGEST);
        size = ScoreFormat.write(score, array, size);
    }

    private void ensure(int more) {
        if (array.length - size < more) {
            array = Arrays.copyOf(array, Math.max(array.length * 2, size + more));
        }
    }
}
