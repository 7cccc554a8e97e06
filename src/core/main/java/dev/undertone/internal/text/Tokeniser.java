package dev.undertone.internal.text;

/**
 * Cuts a normalised message into tokens, from left to right, one look at each character and a bounded look ahead.
 *
 * <p>Words keep inner apostrophes ("can't"), inner dots between single letters ("a.s.a.p") and the stars of a masked word
 * ("f***ing"); a hyphen divides ("well-made" is two words). Punctuation leaves no token: the end of a sentence becomes a
 * {@link TokenKind#BREAK} that counts its marks, everything else is noted on the token that follows. URLs, e-mail addresses,
 * handles, markup and codes become one opaque token each.
 *
 * <p>One per thread: it keeps its place in the message in fields.
 */
public final class Tokeniser {
    /** A number with more digits, or a term with digits in it that is longer, is a code. */
    private static final int MAX_DIGITS = 6;

    private final EmoticonTrie emoticons;
    private final TokenSink sink;
    private final Numeral numeral = new Numeral();
    private final WordShape shape = new WordShape();
    private final Punctuation punctuation = new Punctuation();

    private char[] text = new char[0];
    private int end;
    private int at;
    private TokenBuffer out = new TokenBuffer();

    /** Creates a tokeniser that knows these emoticons and hands words to {@code sink}. */
    public Tokeniser(EmoticonTrie emoticons, TokenSink sink) {
        this.emoticons = emoticons;
        this.sink = sink;
    }

    /** Replaces what {@code tokens} held by the tokens of {@code message}. The sink fills in the terms. */
    public void tokenise(NormalisedText message, TokenBuffer tokens) {
        text = message.chars();
        end = message.length();
        out = tokens;
        out.clear();
        at = punctuation.begin(text, end, tokens);
        while (at < end) {
            next();
        }
        punctuation.finish();
    }

    private void next() {
        char c = text[at];
        if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (c == '\n') {
            at = punctuation.newline(at);
        } else if (c < 0x80) {
            ascii(c);
        } else {
            beyondAscii(c);
        }
    }

    private void ascii(char c) {
        if (Ascii.isLetter(c)) {
            if (!emoticon()) {
                word(at, 0);
            }
            return;
        }
        if (Ascii.isDigit(c)) {
            if (!emoticon()) {
                number(at);
            }
            return;
        }
        if (emoticon()) {
            return;
        }
        switch (c) {
            case '.', '!', '?' -> at = punctuation.marks(at);
            case '"' -> at = punctuation.quote(at);
            case '#' -> hashtag();
            case '@' -> handle();
            case '$' -> currency();
            case '<' -> markup();
            case ',', ';', ':', '(', ')', '[', ']', '{', '}' -> clauseMark();
            case '-' -> at = punctuation.hyphen(at);
            default -> at++;
        }
    }

    private void beyondAscii(char c) {
        if (Character.isLetterOrDigit(c) || CodePoints.isMark(c)) {
            word(at, 0);
            return;
        }
        int codePoint = CodePoints.at(text, at, end);
        if (codePoint == '\u2014') {
            clauseMark();
        } else if (codePoint == '\u20AC' || codePoint == '\u00A3' || codePoint == '\u00A5' || codePoint == '\u20B9') {
            if (!emoticon()) {
                currency();
            }
        } else if (emoticon()) {
            return;
        } else if (Emoji.isEmoji(codePoint)) {
            emoji(codePoint);
        } else if (codePoint > 0xFFFF && Character.isLetterOrDigit(codePoint)) {
            word(at, 0);
        } else {
            at += Character.charCount(codePoint);
        }
    }

    private void add(byte kind, int term, int from, int to, int flags) {
        out.add(kind, term, from, to, flags | punctuation.taken());
    }

    private void addWord(int from, int to, long key, int flags) {
        sink.word(text, from, to, key, flags | punctuation.taken(), out);
    }

    private void clauseMark() {
        punctuation.clause();
        at++;
    }

    private void addSymbol(byte kind, int from, int to, int flags) {
        sink.symbol(text, kind, from, to, flags | punctuation.taken(), out);
    }

    // ---- words and numbers

    /** Takes a word of plain letters and apostrophes in one go; whatever is more than that goes the long way. */
    private void word(int from, int flags) {
        int i = from;
        long key = 0;
        int capitals = 0;
        int apostrophes = 0;
        char c = 0;
        for (; i < end; i++) {
            c = text[i];
            int lower = c | 0x20;
            if ((char) (lower - 'a') < 26) {
                key = WordKey.with(key, lower);
                capitals += ((c >> 5) & 1) ^ 1;
            } else if (c == '\'' && i > from && i + 1 < end && Ascii.isLetter(text[i + 1])) {
                key = WordKey.with(key, c);
                apostrophes++;
            } else {
                break;
            }
        }
        int letters = i - from - apostrophes;
        boolean isCapitals = letters > 1 && capitals == letters;
        if (i < end && (isCapitals || c != ' ') && !endsPlainly(i, isCapitals)) {
            unusualWord(from, flags);
            return;
        }
        addWord(
                from,
                i,
                WordKey.finishedAscii(key, i - from),
                flags | TokenFlag.LETTERS | (isCapitals ? TokenFlag.CAPITALS : 0));
        at = c == ' ' ? i + 1 : i;
    }

