package dev.undertone.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Parquet files as the library's own example writer and reader see them. */
final class Tables {
    static final MessageType MESSAGES = MessageTypeParser.parseMessageType(
            "message tickets { required int64 id; optional binary text (STRING); optional binary role (STRING); }");

    private Tables() {}

    /** Fills in one row. */
    interface Filling {
        void fill(int row, Group group);
    }

    static Path write(Path file, MessageType schema, int rows, Filling filling) throws IOException {
        return write(file, schema, rows, 1000, CompressionCodecName.SNAPPY, filling);
    }

    static Path write(
            Path file, MessageType schema, int rows, int rowGroup, CompressionCodecName codec, Filling filling)
            throws IOException {
        SimpleGroupFactory groups = new SimpleGroupFactory(schema);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(codec)
                .withRowGroupRowCountLimit(rowGroup)
                .build()) {
            for (int i = 0; i < rows; i++) {
                Group group = groups.newGroup();
                filling.fill(i, group);
                writer.write(group);
            }
        }
        return file;
    }

    static List<Group> read(Path file) throws IOException {
        List<Group> rows = new ArrayList<>();
        try (ParquetReader<Group> reader = new Reader(new LocalInputFile(file)).build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static final class Reader extends ParquetReader.Builder<Group> {
        Reader(InputFile file) {
            super(file, new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
