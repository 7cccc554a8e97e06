package dev.undertone.reference;

import dev.undertone.lexicon.QuantityEntry;
import dev.undertone.reference.PlainToken.Flag;
import dev.undertone.reference.PlainToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Step 4: numbers, ordinals, durations, times of day and days. A number and its unit become one token. */
final class PlainQuantities {
    private static final double BARE_PLURAL = 3;
    private static final int MOST_FURTHER_NUMBERS = 3;
    private static final double MINUTES_OF_HALF_A_DAY = 12 * 60;

    private final PlainLexicon lexicon;
    private final List<PlainToken> tokens;

    private PlainQuantities(PlainLexicon lexicon, List<PlainToken> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    static List<PlainToken> merge(PlainLexicon lexicon, List<PlainToken> tokens) {
        return new PlainQuantities(lexicon, tokens).merge();
    }

    private List<PlainToken> merge() {
        List<PlainToken> merged = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            PlainToken token = tokens.get(at);
            if (token.quantity.equals("<clock>")) {
                at = clock(at, merged);
            } else if (isNumber(at)) {
                at = number(at, merged);
            } else {
                word(token);
                merged.add(token);
                at++;
            }
        }
        return merged;
    }

    private void word(PlainToken token) {
        if (is(token, QuantityEntry.Kind.ORDINAL)) {
            classify(token, "<ordinal>", lexicon.quantity(token));
        } else if (is(token, QuantityEntry.Kind.UNITS)) {
            classify(token, "<duration>", BARE_PLURAL * lexicon.quantity(token));
        } else if (is(token, QuantityEntry.Kind.CLOCK)) {
            classify(token, "<clock>", lexicon.quantity(token));
        } else if (is(token, QuantityEntry.Kind.DAY)) {
            classify(token, "<day>", lexicon.quantity(token));
        }
    }

    /** "5:30 pm". Returns where to go on. */
    private int clock(int at, List<PlainToken> merged) {
        PlainToken token = tokens.get(at);
        if (goesOnAt(at + 1) && is(tokens.get(at + 1), QuantityEntry.Kind.MERIDIEM)) {
            double minutes = token.value % MINUTES_OF_HALF_A_DAY + lexicon.quantity(tokens.get(at + 1));
            return join(at, at + 1, "<clock>", minutes, merged);
        }
        merged.add(token);
        return at + 1;
    }

    private int number(int at, List<PlainToken> merged) {
        PlainToken token = tokens.get(at);
        int last = lastOfNumber(at);
        boolean articlesOnly =
                tokens.subList(at, last + 1).stream().allMatch(part -> is(part, QuantityEntry.Kind.ARTICLE));
        double value = value(at, last);
        int unit = unitBehind(last, value);
        if (unit > 0) {
            return join(at, unit, "<duration>", value * lexicon.quantity(tokens.get(unit)), merged);
        }
        if (last == at && goesOnAt(at + 1)) {
            PlainToken next = tokens.get(at + 1);
            if (is(next, QuantityEntry.Kind.MERIDIEM) && value <= 12 && !articlesOnly) {
                return join(at, at + 1, "<clock>", value % 12 * 60 + lexicon.quantity(next), merged);
            }
            if (next.has(Flag.ATTACHED)) {
                boolean ordinal = is(next, QuantityEntry.Kind.SUFFIX);
                return ordinal ? join(at, at + 1, "<ordinal>", value, merged) : code(at, at + 1, merged);
            }
        }
        if (articlesOnly) {
            merged.add(token);
            return at + 1;
        }
        if (last > at) {
            return join(at, last, "<num>", value, merged);
        }
        classify(token, "<num>", value);
        merged.add(token);
        return at + 1;
    }

    /** Returns the last token of the number that begins at {@code at}: "a couple of hundred" is one number. */
    private int lastOfNumber(int at) {
        int last = at;
        while (last - at < MOST_FURTHER_NUMBERS && goesOnAt(last + 1) && isNumber(last + 1)) {
            int next = last + 1;
            boolean article = is(tokens.get(next), QuantityEntry.Kind.ARTICLE);
            boolean part = article && value(at, last) < 1;
            boolean code = next + 1 < tokens.size() && tokens.get(next + 1).has(Flag.ATTACHED) && !isUnit(next + 1);
            if ((article && !part) || code) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** Returns what the numbers from {@code at} to {@code last} make together: "two thousand five hundred". */
    private double value(int at, int last) {
        double thousands = 0;
        double value = valueOf(tokens.get(at));
        for (int i = at + 1; i <= last; i++) {
            double next = valueOf(tokens.get(i));
            if (next >= 1000) {
                thousands += value * next;
                value = 0;
            } else {
                value = value == 0 ? next : combined(value, next);
            }
        }
        return value + thousands;
    }

    /** "two hundred" and "half an" multiply, "twenty five" and "hundred ten" add; of "two, three" the larger one counts. */
    private static double combined(double value, double next) {
        if (next == 100 || value < 1 || next < 1) {
            return value * next;
        }
        boolean hundreds = value >= 100 && next < 100;
        boolean tens = value >= 20 && value < 100 && value % 10 == 0 && next < 10;
        return hundreds || tens ? value + next : Math.max(value, next);
    }

    private double valueOf(PlainToken token) {
        return token.is(Kind.NUMBER) ? token.value : lexicon.quantity(token);
    }

    /** Returns the unit behind a number, directly or, when it is a plural, behind one word; 0 when there is none. */
    private int unitBehind(int last, double value) {
        int next = last + 1;
        if (!goesOnAt(next) || tokens.get(last).has(Flag.AMOUNT)) {
            return 0;
        }
        if (isUnit(next)) {
            return next;
        }
        boolean wordBetween =
                tokens.get(next).is(Kind.WORD) && !tokens.get(next).has(Flag.ATTACHED);
        boolean plural = goesOnAt(next + 1) && is(tokens.get(next + 1), QuantityEntry.Kind.UNITS);
        return value != 1 && wordBetween && plural ? next + 1 : 0;
    }

    private int join(int at, int last, String quantity, double value, List<PlainToken> merged) {
        PlainToken token = tokens.get(at);
        token.end = tokens.get(last).end;
        token.term = null;
        classify(token, quantity, value);
        merged.add(token);
        return last + 1;
    }

    /** "4k" and "737max" say nothing. */
    private int code(int at, int last, List<PlainToken> merged) {
        PlainToken code = new PlainToken(Kind.OPAQUE, tokens.get(at).begin, tokens.get(last).end);
        code.flags.addAll(tokens.get(at).flags);
        merged.add(code);
        return last + 1;
    }

    private static void classify(PlainToken token, String quantity, double value) {
        token.quantity = quantity;
        token.value = value;
    }

    private boolean isNumber(int i) {
        PlainToken token = tokens.get(i);
        return !token.quantity.equals("<clock>")
                && (token.is(Kind.NUMBER)
                        || is(token, QuantityEntry.Kind.NUMBER)
                        || is(token, QuantityEntry.Kind.ARTICLE));
    }

    private boolean isUnit(int i) {
        return is(tokens.get(i), QuantityEntry.Kind.UNIT) || is(tokens.get(i), QuantityEntry.Kind.UNITS);
    }

    private boolean is(PlainToken token, QuantityEntry.Kind kind) {
        return lexicon.isQuantity(token, kind);
    }

    /** Tells whether a token goes on with the clause before it. */
    private boolean goesOnAt(int i) {
        return i < tokens.size()
                && !tokens.get(i).is(Kind.BREAK)
                && !tokens.get(i).has(Flag.CLAUSE);
    }
}
