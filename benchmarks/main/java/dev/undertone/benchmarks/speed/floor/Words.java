package dev.undertone.benchmarks.speed.floor;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Words as numbers: their first sixteen bytes in two of them, in lower case, with zeros behind.
 *
 * <p>A word has letters, digits, apostrophes and bytes from 0x80 on; of ASCII, setting the bit 0x20 makes the letters small and
 * changes nothing else.
 */
final class Words {
    /** How many bytes of a word the two numbers hold. */
    static final int PACKED = 2 * Long.BYTES;

    private static final long LOWER = 0x2020202020202020L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** By length up to sixteen, which bits of the numbers belong to the word. */
    private static final long[] FIRST = new long[PACKED + 1];

    private static final long[] SECOND = new long[PACKED + 1];

    static {
        for (int length = 1; length <= PACKED; length++) {
            FIRST[length] = length >= 8 ? -1 : (1L << (8 * length)) - 1;
            SECOND[length] = length <= 8 ? 0 : length == PACKED ? -1 : (1L << (8 * (length - 8))) - 1;
        }
    }

    private Words() {}

    static long getLong(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    static void putLong(byte[] bytes, int at, long value) {
        LONGS.set(bytes, at, value);
    }

    /** Returns the first eight bytes of the word at {@code begin}. Sixteen bytes must be there to read. */
    static long first(byte[] bytes, int begin, int length) {
        return (getLong(bytes, begin) | LOWER) & FIRST[Math.min(length, PACKED)];
    }

    /** Returns the ninth to the sixteenth byte of the word at {@code begin}. */
    static long second(byte[] bytes, int begin, int length) {
        return (getLong(bytes, begin + Long.BYTES) | LOWER) & SECOND[Math.min(length, PACKED)];
    }

    /** Returns a hash of which every bit depends on every byte; bytes behind the sixteenth count through {@link #tail}. */
    static long hash(long first, long second) {
        long mixed = (first ^ Long.rotateLeft(second * 0x9E3779B97F4A7C15L, 29)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }

    /** Returns what stands for the second number of a word of more than sixteen bytes: all of them but the first eight. */
    static long tail(byte[] bytes, int begin, int length) {
        long tail = length;
        for (int i = begin + Long.BYTES; i < begin + length; i++) {
            tail = (tail ^ (bytes[i] | (bytes[i] < 0 ? 0 : 0x20))) * 0x100000001B3L;
        }
        return tail;
    }
}
