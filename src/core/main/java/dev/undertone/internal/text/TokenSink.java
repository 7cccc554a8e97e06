package dev.undertone.internal.text;

/** Takes the words and symbols that a {@link Tokeniser} cuts, and adds them as tokens. */
public interface TokenSink {
    /** Adds what stands there as it is. */
    TokenSink PLAIN = new Plain();

    /**
     * Adds a word.
     *
     * @param text the normalised message
     * @param from where the word begins
     * @param to where it ends, exclusive
     * @param key its {@link WordKey}
     * @param flags bits of {@link TokenFlag}
     * @param tokens takes the token, or the tokens that the word stands for
     */
    void word(char[] text, int from, int to, long key, int flags, TokenBuffer tokens);

    /** Adds a number or an emoji. */
    void symbol(char[] text, byte kind, int from, int to, int flags, TokenBuffer tokens);

    /** See {@link #PLAIN}. */
    final class Plain implements TokenSink {
        private Plain() {}

        @Override
        public void word(char[] text, int from, int to, long key, int flags, TokenBuffer tokens) {
            tokens.add(TokenKind.WORD, -1, from, to, flags);
        }

        @Override
        public void symbol(char[] text, byte kind, int from, int to, int flags, TokenBuffer tokens) {
            tokens.add(kind, -1, from, to, flags);
        }
    }
}
