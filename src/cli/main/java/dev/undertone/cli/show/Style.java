package dev.undertone.cli.show;

/** How a piece of text looks in a terminal. */
public enum Style {
    /** Strong. */
    BOLD(1),
    /** Faint. */
    DIM(2),
    /** Underlined. */
    UNDERLINE(4),
    /** Red. */
    RED(31),
    /** Green. */
    GREEN(32),
    /** Yellow. */
    YELLOW(33),
    /** Blue. */
    BLUE(34),
    /** Magenta. */
    MAGENTA(35),
    /** Cyan. */
    CYAN(36);

    private final int code;

    Style(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
