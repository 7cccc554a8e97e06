package dev.undertone.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * The words of a sentence, at least one.
 *
 * @param words the words, with their offsets in the message
 */
record Sentence(List<CoreLabel> words) {
    /** Returns where the sentence begins in the message, in UTF-16 units, inclusive. */
    int begin() {
        return words.get(0).beginPosition();
    }

    /** Returns where it ends, exclusive. */
    int end() {
        return words.get(words.size() - 1).endPosition();
    }
}
