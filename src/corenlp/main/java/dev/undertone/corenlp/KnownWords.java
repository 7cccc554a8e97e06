package dev.undertone.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a sentence as the network may know them. It learned from film reviews: handles and addresses are left out, a
 * hashtag loses its mark, and a word that is unknown in its case is looked for in another ("TERRIBLE").
 */
final class KnownWords {
    private final Set<String> vocabulary;

    KnownWords(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns at least one word; where a word is not changed, it is the same object. */
    List<CoreLabel> of(List<CoreLabel> words) {
        List<CoreLabel> known = new ArrayList<>();
        for (CoreLabel word : words) {
            if (!isAddress(word.word())) {
                known.add(respelled(word));
            }
        }
        return known.isEmpty() ? words : known;
    }

    private static boolean isAddress(String word) {
        return word.startsWith("http://")
                || word.startsWith("https://")
                || word.startsWith("www.")
                || (word.length() > 1 && word.charAt(0) == '@');
    }

    private CoreLabel respelled(CoreLabel word) {
        String spelling = spelling(word.word());
        if (spelling.equals(word.word())) {
            return word;
        }
        CoreLabel respelled = new CoreLabel(word);
        respelled.setWord(spelling);
        respelled.setValue(spelling);
        return respelled;
    }

    private String spelling(String word) {
        String bare = word.length() > 1 && word.charAt(0) == '#' ? word.substring(1) : word;
        String lower = bare.toLowerCase(Locale.ROOT);
        if (vocabulary.contains(bare) || vocabulary.contains(lower)) {
            return vocabulary.contains(bare) ? bare : lower;
        }
        int first = bare.offsetByCodePoints(0, 1);
        String capital =
                bare.substring(0, first).toUpperCase(Locale.ROOT) + lower.substring(Math.min(first, lower.length()));
        return vocabulary.contains(capital) ? capital : bare;
    }
}
