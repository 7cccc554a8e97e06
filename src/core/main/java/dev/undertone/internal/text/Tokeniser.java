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
    private static final int MIN_WRAPPED_LINE = 50;

    /** A number with more digits, or a term with digits in it that is longer, is a code. */
    private static final int MAX_DIGITS = 6;

    private final EmoticonTrie emoticons;
    private final TokenSink sink;
    private final Numeral numeral = new Numeral();
    private final WordShape shape = new WordShape();

    private char[] text = new char[0];
    private int end;
    private int at;
    private int pending;
    private boolean quoteOpen;
    private int quoteStart;
    private boolean forwarded;
    private int lineStart;
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
        at = 0;
        pending = 0;
        quoteOpen = false;
        forwarded = false;
        out = tokens;
        out.clear();
        lineStart();
        while (at < end) {
            next();
        }
        if (quoteOpen) {
            forgetQuote();
        }
    }

    private void next() {
        char c = text[at];
        if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (c == '\n') {
            newline();
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
            case '.', '!', '?' -> marks();
            case '"' -> quote();
            case '#' -> hashtag();
            case '@' -> handle();
            case '$' -> currency();
            case '<' -> markup();
            case ',', ';', ':', '(', ')', '[', ']', '{', '}' -> clauseMark();
            case '-' -> hyphen();
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
        out.add(kind, term, from, to, flags | taken());
    }

    private void addBreak(int from, int to) {
        int stillPending = pending;
        add(TokenKind.BREAK, -1, from, to, 0);
        pending = stillPending;
        out.exclamations[out.size - 1] = 0;
        out.questions[out.size - 1] = 0;
    }

    private void addWord(int from, int to, int hash, int flags) {
        sink.word(text, from, to, hash, flags | taken(), out);
    }

    private void addSymbol(byte kind, int from, int to, int flags) {
        sink.symbol(text, kind, from, to, flags | taken(), out);
    }

    /** Returns what the place in the message says of the next token; what stood in front of it is used up. */
    private int taken() {
        int flags = pending | (quoteOpen ? TokenFlag.QUOTED : 0) | (forwarded ? TokenFlag.FORWARDED : 0);
        pending = 0;
        return flags;
    }

    // ---- lines, sentences, clauses

    /** A line that is too short to have been wrapped ends a sentence, and so does a blank line. */
    private void newline() {
        boolean blank = at - lineStart < MIN_WRAPPED_LINE;
        while (at < end && (text[at] == '\n' || text[at] == ' ' || text[at] == '\t' || text[at] == '\r')) {
            if (text[at] == '\n' && at + 1 < end && nextLineIsBlank(at + 1)) {
                blank = true;
            }
            at++;
        }
        if (blank || forwarded) {
            sentenceEnd(at, at, 0, 0);
        }
        pending |= TokenFlag.CLAUSE;
        lineStart();
    }

    private boolean nextLineIsBlank(int from) {
        int i = from;
        while (i < end && (text[i] == ' ' || text[i] == '\t' || text[i] == '\r')) {
            i++;
        }
        return i < end && text[i] == '\n';
    }

    private void lineStart() {
        lineStart = at;
        boolean quotedLine =
                at < end && text[at] == '>' && (at + 1 >= end || text[at + 1] == ' ' || text[at + 1] == '>');
        if (quotedLine && !forwarded) {
            sentenceEnd(at, at, 0, 0);
        }
        forwarded = quotedLine;
        while (forwarded && at < end && (text[at] == '>' || text[at] == ' ')) {
            at++;
        }
    }

    /** A run of dots, exclamation and question marks. Dots alone: one ends a sentence, more are a pause. */
    private void marks() {
        int from = at;
        int exclamations = 0;
        int questions = 0;
        while (at < end && (text[at] == '.' || text[at] == '!' || text[at] == '?')) {
            if (text[at] == '!') {
                exclamations++;
            } else if (text[at] == '?') {
                questions++;
            }
            at++;
            if (at + 1 < end && text[at] == ' ' && (text[at + 1] == '!' || text[at + 1] == '?')) {
                at++;
            }
        }
        if (exclamations + questions == 0 && at - from > 1) {
            pending |= TokenFlag.CLAUSE;
            return;
        }
        sentenceEnd(from, at, exclamations, questions);
    }

    private void sentenceEnd(int from, int to, int exclamations, int questions) {
        int last = out.size - 1;
        if (last < 0) {
            return;
        }
        if (out.kind[last] != TokenKind.BREAK) {
            addBreak(from, to);
            last = out.size - 1;
        }
        out.exclamations[last] = (short) Math.min(out.exclamations[last] + exclamations, Short.MAX_VALUE);
        out.questions[last] = (short) Math.min(out.questions[last] + questions, Short.MAX_VALUE);
    }

    private void clauseMark() {
        pending |= TokenFlag.CLAUSE;
        at++;
    }

    /** A hyphen joins the words that touch it and parts those that do not. */
    private void hyphen() {
        boolean touchesLeft = at > 0 && Character.isLetterOrDigit(text[at - 1]);
        boolean touchesRight = at + 1 < end && Character.isLetterOrDigit(text[at + 1]);
        if (!touchesLeft || !touchesRight) {
            pending |= TokenFlag.CLAUSE;
        }
        at++;
    }

    private void quote() {
        boolean opens = !quoteOpen
                && at + 1 < end
                && text[at + 1] > ' '
                && (at == 0 || !Character.isLetterOrDigit(text[at - 1]));
        if (opens) {
            quoteOpen = true;
            quoteStart = out.size;
            pending |= TokenFlag.QUOTE_OPENS;
        } else if (quoteOpen) {
            quoteOpen = false;
            pending &= ~TokenFlag.QUOTE_OPENS;
        }
        at++;
    }

    /** A quotation that never ends is none. */
    private void forgetQuote() {
        for (int i = quoteStart; i < out.size; i++) {
            out.flags[i] &= ~(TokenFlag.QUOTED | TokenFlag.QUOTE_OPENS);
        }
    }

    // ---- words and numbers

    /** Takes a word of plain letters and apostrophes in one go; whatever is more than that goes the long way. */
    private void word(int from, int flags) {
        int i = from;
        int hash = 0;
        int capitals = 0;
        int apostrophes = 0;
        char c = 0;
        for (; i < end; i++) {
            c = text[i];
            int lower = c | 0x20;
            if ((char) (lower - 'a') < 26) {
                hash = WordHash.with(hash, lower);
                capitals += ((c >> 5) & 1) ^ 1;
            } else if (c == '\'' && i > from && i + 1 < end && Ascii.isLetter(text[i + 1])) {
                hash = WordHash.with(hash, c);
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
        addWord(from, i, hash, flags | TokenFlag.LETTERS | (isCapitals ? TokenFlag.CAPITALS : 0));
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
        addWord(from, i, WordHash.of(text, from, i), all);
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
                addWord(from, to, WordHash.of(text, from, to), 0);
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
        boolean shape = colon - start <= 2
                && colon + 2 < end
                && Ascii.isDigit(text[colon + 1])
                && Ascii.isDigit(text[colon + 2])
                && (colon + 3 >= end || !Ascii.isDigit(text[colon + 3]));
        if (!shape) {
            return false;
        }
        int hour = Ascii.toInt(text, start, colon);
        int minute = Ascii.toInt(text, colon + 1, colon + 3);
        if (hour > 24 || minute > 59) {
            return false;
        }
        addSymbol(TokenKind.NUMBER, from, colon + 3, 0);
        int index = out.size - 1;
        out.tokenClass[index] = TokenClass.CLOCK;
        out.value[index] = hour * 60 + minute;
        at = colon + 3;
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
                    addWord(wordStart, j, WordHash.of(text, wordStart, j), flags);
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

    /** "&lt;br/&gt;" and placeholders such as "&lt;email&gt;". */
    private void markup() {
        int limit = Math.min(end, at + 60);
        boolean tag = at + 1 < end && (Ascii.isLetter(text[at + 1]) || text[at + 1] == '/');
        for (int i = at + 1; tag && i < limit && text[i] != '<' && text[i] != '\n'; i++) {
            if (text[i] == '>') {
                opaque(at, i + 1);
                pending |= TokenFlag.CLAUSE;
                return;
            }
        }
        at++;
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
        at += Character.charCount(first);
        if (Emoji.isRegionalIndicator(first) && at < end && Emoji.isRegionalIndicator(CodePoints.at(text, at, end))) {
            at += 2;
        }
        while (at + 1 < end && text[at] == '\u200D' && Emoji.isEmoji(CodePoints.at(text, at + 1, end))) {
            at += 1 + Character.charCount(CodePoints.at(text, at + 1, end));
        }
        addSymbol(TokenKind.EMOJI, from, at, 0);
    }
}
