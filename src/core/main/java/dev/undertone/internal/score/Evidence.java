package dev.undertone.internal.score;

import dev.undertone.internal.match.CompiledLexicon;
import dev.undertone.internal.match.Cues;
import dev.undertone.internal.match.Hits;
import dev.undertone.internal.match.MessageMatcher;
import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.lexicon.ShifterKind;
import java.util.Arrays;

/**
 * The ledger of one message while the rules work on it: a row for each cue and dimension, with a weight and a factor, and a
 * note of each shift.
 *
 * <p>A contribution is weight times factor, rounded to a multiple of 2<sup>−20</sup>. Sums of such numbers are exact in a
 * double, so a strength is the sum of its contributions in whatever order they are added.
 *
 * <p>Reused; one per thread. The fields are read by the rules of this package.
 */
public final class Evidence {
    private static final double GRID = 1 << 20;
    private static final double STEP = 1 / GRID;
    /** No hit. */
    static final int NONE = -1;

    final CompiledLexicon lexicon;
    final Structure structure = new Structure();
    private final MessageMatcher matcher;

    int rows;
    int[] rowHit = new int[64];
    int[] rowDimension = new int[64];
    double[] weight = new double[64];
    double[] factor = new double[64];
    /** The row that a row was derived from, or -1. */
    int[] origin = new int[64];
    /** How many shifts had been noted when a row was derived; those of its origin among them are its own too. */
    private int[] turnedAt = new int[64];

    /** By kind: the first hit of a shifter of the kind, or {@link #NONE}, and the last one when there is a first. */
    private final int[] firstOfKind = new int[ShifterKind.values().length];

    private final int[] lastOfKind = new int[firstOfKind.length];
    /** By hit of a shifter: the next one of the same kind, or {@link #NONE}. */
    private int[] nextOfKind = new int[64];

    /** A bit for each entry that was hit; several have the same one. */
    private long entries;

    private boolean mayRepeat;
    private boolean hasQuantities;
    private boolean hasCourtesy;

    private int shifts;
    private int[] shiftRow = new int[64];
    private ShiftKind[] shiftKind = new ShiftKind[64];
    private int[] shiftHit = new int[64];
    private double[] shiftFactor = new double[64];

    Evidence(CompiledLexicon lexicon, MessageMatcher matcher) {
        this.lexicon = lexicon;
        this.matcher = matcher;
    }

    /** Takes the hits of the matcher's message up, one row for each dimension on which a cue weighs. */
    void open() {
        rows = 0;
        shifts = 0;
        Arrays.fill(firstOfKind, NONE);
        entries = 0;
        mayRepeat = false;
        hasQuantities = false;
        hasCourtesy = false;
        Hits hits = hits();
        Cues cues = lexicon.cues();
        if (nextOfKind.length < hits.size) {
            nextOfKind = new int[hits.target.length];
        }
        for (int h = 0; h < hits.size; h++) {
            int entry = hits.target[h];
            if (entry < 0) {
                addShifter(h, lexicon.shifters().kind(-1 - entry).ordinal());
                continue;
            }
            long entryBit = 1L << ((entry * 0x9E3779B9) >>> 26);
            mayRepeat |= (entries & entryBit) != 0;
            entries |= entryBit;
            hasQuantities |= hits.byClass[h] != 0;
            hasCourtesy |= lexicon.isCourtesy(entry);
            for (int w = cues.weightsFrom(entry); w < cues.weightsTo(entry); w++) {
                if ((hits.dimensions[h] & 1 << cues.dimension(w)) != 0) {
                    addRow(h, cues.dimension(w), cues.weight(w), -1);
                }
            }
        }
        if (rows > 0) {
            structure.read(tokens(), this);
        }
    }

    private void addShifter(int hit, int kind) {
        if (firstOfKind[kind] == NONE) {
            firstOfKind[kind] = hit;
        } else {
            nextOfKind[lastOfKind[kind]] = hit;
        }
        lastOfKind[kind] = hit;
        nextOfKind[hit] = NONE;
    }

    /** Returns the first hit of a shifter of a kind, or {@link #NONE}. */
    int firstShifter(ShifterKind kind) {
        return firstOfKind[kind.ordinal()];
    }

    /** Returns the hit of the next shifter of the same kind, or {@link #NONE}. */
    int nextShifter(int hit) {
        return nextOfKind[hit];
    }

    /** Tells, from one bit for each entry, whether an entry may stand in the message twice; in most messages none does. */
    boolean mayRepeat() {
        return mayRepeat;
    }

    /** Tells whether a cue of the message asked for a token by class. */
    boolean hasQuantities() {
        return hasQuantities;
    }

    /** Tells whether a cue of the message is of the category of thanks. */
    boolean hasCourtesy() {
        return hasCourtesy;
    }

    TokenBuffer tokens() {
        return matcher.tokens();
    }

    Hits hits() {
        return matcher.hits();
    }

    int first(int row) {
        return hits().first[rowHit[row]];
    }

    int last(int row) {
        return hits().last[rowHit[row]];
    }

    boolean isFunctionWord(int token) {
        return matcher.isFunctionWord(token);
    }

    /** Returns the index of a row's entry. */
    int entryOf(int row) {
        return hits().target[rowHit[row]];
    }

    /** Returns the index of the shifter behind a hit. */
    int shifterAt(int hit) {
        return -1 - hits().target[hit];
    }

    double shifterFactor(int hit, int dimension) {
        return lexicon.shifters().factor(shifterAt(hit), dimension);
    }

