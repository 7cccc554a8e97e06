package dev.undertone.lab.suggest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A run of words that may become a term of one dimension. Immutable; its arrays are not copied. */
final class Candidate {
    private final int[] words;
    private final boolean part;
    private final List<Use> uses;
    private final int[] messages;
    private final double[] rates;
    private final Tally[] tallies;
    private final LogOdds odds;

    Candidate(int[] words, boolean part, List<Use> uses, double[] rates, Tally[] tallies, LogOdds odds) {
        this.words = words;
        this.part = part;
        this.uses = List.copyOf(uses);
        messages = messages(uses);
        this.rates = rates;
        this.tallies = tallies;
        this.odds = odds;
    }

    /**
     * A place in which the lexicon would use a term.
     *
     * @param message the number of the message
     * @param at the index of the term's first word in it
     * @param replaced what the term would take away from the strength of the message
     */
    record Use(int message, int at, double replaced) {}

    /** Returns the words. */
    int[] words() {
        return words;
    }

    int lastWord() {
        return words[words.length - 1];
    }

    /** Tells whether it is nearly always a part of one longer run. */
    boolean isPart() {
        return part;
    }

    /** Returns where the lexicon would use it: one place in each judged message that has one, in the order of the messages. */
    List<Use> uses() {
        return uses;
    }

    /** Returns the judged messages in which the lexicon would use it, ascending. */
    int[] messages() {
        return messages;
    }

    static int[] messages(List<Use> uses) {
        return uses.stream().mapToInt(Use::message).toArray();
    }

    /** Returns by set the share of messages that it stands in, judged or not. */
    double[] rates() {
        return rates;
    }

    /** Returns by set the messages in which the lexicon would use it. */
    Tally[] tallies() {
        return tallies;
    }

    /** Returns what the sets together say. */
    LogOdds odds() {
        return odds;
    }

    /** Returns in which share of messages the term stands, each set counting the same. */
    double usual() {
        return usual(rates);
    }

    static double usual(double[] rates) {
        return Arrays.stream(rates).average().orElse(0);
    }

    /** Tells whether it speaks for the dimension, and not against it. */
    boolean isFor() {
        return odds.delta() > 0;
    }

    /** Returns the term as a table would write it. */
    String term(Lexis lexis) {
        return Arrays.stream(words).mapToObj(lexis::form).collect(Collectors.joining(" "));
    }

    /** Tells whether {@code other} is a run inside of this one. */
    boolean contains(Candidate other) {
        for (int from = 0; from + other.words.length <= words.length; from++) {
            if (Arrays.equals(words, from, from + other.words.length, other.words, 0, other.words.length)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the numbers of the words only. */
    @Override
    public String toString() {
        return "Candidate" + Arrays.toString(words);
    }
}
