package dev.undertone.lab.fit;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The numbers of a lexicon that are fitted, by dimension, and where they stand in its tables. Immutable. */
final class Numbers {
    private final LexiconFolder folder;
    private final Lexicon lexicon;
    private final List<Dimension> dimensions;
    private final List<DimensionNumbers> numbers = new ArrayList<>();

    Numbers(LexiconFolder folder, Lexicon lexicon, List<Dimension> dimensions, FittedRows rows) {
        this.folder = folder;
        this.lexicon = lexicon;
        this.dimensions = List.copyOf(dimensions);
        for (Dimension dimension : dimensions) {
            lexicon.settings().stream()
                    .filter(settings -> settings.dimension().equals(dimension))
                    .forEach(settings -> numbers.add(new DimensionNumbers(lexicon, settings, rows)));
        }
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    DimensionNumbers of(int dimension) {
        return numbers.get(dimension);
    }

    /** Returns the hand-written numbers, by dimension. */
    double[][] hand() {
        return numbers.stream().map(DimensionNumbers::hand).toArray(double[][]::new);
    }

    /** Returns the tables with other numbers; those that are the hand-written ones stand untouched. */
    LexiconFolder written(double[][] values) {
        Map<String, List<Consumer<TableEdit>>> edits = new LinkedHashMap<>();
        for (int d = 0; d < values.length; d++) {
            for (int n = 0; n < values[d].length; n++) {
                LexiconNumber number = numbers.get(d).get(n);
                double value = values[d][n];
                if (value != number.hand()) {
                    edits.computeIfAbsent(table(number), name -> new ArrayList<>())
                            .add(edit(number, value));
                }
            }
        }
        return folder.edited(edits);
    }

    /** Returns the table in which a number stands. */
    String table(LexiconNumber number) {
        return switch (number.kind()) {
            case WEIGHT -> entry(number).file();
            case FACTOR -> shifter(number).file();
            case SHARE -> settingsTable(lexicon.dimensions().get(number.row()));
            case QUESTION -> settingsTable(number.dimension());
        };
    }

    /** Returns what people call a number: the term of a row, the key of a setting. */
    String term(LexiconNumber number) {
        return switch (number.kind()) {
            case WEIGHT -> entry(number).term();
            case FACTOR -> shifter(number).term();
            case SHARE -> "@when-negated of " + lexicon.dimensions().get(number.row());
            case QUESTION -> "@in-question";
        };
    }

    /** Returns the category of an entry, or the kind of a shifter. */
    String category(LexiconNumber number) {
        return switch (number.kind()) {
            case WEIGHT -> entry(number).category();
            case FACTOR -> shifter(number).kind().label();
            case SHARE, QUESTION -> "setting";
        };
    }

    private Consumer<TableEdit> edit(LexiconNumber number, double value) {
        String dimension = number.dimension().name();
        return switch (number.kind()) {
            case WEIGHT -> edit -> edit.setInRow(entry(number).line(), dimension, value);
            case FACTOR -> edit -> edit.setInRow(shifter(number).line(), dimension, value);
            case SHARE -> edit -> edit.setInHeader("when-negated", dimension, value);
            case QUESTION -> edit -> edit.setHeader("in-question", value);
        };
    }

    private LexiconEntry entry(LexiconNumber number) {
        return lexicon.entries().get(number.row());
    }

    private ShifterEntry shifter(LexiconNumber number) {
        return lexicon.shifters().get(number.row());
    }

    private String settingsTable(Dimension dimension) {
        String table = folder.settingsTable(dimension);
        if (table == null) {
            throw new IllegalStateException("no table declares " + dimension);
        }
        return table;
    }
}
