package dev.undertone.reference;

import dev.undertone.reference.PlainToken.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One way in which a term fits the tokens of a message.
 *
 * @param term the term
 * @param words the tokens that its words and classes cover, in their order; those in its gaps are left out
 * @param classes those of them that it asks for by class
 */
record PlainMatch(PlainTerm term, List<Integer> words, List<Integer> classes) {
    /** Between ways that cover as much: fewer tokens asked for by class, then shorter gaps. */
    private static final Comparator<PlainMatch> MORE_SPECIFIC = Comparator.<PlainMatch>comparingInt(
                    match -> match.classes().size())
            .thenComparingInt(PlainMatch::gapsAllowed);
    /** The first difference, from the last word back, tells whose words stand further left. */
    private static final Comparator<PlainMatch> FURTHER_LEFT = (one, other) -> {
        int left = compareFromLast(one.words(), other.words());
        return left == 0 ? compareFromLast(one.classes(), other.classes()) : left;
    };
    /** Of several ways in which the same rows fit the same tokens, the first one is looked at. */
    static final Comparator<PlainMatch> BETTER_WAY = Comparator.<PlainMatch>comparingInt(
                    match -> -match.words().size())
            .thenComparing(MORE_SPECIFIC)
            .thenComparing(FURTHER_LEFT);
    /** Who wins where matches overlap. */
    static final Comparator<PlainMatch> WINS = Comparator.<PlainMatch>comparingInt(
                    match -> -match.words().size())
            .thenComparingInt(PlainMatch::tokensInGaps)
            .thenComparingInt(PlainMatch::first)
            .thenComparing(MORE_SPECIFIC)
            .thenComparingInt(match -> match.term().firstRow())
            .thenComparing(FURTHER_LEFT);
    /** The order in which hits are listed. */
    static final Comparator<PlainMatch> LISTED = Comparator.comparingInt(PlainMatch::first)
            .thenComparingInt(PlainMatch::last)
            .thenComparing(MORE_SPECIFIC)
            .thenComparingInt(match -> match.term().firstRow())
            .thenComparing(FURTHER_LEFT);

    int first() {
        return words.get(0);
    }

    int last() {
        return words.get(words.size() - 1);
    }

    int tokensInGaps() {
        return last() - first() + 1 - words.size();
    }

    private int gapsAllowed() {
        return term.elements().stream().mapToInt(PlainMatch::gap).sum();
    }

    private static int compareFromLast(List<Integer> one, List<Integer> other) {
        int compared = 0;
        for (int i = 1; compared == 0 && i <= Math.min(one.size(), other.size()); i++) {
            compared = one.get(one.size() - i).compareTo(other.get(other.size() - i));
        }
        return compared;
    }

    /** Returns how many tokens an element may pass over, 0 when it is no gap. */
    private static int gap(String element) {
        return element.startsWith("<0-") ? element.charAt(3) - '0' : 0;
    }

    /** Returns every way in which any term fits. */
    static List<PlainMatch> all(PlainLexicon lexicon, List<PlainToken> tokens) {
        List<PlainMatch> matches = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            PlainToken token = tokens.get(i);
            if (token.term != null) {
                for (PlainTerm term : lexicon.termsThatStartWith(token.term)) {
                    extend(term, 0, tokens, i, List.of(), List.of(), matches);
                }
            }
            if (!token.quantity.isEmpty()) {
                for (PlainTerm term : lexicon.termsThatStartWith(token.quantity)) {
                    extend(term, 0, tokens, i, List.of(), List.of(), matches);
                }
            }
        }
        return matches;
    }

    /** Tries to fit what a term has from {@code element} on to the tokens from {@code at} on. */
    private static void extend(
            PlainTerm term,
            int element,
            List<PlainToken> tokens,
            int at,
            List<Integer> words,
            List<Integer> classes,
            List<PlainMatch> matches) {
        if (element == term.elements().size()) {
            matches.add(new PlainMatch(term, words, classes));
            return;
        }
        String wanted = term.elements().get(element);
        int gap = gap(wanted);
        if (gap > 0) {
            for (int next = at; next <= at + gap && next < tokens.size(); next++) {
                extend(term, element + 1, tokens, next, words, classes, matches);
                if (tokens.get(next).is(Kind.BREAK)) {
                    return;
                }
            }
        } else if (at < tokens.size() && wanted.equals(tokens.get(at).term)) {
            extend(term, element + 1, tokens, at + 1, with(words, at), classes, matches);
        } else if (at < tokens.size() && wanted.equals(tokens.get(at).quantity)) {
            extend(term, element + 1, tokens, at + 1, with(words, at), with(classes, at), matches);
        }
    }

    private static List<Integer> with(List<Integer> some, int oneMore) {
        List<Integer> all = new ArrayList<>(some);
        all.add(oneMore);
        return all;
    }
}
