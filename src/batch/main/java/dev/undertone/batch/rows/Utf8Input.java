package dev.undertone.batch.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Removes the byte order mark that some programs put in front of UTF-8, and refuses UTF-16 by name. */
final class Utf8Input {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte FE = (byte) 0xFE;
    private static final byte FF = (byte) 0xFF;

    private Utf8Input() {}

    /**
     * An input behind its mark.
     *
     * @param bytes what comes behind the mark
     * @param mark how many bytes the mark had: three or none
     */
    record Unmarked(InputStream bytes, int mark) {}

    /** Reads no more than it must: whoever writes one short line and waits shall not wait for ever. */
    static Unmarked withoutMark(InputStream in) throws IOException {
        PushbackInputStream input = new PushbackInputStream(in, MARK.length);
        byte[] head = new byte[MARK.length];
        int length = 0;
        while (length < head.length) {
            int b = input.read();
            if (b < 0) {
                break;
            }
            head[length++] = (byte) b;
            if (isUtf16(head, length)) {
                throw new IOException("the input is UTF-16; convert it to UTF-8 first");
            }
            if (head[0] != FE && head[0] != FF && head[length - 1] != MARK[length - 1]) {
                break;
            }
        }
        if (Arrays.equals(head, MARK)) {
            return new Unmarked(input, MARK.length);
        }
        input.unread(head, 0, length);
        return new Unmarked(input, 0);
    }

    private static boolean isUtf16(byte[] head, int length) {
        return length == 2 && ((head[0] == FE && head[1] == FF) || (head[0] == FF && head[1] == FE));
    }
}
