package dev.undertone.cli;

/** How the command says what became of it. */
public final class ExitCode {
    /** All done. */
    public static final int DONE = 0;

    /** A fault of Undertone itself. */
    public static final int OUR_FAULT = 1;

    /** Wrong use: an option, a column, a lexicon or a file of labels that cannot be. */
    public static final int WRONG_USE = 2;

    /** Done, but some rows could not be read and were rejected. */
    public static final int SOME_REJECTED = 3;

    /** Input could not be read or output could not be written. */
    public static final int INPUT_OUTPUT = 4;

    private ExitCode() {}
}
