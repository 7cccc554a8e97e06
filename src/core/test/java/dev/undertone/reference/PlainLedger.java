package dev.undertone.reference;

import dev.undertone.Cue;
import dev.undertone.Shift;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.DimensionSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 6: the rows of a message while rules shift them. */
final class PlainLedger {
    final PlainLexicon lexicon;
    final PlainText text;
    final List<PlainToken> tokens;
    final List<PlainHit> hits;
    final PlainStructure structure;
    final List<PlainRow> rows = new ArrayList<>();

    PlainLedger(PlainLexicon lexicon, PlainText text, List<PlainToken> tokens, List<PlainHit> hits) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = tokens;
        this.hits = hits;
        structure = new PlainStructure(tokens, hits);
        for (PlainHit hit : hits) {
            for (Dimension dimension : lexicon.dimensions) {
                if (hit.cue != null
                        && hit.dimensions.contains(dimension)
                        && hit.cue.weights().containsKey(dimension)) {
                    rows.add(new PlainRow(hit, dimension, hit.cue.weights().get(dimension), null));
                }
            }
        }
    }

    /** Returns the rows that there are now; rules that add rows go over these. */
    List<PlainRow> rowsNow() {
        return List.copyOf(rows);
    }

    DimensionSettings settings(PlainRow row) {
        return lexicon.settings.get(lexicon.dimensions.indexOf(row.dimension));
    }

    /** Tells whether a negated cue of a row's dimension speaks of others, as praise does. */
    boolean isTurnable(PlainRow row) {
        return !settings(row).whenNegated().isEmpty();
    }

    /** Tells whether another dimension is one that a negated cue of the row's dimension speaks for. */
    boolean isOpposite(PlainRow row, Dimension other) {
        return settings(row).whenNegated().getOrDefault(other, 0.0) > 0;
    }

    boolean isCourtesy(PlainRow row) {
        return row.hit.cue.category().equals(lexicon.courtesyCategory);
    }

    /** Multiplies a row by {@code by}, and notes why. */
    void shift(PlainRow row, double by, String kind, @Nullable PlainHit shifter) {
        if (by == 1 || row.weight == 0) {
            return;
        }
        row.factor *= by;
        row.shifts.add(
                shifter == null
                        ? new Shift(kind, "", -1, -1, by)
                        : new Shift(kind, shifter.shifter.term(), begin(shifter), end(shifter), by));
    }

    /** Adds what a turned row says of other dimensions. */
    void turn(PlainRow row, String kind, @Nullable PlainHit shifter) {
        for (Dimension other : lexicon.dimensions) {
            double share = settings(row).whenNegated().getOrDefault(other, 0.0);
            if (row.weight > 0 && share != 0) {
                derive(row, other, share, kind, shifter);
            }
        }
    }

    /** Adds a row for another dimension: a share of what has become of {@code row} so far. */
    void derive(PlainRow row, Dimension other, double share, String kind, @Nullable PlainHit shifter) {
        PlainRow derived = new PlainRow(row.hit, other, row.weight, row);
        rows.add(derived);
        shift(derived, share, kind, shifter);
    }

    private int begin(PlainHit hit) {
        return text.begin(tokens.get(hit.first()).begin);
    }

    private int end(PlainHit hit) {
        return text.end(tokens.get(hit.last()).end - 1);
    }

    double strength(Dimension dimension) {
        return rows.stream()
                .filter(row -> row.dimension.equals(dimension))
                .mapToDouble(PlainRow::contribution)
                .sum();
    }

    /** Returns the cues in the order of the message. */
    List<Cue> cues() {
        return rows.stream()
                .map(row -> new Cue(
                        row.dimension,
                        row.hit.cue.category(),
                        row.hit.cue.term(),
                        begin(row.hit),
                        end(row.hit),
                        row.weight,
                        row.shifts,
                        row.contribution()))
                .sorted(Comparator.comparingInt(Cue::begin))
                .toList();
    }
}
