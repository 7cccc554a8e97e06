package dev.undertone.internal.text;

/** The kinds of token, as bytes for the token buffer. */
public final class TokenKind {
    /** A word, contraction or number; may have a term. */
    public static final byte WORD = 0;
    /** A number in digits, with its value. */
    public static final byte NUMBER = 1;
    /** An emoji sequence. */
    public static final byte EMOJI = 2;
    /** An emoticon of the lexicon. */
    public static final byte EMOTICON = 3;
    /** A URL, e-mail address, handle, markup or code: takes room and carries nothing. */
    public static final byte OPAQUE = 4;
    /** The end of a sentence; {@link TokenBuffer#exclamations} and {@link TokenBuffer#questions} tell its marks. */
    public static final byte BREAK = 5;

    private TokenKind() {}
}