    /** Tells whether a word ends in front of a character, and no address or code goes on there. */
    private boolean endsPlainly(int i, boolean isCapitals) {
        char c = text[i];
        char next = i + 1 < end ? text[i + 1] : ' ';
        return switch (c) {
            case ' ', ',', '!', '?', ';', ')', '(', '"', '\n', '/', '\t', '\r', '&', '[', ']', '#' -> true;
            case '-' -> !isCapitals;
            case '.' -> next < 0x80 && !Ascii.isLetter(next) && !Ascii.isDigit(next);
            case ':' -> next != '/';
            case '\'' -> next < 0x80;
            default -> false;
        };
    }

    private void unusualWord(int from, int flags) {
        shape.read(text, from, end);
        int i = shape.end;
        int webEnd = WebAddress.endOf(text, from, i, end);
        if (webEnd > 0) {
            opaque(from, webEnd);
            return;
        }
        int all = flags | TokenFlag.LETTERS;
        if (shape.isCapitals) {
            int codeEnd = Codes.endAfterCapitals(text, i, end);
            if (codeEnd > 0) {
                opaque(from, codeEnd);
                return;
            }
            all |= TokenFlag.CAPITALS;
        }
        addWord(from, i, WordKey.of(text, from, i), all);
        at = i;
    }

    /** A number with its thousands, decimals, sign of currency or percent; a time of day; or a code. */
    private void number(int from) {
        int start = at;
        numeral.read(text, at, end);
        int i = numeral.end;
        if (i < end && text[i] == ':' && clock(from, start, i)) {
            return;
        }
        int codeEnd = Codes.endAfterDigits(text, i, end);
        if (codeEnd > i || numeral.digits > MAX_DIGITS) {
            // "24/7" and the like may be a term; everything else of this shape is a date or a code
            boolean wordLike = numeral.digits <= MAX_DIGITS && codeEnd - from <= MAX_DIGITS;
            int to = Math.max(i, codeEnd);
            if (wordLike) {
                addWord(from, to, WordKey.of(text, from, to), 0);
            } else {
                add(TokenKind.OPAQUE, -1, from, to, 0);
            }
            at = to;
            return;
        }
        int flags = from < start ? TokenFlag.AMOUNT : 0;
        if (i < end && text[i] == '%') {
            flags |= TokenFlag.AMOUNT;
            i++;
        }
        addSymbol(TokenKind.NUMBER, from, i, flags);
        int index = out.size - 1;
        out.tokenClass[index] = TokenClass.NUMBER;
        out.value[index] = numeral.value;
        at = i;
        if (i < end && Character.isLetter(text[i])) {
            word(i, TokenFlag.ATTACHED);
        }
    }

    private boolean clock(int from, int start, int colon) {
        int minutes = ClockTime.minutes(text, start, colon, end);
        if (minutes < 0) {
            return false;
        }
        at = colon + 1 + ClockTime.MINUTE_DIGITS;
        addSymbol(TokenKind.NUMBER, from, at, 0);
        int index = out.size - 1;
        out.tokenClass[index] = TokenClass.CLOCK;
        out.value[index] = minutes;
        if (at < end && Ascii.isLetter(text[at])) {
            word(at, TokenFlag.ATTACHED);
        }
        return true;
    }

    private void currency() {
        int sign = at;
        if (at + 1 < end && Ascii.isDigit(text[at + 1])) {
            at++;
            number(sign);
        } else {
            at++;
        }
    }

    // ---- what carries no cue

    private void opaque(int from, int to) {
        add(TokenKind.OPAQUE, -1, from, to, 0);
        at = to;
    }

    private void hashtag() {
        int from = at;
        if (from + 1 < end && Character.isLetter(text[from + 1])) {
            hashtagWords(from + 1);
        } else if (from + 1 < end && Ascii.isDigit(text[from + 1])) {
            int i = from + 1;
            while (i < end && Character.isLetterOrDigit(text[i])) {
                i++;
            }
            opaque(from, i);
        } else {
            at++;
        }
    }

    /** "#NeverAgain" is two words, "#neveragain" and "#FAIL" are one. */
    private void hashtagWords(int from) {
        int i = from;
        while (i < end && (Character.isLetterOrDigit(text[i]) || text[i] == '_')) {
            i++;
        }
        int wordStart = from;
        for (int j = from + 1; j <= i; j++) {
            boolean boundary = j == i || Hashtag.isBoundary(text, j, i);
            if (boundary) {
                if (j > wordStart) {
                    boolean shout = j == i && wordStart == from && Hashtag.isCapitals(text, wordStart, j);
                    int flags = TokenFlag.HASHTAG | TokenFlag.LETTERS | (shout ? TokenFlag.CAPITALS : 0);
                    addWord(wordStart, j, WordKey.of(text, wordStart, j), flags);
                }
                wordStart = j < i && text[j] == '_' ? j + 1 : j;
            }
        }
        at = i;
    }

    private void handle() {
        int i = at + 1;
        while (i < end && (Ascii.isLetter(text[i]) || Ascii.isDigit(text[i]) || text[i] == '_')) {
            i++;
        }
        if (i > at + 1) {
            opaque(at, i);
        } else {
            at++;
        }
    }

    private void markup() {
        int to = Markup.endOf(text, at, end);
        if (to > 0) {
            opaque(at, to);
            punctuation.clause();
        } else {
            at++;
        }
    }

    // ---- emoticons and emoji

    private boolean emoticon() {
        if (!emoticons.mayStart(text, at, end)) {
            return false;
        }
        long found = emoticons.longest(text, at, end);
        if (found < 0) {
            return false;
        }
        int to = (int) (found >> 32);
        add(TokenKind.EMOTICON, (int) found, at, to, 0);
        at = to;
        return true;
    }

    private void emoji(int first) {
        int from = at;
        at = Emoji.endOf(text, at, first, end);
        addSymbol(TokenKind.EMOJI, from, at, 0);
    }
}