    /** Tells whether a row speaks for its dimension, as far as it has been shifted. */
    boolean isFor(int row) {
        return weight[row] * factor[row] > 0;
    }

    /** Multiplies a row by {@code by} and notes why; {@code hit} is the shifter's hit, or -1 when there is none. */
    void shift(int row, double by, ShiftKind kind, int hit) {
        if (by == 1 || weight[row] == 0) {
            return;
        }
        factor[row] *= by;
        if (shifts == shiftRow.length) {
            int capacity = shifts * 2;
            shiftRow = Arrays.copyOf(shiftRow, capacity);
            shiftKind = Arrays.copyOf(shiftKind, capacity);
            shiftHit = Arrays.copyOf(shiftHit, capacity);
            shiftFactor = Arrays.copyOf(shiftFactor, capacity);
        }
        shiftRow[shifts] = row;
        shiftKind[shifts] = kind;
        shiftHit[shifts] = hit;
        shiftFactor[shifts] = by;
        shifts++;
    }

    /** Adds what a turned row says of other dimensions: "not happy" of frustration. */
    void turn(int row, ShiftKind kind, int hit) {
        if (weight[row] <= 0) {
            return;
        }
        for (int d = 0; d < dimensionCount(); d++) {
            double share = lexicon.dimensions().shareWhenNegated(rowDimension[row], d);
            if (share != 0) {
                derive(row, d, share, kind, hit);
            }
        }
    }

    /** Adds a row for another dimension: a share of what has become of {@code row} so far. */
    void derive(int row, int dimension, double share, ShiftKind kind, int hit) {
        addRow(rowHit[row], dimension, weight[row], row);
        factor[rows - 1] = factor[row];
        turnedAt[rows - 1] = shifts;
        shift(rows - 1, share, kind, hit);
    }

    private void addRow(int hit, int dimension, double rowWeight, int from) {
        if (rows == rowHit.length) {
            int capacity = rows * 2;
            rowHit = Arrays.copyOf(rowHit, capacity);
            rowDimension = Arrays.copyOf(rowDimension, capacity);
            weight = Arrays.copyOf(weight, capacity);
            factor = Arrays.copyOf(factor, capacity);
            origin = Arrays.copyOf(origin, capacity);
            turnedAt = Arrays.copyOf(turnedAt, capacity);
        }
        rowHit[rows] = hit;
        rowDimension[rows] = dimension;
        weight[rows] = rowWeight;
        factor[rows] = 1;
        origin[rows] = from;
        rows++;
    }

    /** Returns how many dimensions there are. */
    public int dimensionCount() {
        return lexicon.dimensions().size();
    }

    /** Returns how many rows the ledger has. */
    public int rows() {
        return rows;
    }

    /** Returns the index of a row's dimension. */
    public int dimension(int row) {
        return rowDimension[row];
    }

    /** Returns a row's weight before any shift. */
    public double weight(int row) {
        return weight[row];
    }

    /** Returns what a row adds to the strength of its dimension. */
    public double contribution(int row) {
        return Math.rint(weight[row] * factor[row] * GRID) * STEP;
    }

    /** Returns the term of a row's entry. */
    public String term(int row) {
        return lexicon.cues().term(entryOf(row));
    }

    /** Returns the category of a row's entry. */
    public String category(int row) {
        return lexicon.cues().category(entryOf(row));
    }

    /** Tells whether a row's entry is of the category with a number. */
    public boolean hasCategory(int number) {
        int row = 0;
        while (row < rows && lexicon.cues().categoryNumber(entryOf(row)) != number) {
            row++;
        }
        return row < rows;
    }

    /** Returns the number of a category; -1 when the lexicon does not have it. */
    public int categoryNumber(String category) {
        return lexicon.cues().numberOf(category);
    }

    /** Returns where a row's cue begins in the original message. */
    public int begin(int row) {
        return matcher.text().originalBegin(tokens().begin[first(row)]);
    }

    /** Returns where a row's cue ends in the original message, exclusive. */
    public int end(int row) {
        return matcher.text().originalEnd(tokens().end[last(row)] - 1);
    }

    /** Returns the row that a row was derived from, or -1. Lower than the row itself. */
    public int origin(int row) {
        return origin[row];
    }

    /** Returns the number of the first shift that a derived row does not share with its origin. */
    public int turnedAt(int row) {
        return turnedAt[row];
    }

    /** Returns how many shifts were noted. */
    public int shifts() {
        return shifts;
    }

    /** Returns the row that a shift changed. */
    public int shiftedRow(int shift) {
        return shiftRow[shift];
    }

    /** Returns the kind of a shift. */
    public ShiftKind shiftKind(int shift) {
        return shiftKind[shift];
    }

    /** Returns the factor of a shift. */
    public double shiftFactor(int shift) {
        return shiftFactor[shift];
    }

    /** Returns the term of the shifter behind a shift, or an empty string when it has no words. */
    public String shiftTerm(int shift) {
        return shiftHit[shift] < 0 ? "" : lexicon.shifters().term(shifterAt(shiftHit[shift]));
    }

    /** Returns where the shifter's words begin in the original message, or -1. */
    public int shiftBegin(int shift) {
        int hit = shiftHit[shift];
        return hit < 0 ? -1 : matcher.text().originalBegin(tokens().begin[hits().first[hit]]);
    }

    /** Returns where the shifter's words end in the original message, exclusive, or -1. */
    public int shiftEnd(int shift) {
        int hit = shiftHit[shift];
        return hit < 0 ? -1 : matcher.text().originalEnd(tokens().end[hits().last[hit]] - 1);
    }
}
