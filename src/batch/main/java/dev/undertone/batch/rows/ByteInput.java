package dev.undertone.batch.rows;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An opened input that is read as bytes. For one thread. */
final class ByteInput implements RowInput<ByteChunk> {
    private final ByteSource source;
    private final RowOptions options;
    private final @Nullable Header header;
    private final CountedInput counted;
    private final RowCutter cutter;
    private final int chunk;
    private final boolean objects;

    private ByteInput(
            ByteSource source,
            RowOptions options,
            @Nullable Header header,
            CountedInput counted,
            RowCutter cutter,
            int chunk,
            boolean objects) {
        this.source = source;
        this.options = options;
        this.header = header;
        this.counted = counted;
        this.cutter = cutter;
        this.chunk = chunk;
        this.objects = objects;
    }

    /** Opens an input and reads its header, as {@link RowSource#open} says. */
    static ByteInput open(
            ByteSource source, RowOptions options, Position from, int chunk, boolean objects, Flushable beforeWaiting)
            throws IOException {
        CountedInput counted = new CountedInput(source.bytes().open());
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
            if (header != null) {
                header.checkRoles(source.name(), options.roles());
            }
            if (!from.equals(Position.START)) {
                cutter.goTo(from);
            }
            return new ByteInput(source, options, header, counted, cutter, chunk, objects);
        } catch (IOException | RuntimeException e) {
            counted.close();
            throw e;
        }
    }

    private static Header header(RowCutter cutter, RowFormat format, Separator separator, RowOptions options)
            throws IOException {
        ByteChunk first = new ByteChunk(1 << 10);
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
        Header header = Header.of(cells.strings(), options.columns(), "the first line, taken as the header,");
        cutter.endHeader(header.names().size() > 1);
        return header;
    }

    private static Cells cells(RowFormat format, Separator separator) {
        return format == RowFormat.CSV ? new CsvCells(separator) : new TsvCells();
    }

    @Override
    public List<String> header() {
        return header == null ? List.of() : header.names();
    }

    @Override
    public List<String> warnings() {
        return header == null
                ? List.of()
                : options.columns()
                        .warnings(header.names(), source.format() == RowFormat.CSV ? options.delimiter() : '\t');
    }

    @Override
    public long bytesRead() {
        return counted.count();
    }

    @Override
    public ByteChunk newChunk() {
        return new ByteChunk(chunk);
    }

    @Override
    public boolean next(ByteChunk next) throws IOException {
        return cutter.next(next);
    }

    @Override
    public void forEach(Consumer<Row> consumer) throws IOException {
        RowReader reader = switch (source.format()) {
            case JSONL -> new JsonRow(options.columns());
            case TEXT -> new TextRow();
            default -> separatedRow();
        };
        ByteChunk next = newChunk();
        while (next(next)) {
            ByteWorker.read(reader, next, consumer);
        }
    }

    @Override
    public ByteWorker worker(RowScore score) {
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
        return new ByteWorker(reader, appender, score, objects, options.rejectText());
    }

    @Override
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
