package dev.undertone.lab.suggest;

import dev.undertone.Word;
import dev.undertone.lab.suggest.Lexis.Spelling;
import java.util.List;

/** How the words of a message are written, as far as that tells names from other words. */
final class Capitals {
    private final String text;
    private final List<Word> words;
    /** Whether most words begin with a capital: a title, a shout. */
    private final boolean everywhere;

    Capitals(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        int written = 0;
        int capital = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind() == Word.Kind.WORD && !isRest(i)) {
                written++;
                capital += isUpper(words.get(i).begin()) ? 1 : 0;
            }
        }
        everywhere = capital * 2 > written;
    }

    /** Returns how the i-th word is written. */
    Spelling of(int i) {
        Word word = words.get(i);
        if (word.begin() > 0 && text.charAt(word.begin() - 1) == '#') {
            return Spelling.TAG;
        }
        if (word.kind() != Word.Kind.WORD || everywhere || isRest(i) || isFirst(i)) {
            return Spelling.UNTOLD;
        }
        if (!isUpper(word.begin())) {
            return Spelling.SMALL;
        }
        return isUpper(word.begin() + 1) ? Spelling.CAPITALS : Spelling.NAME;
    }

    private boolean isUpper(int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private boolean isFirst(int i) {
        return i == 0
                || words.get(i - 1).sentence() != words.get(i).sentence()
                || words.get(i - 1).kind() == Word.Kind.OPAQUE;
    }

    /** Tells whether a word comes out of the same written word as the one before it: "not" of "can't". */
    private boolean isRest(int i) {
        return i > 0 && words.get(i - 1).begin() == words.get(i).begin();
    }
}
