package dev.undertone.lab.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All runs of words within a sentence that stand in enough messages, and where they stand. Immutable.
 *
 * <p>Grown word by word: a run of n words can only be frequent when both runs of n − 1 words in it are (Agrawal and Srikant,
 * "Fast algorithms for mining association rules", VLDB 1994), so that few of the many rare runs are ever counted.
 *
 * <p>A run that nearly always stands in one and the same longer run is a part of a term and no term ("can not wait" is one,
 * "not wait" is not); the thought behind the C-value of Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word
 * terms", International Journal on Digital Libraries 3, 2000.
 */
final class Phrases {
    /** A run of whose places this share lies in one longer run is a part of that. */
    static final double PART = 0.8;

    private final List<Reading> readings;
    private final Lexis lexis;
    private final int minCount;
    private final List<int[]> words = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final List<Boolean> part = new ArrayList<>();

    private Phrases(List<Reading> readings, Lexis lexis, int minCount) {
        this.readings = readings;
        this.lexis = lexis;
        this.minCount = minCount;
    }

    static Phrases of(List<Reading> readings, Lexis lexis, int minCount, int maxWords) {
        Phrases phrases = new Phrases(readings, lexis, minCount);
        int[][] shorter = new int[readings.size()][];
        for (int m = 0; m < shorter.length; m++) {
            shorter[m] = new int[readings.get(m).size()];
        }
        // one word more than asked for, only to tell what is a part of that
        int proposed = 0;
        for (int length = 1; length <= maxWords + 1; length++) {
            proposed = phrases.words.size();
            int[][] shortest = length == 1 ? shorter : copy(shorter);
            phrases.grow(length, shorter);
            phrases.markParts(shorter, shortest);
        }
        phrases.forgetFrom(proposed);
        return phrases;
    }

    private void forgetFrom(int first) {
        words.subList(first, words.size()).clear();
        places.subList(first, places.size()).clear();
        part.subList(first, part.size()).clear();
    }

    /** Adds the frequent runs of {@code length} words, and leaves in {@code runs} which one begins at each word, or -1. */
    private void grow(int length, int[][] runs) {
        Map<Long, Integer> numbers = new HashMap<>();
        Counter counter = new Counter();
        for (int m = 0; m < runs.length; m++) {
            Reading reading = readings.get(m);
            for (int i = 0; i < runs[m].length; i++) {
                long key = key(reading, runs[m], i, length);
                Integer number = key < 0 ? null : numbers.computeIfAbsent(key, any -> counter.next());
                runs[m][i] = number == null ? -1 : number;
                if (number != null) {
                    counter.count(number, m);
                }
            }
        }
        keep(length, runs, counter);
    }

    /** Returns what tells a run from all others of its length; -1 when it cannot be frequent, or reaches across a gap. */
    private long key(Reading reading, int[] shorter, int i, int length) {
        int last = i + length - 1;
        if (last >= shorter.length || reading.word(last) == Reading.GAP) {
            return -1;
        }
        if (length == 1) {
            return reading.word(last);
        }
        // the run at i + 1 is looked at before it is replaced
        boolean frequent = shorter[i] >= 0 && shorter[i + 1] >= 0;
        if (!frequent || lexis.isEmoji(reading.word(i)) || lexis.isEmoji(reading.word(last))) {
            return -1;
        }
        return (long) shorter[i] << 32 | reading.word(last);
    }

    private void keep(int length, int[][] runs, Counter counter) {
        int first = words.size();
        int[] kept = new int[counter.size];
        for (int n = 0; n < counter.size; n++) {
            kept[n] = counter.messages[n] >= minCount ? words.size() : -1;
            if (kept[n] >= 0) {
                words.add(new int[0]);
                part.add(false);
                places.add(new int[counter.places[n] * 2]);
            }
        }
        int[] filled = new int[words.size() - first];
        for (int m = 0; m < runs.length; m++) {
            for (int i = 0; i < runs[m].length; i++) {
                int phrase = runs[m][i] < 0 ? -1 : kept[runs[m][i]];
                runs[m][i] = phrase;
                if (phrase >= 0) {
                    if (filled[phrase - first] == 0) {
                        words.set(phrase, copy(readings.get(m), i, length));
                    }
                    places.get(phrase)[filled[phrase - first]++] = m;
                    places.get(phrase)[filled[phrase - first]++] = i;
                }
            }
        }
    }

    private static int[][] copy(int[][] runs) {
        return Arrays.stream(runs).map(int[]::clone).toArray(int[][]::new);
    }

    /** Marks the shorter runs that stand in a longer one nearly everywhere. */
    private void markParts(int[][] longer, int[][] shorter) {
        if (longer == shorter) {
            return;
        }
        for (int m = 0; m < longer.length; m++) {
            for (int i = 0; i < longer[m].length; i++) {
                if (longer[m][i] >= 0) {
                    markPart(shorter[m][i], longer[m][i]);
                    markPart(shorter[m][i + 1], longer[m][i]);
                }
            }
        }
    }

    private void markPart(int shorter, int longer) {
        if (places.get(longer).length >= PART * places.get(shorter).length) {
            part.set(shorter, true);
        }
    }

    private static int[] copy(Reading reading, int at, int length) {
        int[] copy = new int[length];
        Arrays.setAll(copy, i -> reading.word(at + i));
        return copy;
    }

    /** Returns how many there are; numbered from 0, shorter ones first. */
    int size() {
        return words.size();
    }

    /** Returns the words of a run; not a copy. */
    int[] words(int phrase) {
        return words.get(phrase);
    }

    /** Tells whether a run is nearly always a part of one longer run. */
    boolean isPart(int phrase) {
        return part.get(phrase);
    }

    /** Returns where a run stands: the number of a message and the index of its first word in it, by turns; not a copy. */
    int[] places(int phrase) {
        return places.get(phrase);
    }

    /** Counts messages and places by number. */
    private static final class Counter {
        private int size;
        private int[] messages = new int[1024];
        private int[] places = new int[1024];
        private int[] latest = new int[1024];

        int next() {
            if (size == messages.length) {
                messages = Arrays.copyOf(messages, size * 2);
                places = Arrays.copyOf(places, size * 2);
                latest = Arrays.copyOf(latest, size * 2);
            }
            latest[size] = -1;
            return size++;
        }

        void count(int number, int message) {
            places[number]++;
            if (latest[number] != message) {
                latest[number] = message;
                messages[number]++;
            }
        }
    }
}
