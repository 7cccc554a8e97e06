package dev.undertone.reference;

import dev.undertone.lexicon.Reach;
import dev.undertone.lexicon.ShifterKind;
import dev.undertone.reference.PlainToken.Flag;
import dev.undertone.reference.PlainToken.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences and clauses of a message. */
final class PlainStructure {
    private static final int SHOUTED_WORDS = 3;

    /** By token. */
    private final List<Integer> sentence = new ArrayList<>();
    /** By token. */
    private final List<Integer> clause = new ArrayList<>();

    private final Map<Integer, PlainToken> breaks = new HashMap<>();
    private final Set<Integer> contrasted = new HashSet<>();
    private final List<PlainToken> tokens;

    PlainStructure(List<PlainToken> tokens, List<PlainHit> hits) {
        this.tokens = tokens;
        Set<Integer> contrasts = new HashSet<>();
        for (PlainHit hit : hits) {
            if (hit.isShifter(ShifterKind.CONTRAST) && hit.shifter.reach().kind() != Reach.Kind.NONE) {
                contrasts.add(hit.first());
            }
        }
        int sentences = 0;
        int clauses = 0;
        for (int i = 0; i < tokens.size(); i++) {
            PlainToken token = tokens.get(i);
            boolean face = token.is(Kind.EMOJI) || token.is(Kind.EMOTICON);
            if (token.has(Flag.CLAUSE) || face || contrasts.contains(i)) {
                clauses++;
            }
            sentence.add(sentences);
            clause.add(clauses);
            if (contrasts.contains(i)) {
                contrasted.add(sentences);
            }
            if (token.is(Kind.BREAK)) {
                breaks.put(sentences, token);
                sentences++;
                clauses++;
            }
        }
    }

    int sentenceOf(int token) {
        return sentence.get(token);
    }

    int clauseOf(int token) {
        return clause.get(token);
    }

    boolean hasContrast(int sentenceNumber) {
        return contrasted.contains(sentenceNumber);
    }

    int exclamationsBehind(int token) {
        PlainToken end = breaks.get(sentenceOf(token));
        return end == null ? 0 : end.exclamations;
    }

    int questionsBehind(int token) {
        PlainToken end = breaks.get(sentenceOf(token));
        return end == null ? 0 : end.questions;
    }

    boolean isQuestion(int token) {
        return questionsBehind(token) > 0;
    }

    /** Tells whether the sentence of a token, or one before it, is a question. */
    boolean standsInOrBehindQuestion(int token) {
        for (int i = 0; i < tokens.size(); i++) {
            if (sentenceOf(i) <= sentenceOf(token) && isQuestion(i)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether most words are in capitals. */
    boolean isShouted() {
        List<PlainToken> words = tokens.stream()
                .filter(token -> token.is(Kind.WORD) && token.has(Flag.LETTERS) && token.end - token.begin > 1)
                .toList();
        long capitals = words.stream().filter(word -> word.has(Flag.CAPITALS)).count();
        return words.size() >= SHOUTED_WORDS && capitals * 10 >= words.size() * 7L;
    }
}
