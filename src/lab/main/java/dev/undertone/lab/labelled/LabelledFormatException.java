package dev.undertone.lab.labelled;

import java.io.IOException;

/** A file of labelled messages breaks a rule of its format. The message names file, line and rule, never a customer's text. */
public final class LabelledFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param file the file
     * @param line the line, from 1; the first line of a row of several
     * @param rule what was expected, and what was there as far as it may be told
     */
    LabelledFormatException(String file, long line, String rule) {
        super(file + ":" + line + ": " + rule);
    }
}
