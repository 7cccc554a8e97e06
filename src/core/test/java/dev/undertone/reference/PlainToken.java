package dev.undertone.reference;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word, number, emoji, opaque stretch or end of a sentence in a normalised message. */
final class PlainToken {
    enum Kind {
        WORD,
        NUMBER,
        EMOJI,
        EMOTICON,
        OPAQUE,
        /** The end of a sentence. */
        BREAK
    }

    enum Flag {
        /** Begins a clause. */
        CLAUSE,
        /** Two letters or more, all of them capitals. */
        CAPITALS,
        /** Drawn out. */
        ELONGATED,
        /** Between double quotes. */
        QUOTED,
        /** The first one behind an opening double quote. */
        QUOTE_OPENS,
        /** In a line that begins with {@code >}. */
        FORWARDED,
        /** Follows a number without a space. */
        ATTACHED,
        /** Stood in a hashtag. */
        HASHTAG,
        /** Holds a letter. */
        LETTERS,
        /** Has a sign of currency or percent. */
        AMOUNT,
        /** A name of people, in other places. */
        MAYBE_NAME
    }

    final Kind kind;
    final int begin;
    int end;
    final Set<Flag> flags = EnumSet.noneOf(Flag.class);

    /** What terms call the token: a word of the lexicon in lower case, or an emoticon behind a space; null when unknown. */
    @Nullable
    String term;

    /** The class of quantity as terms write it, {@code <num>}, or empty. */
    String quantity = "";
    /** How much, in the unit of its class. */
    double value;
    /** At the end of a sentence: its exclamation marks. */
    int exclamations;
    /** At the end of a sentence: its question marks. */
    int questions;

    PlainToken(Kind kind, int begin, int end) {
        this.kind = kind;
        this.begin = begin;
        this.end = end;
    }

    boolean is(Kind one) {
        return kind == one;
    }

    boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Tells whether both are words that stand for the same written one ("can" and "not" for "can't"). */
    boolean isSameWordAs(PlainToken other) {
        return is(Kind.WORD) && other.is(Kind.WORD) && begin == other.begin;
    }

    /** Returns a word with another extent, and otherwise the same. */
    PlainToken withBegin(int from) {
        PlainToken copy = new PlainToken(kind, from, end);
        copy.flags.addAll(flags);
        copy.term = term;
        return copy;
    }
}
