package dev.undertone.lab.labelled;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.undertone.lexicon.Dimension;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads labelled messages from a file with a header line, in UTF-8.
 *
 * <ul>
 *   <li>{@code .tsv}, {@code .tab}: {@linkplain TabSeparated tab-separated} without quoting, with escapes;
 *   <li>anything else: CSV as of RFC 4180.
 * </ul>
 *
 * <p>A label is {@code 1}, {@code 1.0}, {@code true} or {@code yes}, {@code 0}, {@code 0.0}, {@code false} or {@code no} (case
 * does not matter), or empty when nobody judged the message in that dimension. Further columns are ignored. The file must have
 * at least one of the label columns, all those of another name than their dimension's, and none of those that are read twice.
 * A row that breaks a rule ends the reading: figures over part of a set would not be the set's.
 */
public final class LabelledReader {
    private static final String SPELLINGS = "1, 1.0, true, yes, 0, 0.0, false, no";

    private final String file;
    private final LabelColumns columns;
    private final List<LabelledMessage> messages = new ArrayList<>();
    private final Map<Dimension, Integer> labelAt = new HashMap<>();
    private int textAt = -1;
    private int idAt = -1;
    private int width = -1;

    private LabelledReader(String file, LabelColumns columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Reads a file. The set is named like the file without its extension.
     *
     * @throws LabelledFormatException if the file is not what the class describes
     * @throws IOException if the file cannot be read
     */
    public static LabelledSet read(Path file, LabelColumns columns) throws IOException {
        String name = file.getFileName().toString();
        LabelledReader reader = new LabelledReader(file.toString(), columns);
        String content = withoutMark(content(file));
        if (isTabSeparated(name)) {
            reader.readTabSeparated(content);
        } else {
            reader.readCsv(content);
        }
        int dot = name.lastIndexOf('.');
        return new LabelledSet(dot <= 0 ? name : name.substring(0, dot), reader.messages);
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return Damage.marked(Files.readAllBytes(file));
        }
    }

    private static String withoutMark(String content) {
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    private static boolean isTabSeparated(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".tsv") || lower.endsWith(".tab");
    }

    private void readTabSeparated(String content) throws IOException {
        BufferedReader lines = new BufferedReader(new StringReader(content));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isEmpty() || width == 1) {
                take(
                        number,
                        TabSeparated.cells(line).stream()
                                .map(TabSeparated::unescaped)
                                .toList());
            }
        }
        requireHeader();
    }

    private void readCsv(String content) throws IOException {
        long line = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(CsvFault.LONGEST_CELL)
                .ofCsvRecord(content)) {
            for (CsvRecord row : rows) {
                line = row.getStartingLineNumber();
                take(line, row.getFields());
            }
        } catch (CsvParseException e) {
            throw inRow(line + 1, CsvFault.describe(e));
        }
        requireHeader();
    }

    private void requireHeader() throws LabelledFormatException {
        if (width < 0) {
            throw new LabelledFormatException(file, 1, "the file must have a header line (it is empty)");
        }
    }

    private void take(long line, List<String> cells) throws LabelledFormatException {
        if (cells.stream().anyMatch(Damage::isIn)) {
            throw inRow(line, "the file must be UTF-8");
        }
        if (width < 0) {
            takeHeader(cells);
            return;
        }
        if (cells.size() != width) {
            throw inRow(line, "a row must have as many cells as the header, " + width + " (got " + cells.size() + ")");
        }
        Map<Dimension, Boolean> labels = new HashMap<>();
        for (Map.Entry<Dimension, Integer> column : labelAt.entrySet()) {
            Boolean label = label(line, column.getKey(), cells.get(column.getValue()));
            if (label != null) {
                labels.put(column.getKey(), label);
            }
        }
        String id = idAt < 0 ? Integer.toString(messages.size() + 1) : cells.get(idAt);
        messages.add(new LabelledMessage(id, cells.get(textAt), labels));
    }

    /** Returns what is wrong with the header, or else with the row that comes after those that were taken. */
    private LabelledFormatException inRow(long line, String rule) {
        return new LabelledFormatException(file, line, row() + ": " + rule);
    }

    private String row() {
        return width < 0 ? "header" : "row " + (messages.size() + 1);
    }

    private void takeHeader(List<String> cells) throws LabelledFormatException {
        textAt = at(cells, columns.text());
        require(textAt >= 0, "a column " + columns.text());
        idAt = at(cells, columns.id());
        require(idAt >= 0 || columns.id().equals(LabelColumns.ID), "a column " + columns.id());
        for (Map.Entry<Dimension, String> label : columns.labels().entrySet()) {
            String dimension = label.getKey().name();
            String name = label.getValue();
            int at = at(cells, name);
            require(at >= 0 || name.equals(dimension), "a column " + name + " with the labels of " + dimension);
            if (at >= 0) {
                labelAt.put(label.getKey(), at);
            }
        }
        require(
                !labelAt.isEmpty(),
                "at least one of the columns "
                        + columns.labels().values().stream().sorted().toList());
        width = cells.size();
    }

    private void require(boolean met, String what) throws LabelledFormatException {
        if (!met) {
            throw new LabelledFormatException(file, 1, "the header must have " + what);
        }
    }

    /** Returns the place of a column, or -1. Which of two columns of one name is meant, nobody can know. */
    private int at(List<String> cells, String name) throws LabelledFormatException {
        int found = -1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).strip().equalsIgnoreCase(name)) {
                if (found >= 0) {
                    throw new LabelledFormatException(
                            file,
                            1,
                            "the header must have only one column " + name + " (got columns " + (found + 1) + " and "
                                    + (i + 1) + ")");
                }
                found = i;
            }
        }
        return found;
    }

    private @Nullable Boolean label(long line, Dimension dimension, String cell) throws LabelledFormatException {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "1", "1.0", "true", "yes" -> Boolean.TRUE;
            case "0", "0.0", "false", "no" -> Boolean.FALSE;
            case "" -> null;
            default ->
                throw new LabelledFormatException(
                        file,
                        line,
                        row() + ", column " + columns.labels().get(dimension) + ": a label must be one of " + SPELLINGS
                                + " or empty" + length(cell));
        };
    }

    /** What stands in the place of a label may be somebody's message: it is told by its length only. */
    private static String length(String cell) {
        return " (got " + cell.length() + (cell.length() == 1 ? " character)" : " characters)");
    }
}
