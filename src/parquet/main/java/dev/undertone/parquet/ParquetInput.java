package dev.undertone.parquet;

import dev.undertone.batch.rows.Bytes;
import dev.undertone.batch.rows.Header;
import dev.undertone.batch.rows.Position;
import dev.undertone.batch.rows.Row;
import dev.undertone.batch.rows.RowInput;
import dev.undertone.batch.rows.RowOptions;
import dev.undertone.batch.rows.RowScore;
import dev.undertone.batch.rows.WrongUseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * An opened Parquet file. A row group is read at a time, packed as it is; memory grows with the largest of them. For one
 * thread.
 */
final class ParquetInput implements RowInput<ParquetChunk> {
    private final RowOptions options;
    private final boolean objects;
    private final long fileSize;
    private final ParquetFileReader reader;
    private final MessageType schema;
    private final Header header;
    private final ParquetFields fields;
    private final ColumnReader[] columns;
    private @Nullable PageReadStore pages;
    private long left;
    private long rowsRead;

    private ParquetInput(Path file, ParquetFileReader reader, RowOptions options, boolean objects) throws IOException {
        this.options = options;
        this.objects = objects;
        this.reader = reader;
        fileSize = Files.size(file);
        schema = reader.getFileMetaData().getSchema();
        header = Header.of(schema.getFields().stream().map(Type::getName).toList(), options.columns(), "the file");
        header.checkRoles(file.toString(), options.roles());
        fields = new ParquetFields(schema);
        Type text = schema.getType(header.text());
        if (!fields.isPlain(header.text()) || !CellText.isString(text.asPrimitiveType())) {
            throw new WrongUseException("the column of the message must hold strings (got "
                    + (text.isPrimitive()
                            ? text.asPrimitiveType()
                                    .getPrimitiveTypeName()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                            : "a group")
                    + "); name another with --text-column");
        }
        columns = new ColumnReader[schema.getColumns().size()];
    }

    static ParquetReadOptions options() {
        return ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(Codecs.ALL)
                .usePageChecksumVerification(true)
                .build();
    }

    static ParquetInput open(Path file, RowOptions options, Position from, boolean objects) throws IOException {
        // In its own words when there is no such file, or none that may be read.
        Files.newInputStream(file).close();
        ParquetFileReader reader;
        try {
            reader = new ParquetFileReader(new LocalInputFile(file), options());
        } catch (RuntimeException | IOException e) {
            // Never the library's own words: they may quote what stands there.
            throw new IOException("it is no Parquet file, or not whole: what describes its content is missing", e);
        }
        try {
            ParquetInput input = new ParquetInput(file, reader, options, objects);
            input.goTo(from.row());
            return input;
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /** Passes over the rows of an earlier run: row groups without reading them, then rows. */
    private void goTo(long row) throws IOException {
        for (BlockMetaData group : reader.getRowGroups()) {
            if (rowsRead + group.getRowCount() > row) {
                break;
            }
            reader.skipNextRowGroup();
            rowsRead += group.getRowCount();
        }
        ParquetChunk passed = newChunk();
        while (rowsRead < row) {
            if (!read(passed)) {
                throw new IOException("the input is not what it was: it cannot be gone on with");
            }
            if (passed.isFull()) {
                passed.clear(Position.START);
            }
        }
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    @Override
    public List<String> shape() {
        return schema.getFields().stream().map(Type::toString).toList();
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public long bytesRead() {
        long rows = reader.getRecordCount();
        return rows == 0 ? fileSize : (long) ((double) fileSize * rowsRead / rows);
    }

    @Override
    public ParquetChunk newChunk() {
        return new ParquetChunk(schema.getColumns());
    }

    @Override
    public boolean next(ParquetChunk chunk) throws IOException {
        chunk.clear(new Position(rowsRead, rowsRead, rowsRead));
        while (!chunk.isFull() && read(chunk)) {}
        return chunk.rows() > 0;
    }

    /** Reads the next row. */
    private boolean read(ParquetChunk chunk) throws IOException {
        try {
            if (left == 0 && !nextGroup()) {
                return false;
            }
            chunk.read(columns);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException | IOException e) {
            throw new IOException("the Parquet data is damaged in row " + (rowsRead + 1) + " or behind it", e);
        }
        left--;
        rowsRead++;
        return true;
    }

    private boolean nextGroup() throws IOException {
        closePages();
        do {
            pages = reader.readNextRowGroup();
            if (pages == null) {
                return false;
            }
            left = pages.getRowCount();
        } while (left == 0);
        ColumnReadStoreImpl store = new ColumnReadStoreImpl(
                pages, new NoConverter(schema), schema, reader.getFileMetaData().getCreatedBy());
        List<ColumnDescriptor> all = schema.getColumns();
        for (int i = 0; i < columns.length; i++) {
            columns[i] = store.getColumnReader(all.get(i));
        }
        return true;
    }

    private void closePages() {
        if (pages != null) {
            pages.close();
            pages = null;
        }
    }

    @Override
    public ParquetWorker worker(RowScore score) {
        return new ParquetWorker(header, fields, answers(score), score, options, objects);
    }

    private AnswerSchema answers(RowScore score) {
        return new AnswerSchema(schema, header.text(), score.dimensions(), options.explain());
    }

    @Override
    public void writeHeader(RowScore score, Bytes out) throws IOException {
        PieceWriter.writeSchema(answers(score), out);
    }

    @Override
    public void forEach(Consumer<Row> consumer) throws IOException {
        ParquetChunk chunk = newChunk();
        while (next(chunk)) {
            ParquetWorker.read(header, fields, chunk, consumer);
        }
    }

    @Override
    public void close() throws IOException {
        closePages();
        reader.close();
    }
}
