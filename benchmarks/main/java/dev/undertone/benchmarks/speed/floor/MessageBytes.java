package dev.undertone.benchmarks.speed.floor;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A message as bytes, one for each UTF-16 unit: ASCII as it is, anything else as a byte from 0x80 on. Zeros follow, so that eight
 * bytes can be read from wherever the message has one. Keeps its buffers; not thread-safe.
 *
 * <p>The encoder's loop and {@code getChars} are intrinsics of HotSpot that take 16 and more units at a time.
 */
final class MessageBytes {
    /** How many zeros follow at least: a block of the {@link WordMasks} and what is read beyond it. */
    private static final int PADDING = 80;

    private final CharsetEncoder latin1 = StandardCharsets.ISO_8859_1.newEncoder();
    private char[] units = {};
    private CharBuffer from = CharBuffer.wrap(units);
    private byte[] bytes = {};
    private ByteBuffer to = ByteBuffer.wrap(bytes);

    /** Reads a message and returns its length. */
    int read(String message) {
        int length = message.length();
        if (units.length < length) {
            grow(length);
        }
        message.getChars(0, length, units, 0);
        from.limit(length).position(0);
        to.clear();
        latin1.reset();
        latin1.encode(from, to, true);
        for (int i = from.position(); i < length; i++) {
            char c = units[i];
            bytes[i] = (byte) (c < 0x80 ? c : c | 0x80);
        }
        for (int i = 0; i < PADDING; i += Long.BYTES) {
            Words.putLong(bytes, length + i, 0);
        }
        return length;
    }

    private void grow(int length) {
        int room = Math.max(512, length * 2);
        units = new char[room];
        from = CharBuffer.wrap(units);
        bytes = new byte[room + PADDING];
        to = ByteBuffer.wrap(bytes);
    }

    /** Returns the buffer; the message begins at 0. */
    byte[] bytes() {
        return bytes;
    }
}
