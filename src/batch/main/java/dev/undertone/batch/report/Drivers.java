package dev.undertone.batch.report;

import dev.undertone.Cue;
import dev.undertone.lexicon.Dimension;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which categories and terms speak for a dimension, and how much. For one thread. */
final class Drivers {
    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORDS = 60;

    private final Map<Key, Sum> categories = new HashMap<>();
    private final Map<Key, Sum> terms = new HashMap<>();

    /** What a cue is counted by. */
    private record Key(Dimension dimension, String name) {}

    private static final class Sum {
        private long cues;
        private double contribution;
        private final Map<String, Integer> words = new TreeMap<>();

        private void found(String text) {
            String plain = text.toLowerCase(Locale.ROOT).strip();
            if (plain.length() <= LONGEST_WORDS && (words.size() < MOST_WORDS || words.containsKey(plain))) {
                words.merge(plain, 1, Integer::sum);
            }
        }

        private String commonest() {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> word : words.entrySet()) {
                if (word.getValue() > most) {
                    most = word.getValue();
                    best = word.getKey();
                }
            }
            return best;
        }
    }

    /**
     * A category or term.
     *
     * @param name its name
     * @param words the words of messages in which it was found most often; empty of a category
     * @param cues how often it was found
     * @param contribution what it added to the strength, all together
     */
    record Driver(String name, String words, long cues, double contribution) {}

    void add(String text, List<Cue> cues) {
        for (Cue cue : cues) {
            // What speaks against a dimension drives another.
            if (cue.contribution() > 0) {
                count(categories, new Key(cue.dimension(), cue.category()), cue);
                count(terms, new Key(cue.dimension(), cue.term()), cue).found(cue.text(text));
            }
        }
    }

    private static Sum count(Map<Key, Sum> sums, Key key, Cue cue) {
        Sum sum = sums.computeIfAbsent(key, k -> new Sum());
        sum.cues++;
        sum.contribution += cue.contribution();
        return sum;
    }

    List<Driver> categories(Dimension dimension, int most) {
        return top(categories, dimension, most);
    }

    List<Driver> terms(Dimension dimension, int most) {
        return top(terms, dimension, most);
    }

    private static List<Driver> top(Map<Key, Sum> sums, Dimension dimension, int most) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().dimension().equals(dimension))
                .map(sum -> new Driver(
                        sum.getKey().name(),
                        sum.getValue().commonest(),
                        sum.getValue().cues,
                        sum.getValue().contribution))
                .sorted(Comparator.comparingDouble(Driver::contribution)
                        .reversed()
                        .thenComparing(Driver::name))
                .limit(most)
                .toList();
    }
}
