package dev.undertone.internal.match;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.LexiconEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of the cue tables, in the form in which the engine uses them. Immutable. */
public final class Cues {
    private final int[] weightStart;
    private final byte[] dimension;
    /** By weight: which of the {@link #values} it is. */
    private final char[] weight;
    /** The different weights, few beside the rows, so that they stay in the cache. */
    private final double[] values;

    private final byte[] category;
    private final Terms terms;
    private final Names categories;

    Cues(List<LexiconEntry> entries, List<Dimension> dimensions) {
        List<String> names = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        List<String> categoryNames = new ArrayList<>();
        IntList weightDimensions = new IntList();
        List<Double> weights = new ArrayList<>();
        weightStart = new int[entries.size() + 1];
        category = new byte[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            LexiconEntry entry = entries.get(i);
            names.add(entry.term());
            tables.add(entry.file());
            if (!categoryNames.contains(entry.category())) {
                categoryNames.add(entry.category());
            }
            category[i] = (byte) categoryNames.indexOf(entry.category());
            for (int d = 0; d < dimensions.size(); d++) {
                Double number = entry.weights().get(dimensions.get(d));
                if (number != null) {
                    weightDimensions.add(d);
                    weights.add(number);
                }
            }
            weightStart[i + 1] = weights.size();
        }
        if (categoryNames.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a lexicon must have at most 127 categories (got " + categoryNames.size() + ")");
        }
        dimension = new byte[weights.size()];
        double[] all = new double[weights.size()];
        for (int i = 0; i < all.length; i++) {
            dimension[i] = (byte) weightDimensions.get(i);
            all[i] = weights.get(i);
        }
        values = different(all);
        weight = numbers(all, values);
        terms = Terms.of(names, tables);
        categories = new Names(categoryNames);
    }

    Cues(Unpacker packed) {
        weightStart = packed.ints();
        dimension = packed.bytes();
        values = packed.doubles();
        weight = packed.chars();
        category = packed.bytes();
        terms = Terms.unpack(packed);
        categories = new Names(packed);
    }

    private static double[] different(double[] all) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || Double.compare(sorted[i], sorted[size - 1]) != 0) {
                sorted[size++] = sorted[i];
            }
        }
        if (size > Character.MAX_VALUE) {
            throw new IllegalArgumentException("a lexicon must have at most " + (int) Character.MAX_VALUE
                    + " different weights (got " + size + ")");
        }
        return Arrays.copyOf(sorted, size);
    }

    private static char[] numbers(double[] all, double[] different) {
        char[] numbers = new char[all.length];
        for (int i = 0; i < all.length; i++) {
            numbers[i] = (char) Arrays.binarySearch(different, all[i]);
        }
        return numbers;
    }

    void pack(Packer packer) {
        packer.ints(weightStart);
        packer.bytes(dimension);
        packer.doubles(values);
        packer.chars(weight);
        packer.bytes(category);
        terms.pack(packer);
        categories.pack(packer);
    }

    /** Returns how many rows there are. */
    public int size() {
        return category.length;
    }

    /** Returns where the weights of a row begin. */
    public int weightsFrom(int cue) {
        return weightStart[cue];
    }

    /** Returns where they end, exclusive. */
    public int weightsTo(int cue) {
        return weightStart[cue + 1];
    }

    /** Returns how much a row weighs on a dimension, whatever the sign; -1 when it does not speak of it. */
    double magnitude(int cue, int onDimension) {
        for (int w = weightStart[cue]; w < weightStart[cue + 1]; w++) {
            if (dimension[w] == onDimension) {
                return Math.abs(values[weight[w]]);
            }
        }
        return -1;
    }

    /** Returns the dimensions on which a row weighs, as bits. */
    int dimensions(int cue) {
        int bits = 0;
        for (int w = weightStart[cue]; w < weightStart[cue + 1]; w++) {
            bits |= 1 << dimension[w];
        }
        return bits;
    }

    /** Returns the index of the dimension of a weight. */
    public int dimension(int index) {
        return dimension[index];
    }

    /** Returns a weight. */
    public double weight(int index) {
        return values[weight[index]];
    }

    /** Returns a row's term as the table writes it. */
    public String term(int cue) {
        return terms.get(cue);
    }

    /** Returns a row's category. */
    public String category(int cue) {
        return categories.get(category[cue]);
    }

    /** Returns the number of a row's category. */
    public int categoryNumber(int cue) {
        return category[cue];
    }

    /** Returns the number of a category; -1 when no row has it. */
    public int numberOf(String name) {
        return categories.indexOf(name);
    }
}
