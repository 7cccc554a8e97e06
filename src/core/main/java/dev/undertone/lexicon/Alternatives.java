package dev.undertone.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Writes out the alternatives of a term: {@code disappoint(ed|ing)} is two spellings. Brackets without a bar are plain text. */
final class Alternatives {
    /** The most spellings that one row may have. */
    static final int MAX = 2000;

    private Alternatives() {}

    /** Returns every spelling; at most {@link #MAX} + 1, so that a caller can tell that there are too many. */
    static List<String> expand(String term) {
        List<String> done = new ArrayList<>();
        expand(term, 0, done);
        return done;
    }

    private static void expand(String term, int from, List<String> done) {
        if (done.size() > MAX) {
            return;
        }
        int open = nextGroup(term, from);
        if (open < 0) {
            done.add(term);
            return;
        }
        int close = term.indexOf(')', open);
        int start = open + 1;
        while (start <= close) {
            int bar = term.indexOf('|', start);
            int stop = bar < 0 || bar > close ? close : bar;
            String chosen = term.substring(start, stop);
            expand(term.substring(0, open) + chosen + term.substring(close + 1), open + chosen.length(), done);
            start = stop + 1;
        }
    }

    /** Returns where the next group with a bar opens, or -1. */
    private static int nextGroup(String term, int from) {
        for (int open = term.indexOf('(', from); open >= 0; open = term.indexOf('(', open + 1)) {
            int close = term.indexOf(')', open);
            int bar = term.indexOf('|', open);
            if (close > 0 && bar > 0 && bar < close) {
                return open;
            }
        }
        return -1;
    }

    /** Returns what is wrong with the brackets of {@code term}, or an empty string. */
    static String complaint(String term) {
        int depth = 0;
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '|' && depth == 0) {
                return "alternatives must stand in round brackets";
            }
            if (depth < 0 || depth > 1) {
                return "round brackets must be closed and not nested";
            }
        }
        if (depth != 0) {
            return "round brackets must be closed and not nested";
        }
        return expand(term).size() > MAX ? "a term must have at most " + MAX + " spellings" : "";
    }
}
