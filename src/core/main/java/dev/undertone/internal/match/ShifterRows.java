package dev.undertone.internal.match;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Reach;
import dev.undertone.lexicon.ShifterEntry;
import dev.undertone.lexicon.ShifterKind;
import java.util.ArrayList;
import java.util.List;

/** The rows of the shifter tables, in the form in which the engine uses them. Immutable. */
public final class ShifterRows {
    /** Stands for "cues of all categories". */
    public static final int ANY_CATEGORY = -2;

    private static final ShifterKind[] KINDS = ShifterKind.values();
    private static final Reach.Kind[] REACHES = Reach.Kind.values();

    private final byte[] kind;
    private final byte[] reach;
    private final byte[] words;
    private final byte[] onlyCategory;
    private final double[] factor;
    private final Terms terms;
    private final int dimensions;
    private final int courtesyCategory;

    ShifterRows(List<ShifterEntry> entries, List<Dimension> dimensions, Cues cues) {
        this.dimensions = dimensions.size();
        int size = entries.size();
        kind = new byte[size];
        reach = new byte[size];
        words = new byte[size];
        onlyCategory = new byte[size];
        factor = new double[size * this.dimensions];
        List<String> names = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ShifterEntry entry = entries.get(i);
            kind[i] = (byte) entry.kind().ordinal();
            reach[i] = (byte) entry.reach().kind().ordinal();
            words[i] = (byte) entry.reach().words();
            String only = entry.onlyCategory();
            onlyCategory[i] = (byte) (only.isEmpty() ? ANY_CATEGORY : cues.numberOf(only));
            for (int d = 0; d < this.dimensions; d++) {
                factor[i * this.dimensions + d] = entry.factorFor(dimensions.get(d));
            }
            names.add(entry.term());
            tables.add(entry.file());
        }
        terms = Terms.of(names, tables);
        courtesyCategory = findCourtesyCategory();
    }

    ShifterRows(Unpacker packed, int dimensions) {
        this.dimensions = dimensions;
        kind = packed.bytes();
        reach = packed.bytes();
        words = packed.bytes();
        onlyCategory = packed.bytes();
        factor = packed.doubles();
        terms = Terms.unpack(packed);
        courtesyCategory = findCourtesyCategory();
    }

    void pack(Packer packer) {
        packer.bytes(kind);
        packer.bytes(reach);
        packer.bytes(words);
        packer.bytes(onlyCategory);
        packer.doubles(factor);
        terms.pack(packer);
    }

    /** Returns the number of the category of which requests speak; {@link #ANY_CATEGORY} when they speak of all or of none. */
    int courtesyCategory() {
        return courtesyCategory;
    }

    private int findCourtesyCategory() {
        for (int i = 0; i < kind.length; i++) {
            if (kind(i) == ShifterKind.REQUEST) {
                return onlyCategory[i];
            }
        }
        return ANY_CATEGORY;
    }

    /** Returns the kind of a shifter. */
    public ShifterKind kind(int shifter) {
        return KINDS[kind[shifter]];
    }

    /** Returns how a shifter reaches. */
    public Reach.Kind reach(int shifter) {
        return REACHES[reach[shifter]];
    }

    /** Returns how many words a shifter reaches. */
    public int words(int shifter) {
        return words[shifter];
    }

    /** Tells whether a shifter speaks of cues of a category, given by its number. */
    public boolean speaksOf(int shifter, int category) {
        return onlyCategory[shifter] == ANY_CATEGORY || onlyCategory[shifter] == category;
    }

    /** Returns what a shifter multiplies a contribution to a dimension by. */
    public double factor(int shifter, int dimension) {
        return factor[shifter * dimensions + dimension];
    }

    /** Returns a shifter's term as the table writes it. */
    public String term(int shifter) {
        return terms.get(shifter);
    }
}
