package dev.undertone.batch.rows;

import org.jspecify.annotations.Nullable;

/** What formats have in common in which a row is a line. */
final class Lines {
    private Lines() {}

    static @Nullable Fault notUtf8(Utf8Check utf8, byte[] bytes, int begin, int end) {
        int wrong = utf8.firstWrong(bytes, begin, end);
        return wrong < 0
                ? null
                : new Fault(RejectCode.NOT_UTF8, "byte " + (wrong - begin + 1) + " of the line is not UTF-8");
    }
}
