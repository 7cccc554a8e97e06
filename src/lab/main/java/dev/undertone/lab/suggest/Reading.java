package dev.undertone.lab.suggest;

import dev.undertone.Cue;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.Word;
import dev.undertone.lab.labelled.LabelledMessage;
import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A message as the lexicon reads it: its words, and which of them it already knows. Immutable. */
final class Reading {
    /** No word: a term cannot reach across. */
    static final int GAP = -1;

    final LabelledMessage message;
    final int set;
    final boolean scored;
    private final int[] words;
    private final int[] begins;
    private final int[] ends;
    private final double[] strengths;
    private final boolean[] labels;
    /** By dimension the cues, three numbers each: first word, last word, how many words. */
    private final int[][] cues;
    /** By dimension what each cue contributes as far as a longer term would take it away. */
    private final double[][] contributions;

    private Reading(LabelledMessage message, int set, ToneReport report, int[] words, int[] begins, int[] ends) {
        this.message = message;
        this.set = set;
        this.words = words;
        this.begins = begins;
        this.ends = ends;
        scored = report.outcome().isScored();
        List<Dimension> dimensions = report.dimensions();
        strengths = new double[dimensions.size()];
        labels = new boolean[dimensions.size()];
        cues = new int[dimensions.size()][];
        contributions = new double[dimensions.size()][];
        for (int d = 0; d < strengths.length; d++) {
            Dimension dimension = dimensions.get(d);
            // a message that is not scored ranks below all others, as its score of 0 does
            strengths[d] = scored ? report.strength(dimension) : Double.NEGATIVE_INFINITY;
            labels[d] = report.has(dimension);
            takeCues(d, report.cues(dimension));
        }
    }

    static Reading of(LabelledMessage message, int set, ToneAnalyzer analyzer, Lexis lexis) {
        ToneReport report = analyzer.analyze(message.text());
        List<Word> read = report.outcome().isScored() ? analyzer.words(message.text()) : List.of();
        int size = read.size();
        int[] words = new int[size * 2];
        int[] begins = new int[size * 2];
        int[] ends = new int[size * 2];
        Capitals capitals = new Capitals(message.text(), read);
        int length = 0;
        for (int i = 0; i < size; i++) {
            Word word = read.get(i);
            if (i > 0 && word.sentence() != read.get(i - 1).sentence()) {
                words[length++] = GAP;
            }
            begins[length] = word.begin();
            ends[length] = word.end();
            boolean open = isOpen(word);
            words[length++] = open ? lexis.note(word, capitals.of(i), isLast(read, i)) : GAP;
        }
        return new Reading(
                message,
                set,
                report,
                Arrays.copyOf(words, length),
                Arrays.copyOf(begins, length),
                Arrays.copyOf(ends, length));
    }

    /** Tells whether a term may have the word. */
    private static boolean isOpen(Word word) {
        return word.kind() != Word.Kind.OPAQUE && word.kind() != Word.Kind.EMOTICON;
    }

    private static boolean isLast(List<Word> words, int i) {
        return i + 1 == words.size()
                || !isOpen(words.get(i + 1))
                || words.get(i + 1).sentence() != words.get(i).sentence();
    }

    private void takeCues(int dimension, List<Cue> all) {
        List<int[]> places = new ArrayList<>();
        List<Double> taken = new ArrayList<>();
        for (Cue cue : all) {
            int first = 0;
            while (first < words.length && begins[first] < cue.begin()) {
                first++;
            }
            int last = first;
            while (last < words.length && (ends[last] == 0 || ends[last] <= cue.end())) {
                last++;
            }
            while (last > first && words[last - 1] == GAP) {
                last--;
            }
            if (last > first) {
                places.add(new int[] {first, last - 1});
                // praise that speaks against frustration stays what it is, whatever stands in the table of frustration
                boolean own =
                        cue.shifters().stream().noneMatch(shift -> shift.kind().equals("opposition"));
                taken.add(own ? cue.contribution() : 0);
            }
        }
        cues[dimension] = places.stream().flatMapToInt(Arrays::stream).toArray();
        contributions[dimension] = taken.stream().mapToDouble(d -> d).toArray();
    }

    int size() {
        return words.length;
    }

    /** Returns how many words there are, gaps not counted. */
    int length() {
        return (int) Arrays.stream(words).filter(w -> w != GAP).count();
    }

    /** Returns the number of the i-th word, or {@link #GAP}. */
    int word(int i) {
        return words[i];
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    double strength(int dimension) {
        return strengths[dimension];
    }

    /** Tells whether the lexicon gives the label. */
    boolean has(int dimension) {
        return labels[dimension];
    }

    /**
     * Returns what a new term that covers {@code count} words from {@code at} would take away, or NaN when the lexicon
     * would not use the term here, or already knows what it says: when a cue of as many words or more stands in its way, or
     * when it adds nothing but faint words to cues.
     */
    double replaced(int dimension, int at, int count, Lexis lexis) {
        double sum = 0;
        int[] places = cues[dimension];
        for (int c = 0; c < places.length; c += 2) {
            int first = places[c];
            int last = places[c + 1];
            if (first < at + count && last >= at) {
                if (last - first + 1 >= count) {
                    return Double.NaN;
                }
                sum += contributions[dimension][c / 2];
            }
        }
        return addsWords(places, at, count, lexis) ? sum : Double.NaN;
    }

    private static boolean isIn(int[] places, int i) {
        for (int c = 0; c < places.length; c += 2) {
            if (places[c] <= i && i <= places[c + 1]) {
                return true;
            }
        }
        return false;
    }

    private boolean addsWords(int[] places, int at, int count, Lexis lexis) {
        boolean touchesCue = false;
        for (int i = at; i < at + count; i++) {
            if (isIn(places, i)) {
                touchesCue = true;
            } else if (!lexis.isFaint(words[i])) {
                return true;
            }
        }
        return !touchesCue;
    }
}
