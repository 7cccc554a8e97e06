package dev.undertone.batch.rows;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An opened input: its header, its rows chunk by chunk, and who scores them. For one thread. */
public final class RowInput implements Closeable {
    private final RowSource source;
    private final RowOptions options;
    private final @Nullable Header header;
    private final CountedInput counted;
    private final RowCutter cutter;
    private final boolean objects;

    private RowInput(
            RowSource source,
            RowOptions options,
            @Nullable Header header,
            CountedInput counted,
            RowCutter cutter,
            boolean objects) {
        this.source = source;
        this.options = options;
        this.header = header;
        this.counted = counted;
        this.cutter = cutter;
        this.objects = objects;
    }

    /**
     * Opens an input and reads its header.
     *
     * @param source the input
     * @param options how to read it
     * @param from where to go on; {@link Position#START} to begin
     * @param chunk how many bytes a chunk has at most, unless its first row is longer
     * @param objects whether answers are wanted as objects instead of bytes
     * @param beforeWaiting flushed before a read that may wait
     * @return the opened input
     * @throws IOException when the input or its header cannot be read
     * @throws WrongUseException when its columns are not those that were asked for
     */
    public static RowInput open(
            RowSource source, RowOptions options, Position from, int chunk, boolean objects, Flushable beforeWaiting)
            throws IOException {
        CountedInput counted = new CountedInput(source.open());
        try {
            InputStream bytes = source.compression().unpacked(counted);
            Utf8Input.Unmarked unmarked = Utf8Input.withoutMark(bytes);
            Separator separator = new Separator(source.format() == RowFormat.CSV ? options.delimiter() : '\t');
            Framing framing = source.format() == RowFormat.CSV ? new CsvFraming(separator) : new LineFraming();
            RowCutter cutter = new RowCutter(
                    unmarked.bytes(),
                    framing,
                    new Position(unmarked.mark(), 0, 0),
                    chunk,
                    source.pauses(),
                    beforeWaiting);
            Header header = source.format().hasHeader() ? header(cutter, source.format(), separator, options) : null;
            checkRoles(source, options, header);
            if (!from.equals(Position.START)) {
                cutter.goTo(from);
            }
            return new RowInput(source, options, header, counted, cutter, objects);
        } catch (IOException | RuntimeException e) {
            counted.close();
            throw e;
        }
    }

    private static Header header(RowCutter cutter, RowFormat format, Separator separator, RowOptions options)
            throws IOException {
        Chunk first = new Chunk(1 << 10);
        if (!cutter.next(first, 1)) {
            throw new IOException("the input is empty, not even a header");
        }
        Fault fault = first.faults[0];
        if (fault != null) {
            throw new IOException("the header is not " + format.name() + ": " + fault.reason());
        }
        if (new Utf8Check().firstWrong(first.bytes, first.begin[0], first.end[0]) >= 0) {
            throw new IOException("the header is not UTF-8");
        }
        Cells cells = cells(format, separator);
        cells.split(first.bytes, first.begin[0], first.end[0]);
        Header header = Header.of(cells.strings(), options.columns());
        cutter.endHeader(header.names().size() > 1);
        return header;
    }

    private static void checkRoles(RowSource source, RowOptions options, @Nullable Header header) {
        if (!options.roles().isEmpty() && header != null && header.role() < 0) {
            throw new WrongUseException("--roles needs a column " + String.join(", ", ColumnNames.ROLE) + "; "
                    + source.name() + " has " + header.names().size() + " columns, none of these names");
        }
    }

    private static Cells cells(RowFormat format, Separator separator) {
        return format == RowFormat.CSV ? new CsvCells(separator) : new TsvCells();
    }

    /** Returns the names of the columns; empty in formats without a header. */
    public List<String> header() {
        return header == null ? List.of() : header.names();
    }

    /** Returns what about the columns may not be as somebody thinks, without anything that stands in the input. */
    public List<String> warnings() {
        return header == null
                ? List.of()
                : options.columns()
                        .warnings(header.names(), source.format() == RowFormat.CSV ? options.delimiter() : '\t');
    }

    /** Returns how many bytes have been read from the file, packed as it is. */
    public long bytesRead() {
        return counted.count();
    }

    /**
     * Reads the next rows.
     *
     * @param chunk receives them
     * @return whether there were any
     * @throws IOException when the input cannot be read
     */
    public boolean next(Chunk chunk) throws IOException {
        return cutter.next(chunk);
    }

    /**
     * Reads all rows that are left, without scoring them.
     *
     * @param consumer takes the rows, those that are rejected too
     * @throws IOException when the input cannot be read
     */
    public void forEach(Consumer<Row> consumer) throws IOException {
        RowReader reader = switch (source.format()) {
            case JSONL -> new JsonRow(options.columns());
            case TEXT -> new TextRow();
            case CSV, TSV -> separatedRow();
        };
        Chunk chunk = new Chunk(1 << 16);
        while (next(chunk)) {
            RowWorker.read(reader, chunk, consumer);
        }
    }

    /** Returns who scores chunks of this input in one thread. */
    public RowWorker worker(RowScore score) {
        RowReader reader;
        RowAppender appender;
        switch (source.format()) {
            case JSONL -> {
                JsonRow row = new JsonRow(options.columns());
                reader = row;
                appender = new JsonAppender(row, score.dimensions(), options.explain());
            }
            case TEXT -> {
                reader = new TextRow();
                appender = new TextAppender(score.dimensions().size(), options.explain());
            }
            default -> {
                SeparatedRow row = separatedRow();
                reader = row;
                appender = separatedAppender(row, score);
            }
        }
        return new RowWorker(reader, appender, score, objects, options.rejectText());
    }

    /** Writes the header of the answer; nothing in formats without one. */
    public void writeHeader(RowScore score, Bytes out) {
        if (header != null) {
            separatedAppender(separatedRow(), score).header(out);
        }
    }

    private SeparatedRow separatedRow() {
        if (header == null) {
            throw new IllegalStateException("only a format with a header has columns");
        }
        boolean csv = source.format() == RowFormat.CSV;
        return new SeparatedRow(cells(source.format(), new Separator(options.delimiter())), header, csv);
    }

    private SeparatedAppender separatedAppender(SeparatedRow row, RowScore score) {
        char separator = source.format() == RowFormat.CSV ? options.delimiter() : '\t';
        return new SeparatedAppender(row, score.dimensions(), options.explain(), options.raw(), separator);
    }

    @Override
    public void close() throws IOException {
        cutter.close();
    }
}
