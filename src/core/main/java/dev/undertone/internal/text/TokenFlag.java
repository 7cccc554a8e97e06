package dev.undertone.internal.text;

/** What a token buffer notes about a token beside its kind, as bits. */
public final class TokenFlag {
    /** A comma, semicolon, colon, dash, bracket or line end stands before the token: a new clause. */
    public static final int CLAUSE = 1;
    /** All letters are capitals, and there are at least two. */
    public static final int CAPITALS = 1 << 1;
    /** A letter was drawn out ("sooooo"). */
    public static final int ELONGATED = 1 << 2;
    /** Stands between double quotes. */
    public static final int QUOTED = 1 << 3;
    /** Stands in a line that begins with {@code >}. */
    public static final int FORWARDED = 1 << 4;
    /** Follows the token before it without a space. */
    public static final int ATTACHED = 1 << 5;
    /** Is the body of a hashtag. */
    public static final int HASHTAG = 1 << 6;
    /** Is the first token after an opening double quote. */
    public static final int QUOTE_OPENS = 1 << 7;
    /** Holds at least one letter. */
    public static final int LETTERS = 1 << 8;
    /** A number with a currency sign or a percent sign. */
    public static final int AMOUNT = 1 << 9;

    /** Is a name of people in other places; where it is written as one, its term is taken away. */
    public static final int MAYBE_NAME = 1 << 10;

    private TokenFlag() {}
}
