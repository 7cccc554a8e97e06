package dev.undertone.benchmarks.speed.contender;

import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is in the lexicon, for those who look words up without Undertone: plain words and phrases, in lower case. Emoji, classes
 * and gaps are left out. Immutable.
 *
 * @param words every word of a term or a spelling, and the function words
 * @param phrases every term, of one word or more
 */
record Terms(Set<String> words, Set<String> phrases) {
    private static final Predicate<String> WORD = Pattern.compile("[a-z0-9']+").asMatchPredicate();

    /** Returns those of the lexicon. */
    static Terms of(Lexicon lexicon) {
        Set<String> words = new TreeSet<>(lexicon.functionWords());
        Set<String> phrases = new TreeSet<>();
        Stream.concat(
                        lexicon.entries().stream()
                                .filter(entry -> !entry.literal())
                                .map(LexiconEntry::spellings),
                        lexicon.shifters().stream().map(ShifterEntry::spellings))
                .forEach(spellings -> spellings.forEach(term -> add(term, words, phrases)));
        lexicon.spellings().forEach(spelling -> words.add(spelling.variant()));
        words.removeIf(WORD.negate());
        return new Terms(words, phrases);
    }

    private static void add(String term, Set<String> words, Set<String> phrases) {
        String[] parts = term.split(" ", -1);
        words.addAll(Arrays.asList(parts));
        if (Arrays.stream(parts).allMatch(WORD)) {
            phrases.add(term);
        }
    }
}
