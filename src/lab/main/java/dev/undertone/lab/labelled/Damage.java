package dev.undertone.lab.labelled;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Bytes that are not UTF-8, carried into the text so that the row in which they stand can be named. */
final class Damage {
    /** Half of a surrogate pair: no UTF-8 decodes to it alone. */
    private static final char MARK = '\uDFFF';

    private Damage() {}

    /** Returns a file's text, with a mark for each sequence of bytes that is not UTF-8. */
    static String marked(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        // No byte becomes more than one character, nor does a sequence that is none.
        CharBuffer chars = CharBuffer.allocate(content.length);
        for (CoderResult result = decoder.decode(bytes, chars, true);
                result.isError();
                result = decoder.decode(bytes, chars, true)) {
            bytes.position(bytes.position() + result.length());
            chars.put(MARK);
        }
        return chars.flip().toString();
    }

    /** Tells whether a mark stands in a cell: its other half would have to stand before it. */
    static boolean isIn(String cell) {
        for (int at = cell.indexOf(MARK); at >= 0; at = cell.indexOf(MARK, at + 1)) {
            if (at == 0 || !Character.isHighSurrogate(cell.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
