package dev.undertone.cli.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.undertone.lab.labelled.TabSeparated;
import dev.undertone.lexicon.Dimension;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * CSV or TSV: the columns of the input, then the scores, the labels (separated by semicolons), and why there are no
 * scores. A rejected row has no place here.
 */
public final class SeparatedAnswers implements AnswerSink {
    private final Writer out;
    private final RecordWriter records;
    private final AddedColumns columns;
    private @Nullable List<String> header;

    /** Writes the cells of one row. */
    private interface RecordWriter {
        void write(List<String> cells) throws IOException;
    }

    private SeparatedAnswers(Writer out, RecordWriter records, AddedColumns columns) {
        this.out = out;
        this.records = records;
        this.columns = columns;
    }

    /**
     * Writes CSV; a cell is quoted when it needs to be.
     *
     * @param out where to write
     * @param delimiter what separates the cells
     * @param dimensions the dimensions of the answers
     * @param explain whether to write cues
     * @return the sink
     */
    public static SeparatedAnswers csv(OutputStream out, char delimiter, List<Dimension> dimensions, boolean explain) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(writer);
        return new SeparatedAnswers(
                writer, csv::writeRecord, new AddedColumns(dimensions, explain, UnaryOperator.identity()));
    }

    /**
     * Writes TSV without quotes; the cells of the input stay as they are spelled, escapes and all.
     *
     * @param out where to write
     * @param dimensions the dimensions of the answers
     * @param explain whether to write cues
     * @return the sink
     */
    public static SeparatedAnswers tsv(OutputStream out, List<Dimension> dimensions, boolean explain) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return new SeparatedAnswers(
                writer,
                cells -> writer.append(String.join("\t", cells)).append('\n'),
                new AddedColumns(dimensions, explain, TabSeparated::escaped));
    }

    @Override
    public void begin(String name, List<String> inputHeader) throws IOException {
        if (header == null) {
            header = inputHeader;
            records.write(columns.header(inputHeader));
        } else if (!header.equals(inputHeader)) {
            throw new WrongUseException(name + " has other columns than the files before it; score it by itself");
        }
    }

    @Override
    public Set<String> replaced() {
        return header == null ? Set.of() : columns.replaced(header);
    }

    @Override
    public void answer(MessageRow row, Answer answer) throws IOException {
        records.write(columns.row(row, answer));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
