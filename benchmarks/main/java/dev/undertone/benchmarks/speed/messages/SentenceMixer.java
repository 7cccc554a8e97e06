package dev.undertone.benchmarks.speed.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes new texts of the sentences of others: drawn one by one, with new digits, and cut between two words. Not thread-safe; the
 * same source of chance gives the same texts.
 */
final class SentenceMixer {
    private final List<String> sentences;
    private final RandomGenerator random;

    /**
     * Creates a mixer.
     *
     * @param texts where the sentences come from; at least one
     * @param random the source of chance
     */
    SentenceMixer(List<String> texts, RandomGenerator random) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> addSentences(text, all));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("texts must hold a sentence (got " + texts.size() + " texts)");
        }
        this.sentences = List.copyOf(all);
        this.random = random;
    }

    private static void addSentences(String text, List<String> sentences) {
        int begin = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || (text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0)) {
                String sentence = text.substring(begin, i).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                begin = i;
            }
        }
    }

    /**
     * Returns a text of about so many UTF-16 units: it ends at the end of the word that is nearest.
     *
     * @param length at least 1
     */
    String text(int length) {
        StringBuilder text = new StringBuilder(length + 160);
        while (text.length() <= length) {
            text.append(text.isEmpty() ? "" : " ").append(sentence());
        }
        int before = text.lastIndexOf(" ", length);
        int after = text.indexOf(" ", length);
        int longer = after < 0 ? text.length() : after;
        text.setLength(before > 0 && length - before < longer - length ? before : longer);
        return text.toString();
    }

    /** Returns a sentence with other digits in the place of its own; zeros stay, so that no number begins with one. */
    String sentence() {
        StringBuilder sentence = new StringBuilder(sentences.get(random.nextInt(sentences.size())));
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c >= '1' && c <= '9') {
                sentence.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return sentence.toString();
    }
}
