package dev.undertone.benchmarks.throughput;

import dev.undertone.batch.rows.RowFormat;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** A file of rows whose messages have a hundred characters, put together from given messages; the same for the same seed. */
final class Rows {
    private static final int LENGTH = 100;
    private static final int DIFFERENT = 10_000;

    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType(
            "message rows { required int64 id; required binary channel (STRING); required binary text (STRING); }");

    private Rows() {}

    static void write(Path file, RowFormat format, long rows, List<String> messages) throws IOException {
        if (format == RowFormat.PARQUET) {
            writeParquet(file, rows, texts(messages));
            return;
        }
        List<byte[]> texts =
                texts(messages).stream().map(text -> spelled(text, format)).toList();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            if (format == RowFormat.CSV) {
                out.write("id,channel,text\n".getBytes(StandardCharsets.UTF_8));
            }
            for (long i = 0; i < rows; i++) {
                String head =
                        format == RowFormat.CSV ? i + ",chat," : "{\"id\":" + i + ",\"channel\":\"chat\",\"text\":";
                out.write(head.getBytes(StandardCharsets.UTF_8));
                out.write(texts.get((int) (i % texts.size())));
                out.write(
                        format == RowFormat.CSV
                                ? "\n".getBytes(StandardCharsets.UTF_8)
                                : "}\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void writeParquet(Path file, long rows, List<String> texts) throws IOException {
        SimpleGroupFactory groups = new SimpleGroupFactory(SCHEMA);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build()) {
            for (long i = 0; i < rows; i++) {
                writer.write(groups.newGroup()
                        .append("id", i)
                        .append("channel", "chat")
                        .append("text", texts.get((int) (i % texts.size()))));
            }
        }
    }

    private static List<String> texts(List<String> messages) {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < LENGTH) {
                text.append(messages.get(random.nextInt(messages.size()))).append(' ');
            }
            text.setLength(LENGTH);
            texts.add(text.toString()
                    .replace("\\", "/")
                    .replace("\n", " ")
                    .replace("\r", " ")
                    .replace("\t", " "));
        }
        return texts;
    }

    private static byte[] spelled(String text, RowFormat format) {
        String cell = format == RowFormat.CSV ? text.replace("\"", "\"\"") : text.replace("\"", "\\\"");
        return ("\"" + cell + "\"").getBytes(StandardCharsets.UTF_8);
    }
}
