package dev.undertone.reference;

import dev.undertone.reference.PlainToken.Flag;
import dev.undertone.reference.PlainToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Step 3: what the lexicon calls each word, and what becomes of it. */
final class PlainWords {
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=.)'s\\z", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile("([\\u0000-\\uFFFF])\\1{2,}", Pattern.DOTALL);
    private static final int STACCATO_WORDS = 3;
    private static final int TITLE_WORDS = 3;

    private final PlainLexicon lexicon;
    private final String text;

    PlainWords(PlainLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Gives the tokens of the tokeniser their terms. */
    List<PlainToken> resolve(List<PlainToken> tokens) {
        List<PlainToken> resolved = new ArrayList<>();
        for (PlainToken token : tokens) {
            if (token.is(Kind.WORD)) {
                word(token, resolved);
            } else {
                String written = written(token);
                boolean symbol = token.is(Kind.NUMBER) || token.is(Kind.EMOJI);
                token.term = symbol && lexicon.knows(written) ? written : token.term;
                resolved.add(token);
            }
        }
        return resolved;
    }

    private String written(PlainToken token) {
        return PlainLexicon.lower(text.substring(token.begin, token.end));
    }

    private void word(PlainToken token, List<PlainToken> resolved) {
        if (token.has(Flag.ATTACHED)) {
            attached(token, resolved);
            return;
        }
        token.term = known(written(token), token);
        if (token.term != null && lexicon.isName(token.term)) {
            token.flags.add(Flag.MAYBE_NAME);
        }
        addReplaced(token, resolved);
    }

    /** "2nite" is one word when the lexicon has it; behind a number stand units and the like ("5pm"), or it is a code. */
    private void attached(PlainToken token, List<PlainToken> resolved) {
        PlainToken number = resolved.get(resolved.size() - 1);
        PlainToken whole = token.withBegin(number.begin);
        if (lexicon.knows(written(whole))) {
            whole.term = written(whole);
            whole.flags.addAll(number.flags);
            whole.flags.remove(Flag.ATTACHED);
            resolved.remove(resolved.size() - 1);
            addReplaced(whole, resolved);
        } else if (lexicon.isQuantity(written(token))) {
            token.term = written(token);
            if (lexicon.isName(token.term)) {
                token.flags.add(Flag.MAYBE_NAME);
            }
            addReplaced(token, resolved);
        } else {
            resolved.add(token);
        }
    }

    /** Returns the first form of a word that the lexicon knows; null when it knows none. Notes whether it was drawn out. */
    private @Nullable String known(String word, PlainToken token) {
        if (lexicon.knows(word)) {
            return word;
        }
        if (POSSESSIVE.matcher(word).find()) {
            String owner = POSSESSIVE.matcher(word).replaceFirst("");
            if (lexicon.knows(owner)) {
                return owner;
            }
        }
        for (String letters : List.of("$1$1", "$1")) {
            String shortened = RUN.matcher(word).replaceAll(letters);
            if (!shortened.equals(word) && lexicon.knows(shortened)) {
                token.flags.add(Flag.ELONGATED);
                return shortened;
            }
        }
        return null;
    }

    /** Adds the words that a word stands for; what belongs to its place belongs to the first of them. */
    private void addReplaced(PlainToken token, List<PlainToken> resolved) {
        if (token.term == null) {
            resolved.add(token);
            return;
        }
        boolean first = true;
        for (String word : lexicon.replacement(token.term)) {
            PlainToken one = token.withBegin(token.begin);
            one.term = word;
            if (!first) {
                one.flags.remove(Flag.CLAUSE);
                one.flags.remove(Flag.QUOTE_OPENS);
                one.flags.remove(Flag.ATTACHED);
            }
            first = false;
            resolved.add(one);
        }
    }

    // ---- three sentences of one word

    /** Joins "Worst. Airline. Ever." to one sentence of drawn-out words, each a clause of its own. */
    static List<PlainToken> joinStaccato(List<PlainToken> tokens) {
        List<PlainToken> joined = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            List<Integer> words = staccato(tokens, at);
            if (words.size() < STACCATO_WORDS) {
                joined.add(tokens.get(at++));
                continue;
            }
            int end = wordEnd(tokens, words.get(words.size() - 1));
            for (int i = at; i < end; i++) {
                PlainToken token = tokens.get(i);
                if (!token.is(Kind.BREAK)) {
                    token.flags.add(Flag.ELONGATED);
                    if (i > at && words.contains(i)) {
                        token.flags.add(Flag.CLAUSE);
                    }
                    joined.add(token);
                }
            }
            at = end;
        }
        return joined;
    }

    /** Returns where the words stand that follow each other from {@code at} on, each a sentence that ends with a full stop. */
    private static List<Integer> staccato(List<PlainToken> tokens, int at) {
        List<Integer> words = new ArrayList<>();
        if (at > 0 && !tokens.get(at - 1).is(Kind.BREAK)) {
            return words;
        }
        int i = at;
        while (i < tokens.size() && tokens.get(i).is(Kind.WORD)) {
            int end = wordEnd(tokens, i);
            if (end == tokens.size()) {
                words.add(i);
                break;
            }
            PlainToken next = tokens.get(end);
            if (!next.is(Kind.BREAK)) {
                break;
            }
            words.add(i);
            boolean fullStop = next.begin < next.end && next.exclamations + next.questions == 0;
            if (!fullStop) {
                break;
            }
            i = end + 1;
        }
        return words;
    }

    private static int wordEnd(List<PlainToken> tokens, int at) {
        int end = at + 1;
        while (end < tokens.size() && tokens.get(end).isSameWordAs(tokens.get(end - 1))) {
            end++;
        }
        return end;
    }

    // ---- names

    /** Takes the terms of names away: written with a capital inside a sentence, unless most words of the message are. */
    void dropNames(List<PlainToken> tokens) {
        List<PlainToken> written = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.WORD) && (i == 0 || !tokens.get(i).isSameWordAs(tokens.get(i - 1)))) {
                written.add(tokens.get(i));
            }
        }
        long capitalised = written.stream().filter(this::isCapitalised).count();
        if (written.size() > TITLE_WORDS && capitalised * 2 > written.size()) {
            return;
        }
        boolean sentenceStart = true;
        for (int i = 0; i < tokens.size(); i++) {
            PlainToken token = tokens.get(i);
            if (i > 0 && !token.isSameWordAs(tokens.get(i - 1))) {
                sentenceStart =
                        tokens.get(i - 1).is(Kind.BREAK) || tokens.get(i - 1).is(Kind.OPAQUE);
            }
            if (token.has(Flag.MAYBE_NAME) && isCapitalised(token) && !sentenceStart) {
                token.term = null;
            }
        }
    }

    private boolean isCapitalised(PlainToken token) {
        return token.is(Kind.WORD)
                && !token.has(Flag.CAPITALS)
                && !token.has(Flag.HASHTAG)
                && Character.isUpperCase(text.charAt(token.begin));
    }
}
