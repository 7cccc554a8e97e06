package dev.undertone.internal.match;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.internal.text.TokenFlag;
import dev.undertone.internal.text.TokenKind;
import dev.undertone.lexicon.QuantityEntry;

/**
 * Recognises numbers, ordinals, durations, times of day and days, and reads their magnitude.
 *
 * <p>A number and its unit become one token: "3 hours", "half an hour", "a couple of weeks", "two whole days", "45min". A
 * single word keeps its term beside its class, so that "first class" can still be an entry. An article goes on with a number
 * only behind a part of one ("half an hour"), never behind a whole one ("a thousand a day").
 */
final class Quantities {
    /** What a bare plural ("for weeks") counts as. */
    private static final double BARE_PLURAL = 3;

    /** The most words behind the first that one number may have ("a couple of hundred"). */
    private static final int MAX_NUMBER_WORDS = 3;

    private static final int HALF_DAY = 12 * 60;

    private final Vocabulary vocabulary;

    Quantities(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Rewrites the tokens in place. */
    void merge(TokenBuffer tokens) {
        int to = 0;
        int at = 0;
        while (at < tokens.size) {
            int last = readAt(tokens, at);
            tokens.move(at, to);
            if (last > at) {
                tokens.end[to] = tokens.end[last];
            }
            to++;
            at = last + 1;
        }
        tokens.size = to;
    }

    /** Classifies what begins at {@code at}, and returns its last token. */
    private int readAt(TokenBuffer tokens, int at) {
        if (tokens.tokenClass[at] == TokenClass.CLOCK) {
            return clock(tokens, at);
        }
        int term = tokens.term[at];
        if (tokens.kind[at] != TokenKind.NUMBER && !vocabulary.isQuantity(term)) {
            return at;
        }
        if (isA(term, QuantityEntry.Kind.ARTICLE) && !isQuantity(tokens, at + 1) && !isQuantity(tokens, at + 2)) {
            // as most articles are: none of a number
            return at;
        }
        if (tokens.kind[at] == TokenKind.NUMBER
                || isA(term, QuantityEntry.Kind.NUMBER)
                || isA(term, QuantityEntry.Kind.ARTICLE)) {
            return number(tokens, at);
        }
        word(tokens, at, term);
        return at;
    }

    /** Tells whether a token is a number or a word of quantities. */
    private boolean isQuantity(TokenBuffer tokens, int i) {
        return i < tokens.size && (tokens.kind[i] == TokenKind.NUMBER || vocabulary.isQuantity(tokens.term[i]));
    }

    private boolean isA(int term, QuantityEntry.Kind kind) {
        return vocabulary.isQuantity(term, kind);
    }

    private void word(TokenBuffer tokens, int at, int term) {
        double value = vocabulary.quantityValue(term);
        if (isA(term, QuantityEntry.Kind.ORDINAL)) {
            classify(tokens, at, TokenClass.ORDINAL, value);
        } else if (isA(term, QuantityEntry.Kind.UNITS)) {
            classify(tokens, at, TokenClass.DURATION, BARE_PLURAL * value);
        } else if (isA(term, QuantityEntry.Kind.CLOCK)) {
            classify(tokens, at, TokenClass.CLOCK, value);
        } else if (isA(term, QuantityEntry.Kind.DAY)) {
            classify(tokens, at, TokenClass.DAY, value);
        }
    }

    private int clock(TokenBuffer tokens, int at) {
        int next = at + 1;
        if (continues(tokens, next) && isA(tokens.term[next], QuantityEntry.Kind.MERIDIEM)) {
            merged(
                    tokens,
                    at,
                    TokenClass.CLOCK,
                    tokens.value[at] % HALF_DAY + vocabulary.quantityValue(tokens.term[next]));
            return next;
        }
        return at;
    }

    private int number(TokenBuffer tokens, int at) {
        boolean article = isA(tokens.term[at], QuantityEntry.Kind.ARTICLE);
        double thousands = 0;
        double value = valueOf(tokens, at);
        int last = at;
        while (last - at < MAX_NUMBER_WORDS
                && continues(tokens, last + 1)
                && isNumber(tokens, last + 1)
                && (thousands + value < 1 || !isA(tokens.term[last + 1], QuantityEntry.Kind.ARTICLE))
                && !beginsCode(tokens, last + 1)) {
            double next = valueOf(tokens, last + 1);
            if (next >= 1000) {
                thousands += value * next;
                value = 0;
            } else {
                value = value == 0 ? next : combine(value, next);
            }
            article &= isA(tokens.term[last + 1], QuantityEntry.Kind.ARTICLE);
            last++;
        }
        value += thousands;
        int unit = unitAfter(tokens, last, value);
        if (unit > 0) {
            merged(tokens, at, TokenClass.DURATION, value * vocabulary.quantityValue(tokens.term[unit]));
            return unit;
        }
        int next = last + 1;
        if (last == at && continues(tokens, next)) {
            if (isA(tokens.term[next], QuantityEntry.Kind.MERIDIEM) && value <= 12 && !article) {
                merged(tokens, at, TokenClass.CLOCK, value % 12 * 60 + vocabulary.quantityValue(tokens.term[next]));
                return next;
            }
            if (isAttached(tokens, next)) {
                return attached(tokens, at, value);
            }
        }
        if (article) {
            return at;
        }
        classify(tokens, at, TokenClass.NUMBER, value);
        if (last > at) {
            tokens.term[at] = TermTable.NONE;
        }
        return last;
    }

    /** "3rd" is an ordinal; "4k" and "737max" are codes. */
    private int attached(TokenBuffer tokens, int at, double value) {
        int next = at + 1;
        if (isA(tokens.term[next], QuantityEntry.Kind.SUFFIX)) {
            merged(tokens, at, TokenClass.ORDINAL, value);
        } else {
            merged(tokens, at, TokenClass.NONE, 0);
            tokens.kind[at] = TokenKind.OPAQUE;
        }
        return next;
    }

    /** Returns the unit behind a number, directly or after one word ("2 whole days"); 0 when there is none. */
    private int unitAfter(TokenBuffer tokens, int last, double value) {
        int next = last + 1;
        if (!continues(tokens, next) || (tokens.flags[last] & TokenFlag.AMOUNT) != 0) {
            return 0;
        }
        if (isUnit(tokens, next)) {
            return next;
        }
        boolean wordBetween = value != 1
                && tokens.kind[next] == TokenKind.WORD
                && !isAttached(tokens, next)
                && continues(tokens, next + 1)
                && isA(tokens.term[next + 1], QuantityEntry.Kind.UNITS);
        return wordBetween ? next + 1 : 0;
    }

    private boolean isUnit(TokenBuffer tokens, int i) {
        return isA(tokens.term[i], QuantityEntry.Kind.UNIT) || isA(tokens.term[i], QuantityEntry.Kind.UNITS);
    }

    private boolean isNumber(TokenBuffer tokens, int i) {
        return tokens.tokenClass[i] != TokenClass.CLOCK
                && (tokens.kind[i] == TokenKind.NUMBER
                        || isA(tokens.term[i], QuantityEntry.Kind.NUMBER)
                        || isA(tokens.term[i], QuantityEntry.Kind.ARTICLE));
    }

    /** Tells whether a number is the beginning of something like "4k". */
    private boolean beginsCode(TokenBuffer tokens, int i) {
        return i + 1 < tokens.size && isAttached(tokens, i + 1) && !isUnit(tokens, i + 1);
    }

    private static boolean continues(TokenBuffer tokens, int i) {
        return i < tokens.size && tokens.kind[i] != TokenKind.BREAK && (tokens.flags[i] & TokenFlag.CLAUSE) == 0;
    }

    private static boolean isAttached(TokenBuffer tokens, int i) {
        return (tokens.flags[i] & TokenFlag.ATTACHED) != 0;
    }

    private double valueOf(TokenBuffer tokens, int i) {
        return tokens.kind[i] == TokenKind.NUMBER ? tokens.value[i] : vocabulary.quantityValue(tokens.term[i]);
    }

    /** "two hundred" and "half an" multiply, "twenty five" and "hundred ten" add; of "two, three" the larger one counts. */
    private static double combine(double value, double next) {
        if (next == 100 || value < 1 || next < 1) {
            return value * next;
        }
        boolean adds = value >= 100 ? next < 100 : value >= 20 && value % 10 == 0 && next < 10;
        return adds ? value + next : Math.max(value, next);
    }

    private static void classify(TokenBuffer tokens, int at, byte tokenClass, double value) {
        tokens.tokenClass[at] = tokenClass;
        tokens.value[at] = value;
    }

    private static void merged(TokenBuffer tokens, int at, byte tokenClass, double value) {
        classify(tokens, at, tokenClass, value);
        tokens.term[at] = TermTable.NONE;
    }
}
