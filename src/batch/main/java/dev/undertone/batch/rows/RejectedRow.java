package dev.undertone.batch.rows;

import org.jspecify.annotations.Nullable;

/**
 * A row that could not be read.
 *
 * @param number which row it is, from 1
 * @param line the line on which it begins, from 1
 * @param offset how many bytes of the input, unpacked, lie before it
 * @param code why it is rejected
 * @param reason the same in words; never holds any of the row's text
 * @param text what stands there, when somebody asked for it; U+FFFD for what is not UTF-8
 */
public record RejectedRow(
        long number,
        long line,
        long offset,
        RejectCode code,
        String reason,
        @Nullable String text) implements Row {}
