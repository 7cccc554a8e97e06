package dev.undertone.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Invented messages, and a Parquet file of them. */
final class Tickets {
    private static final String[] PIECES = {
        "This is the third time I ask. ",
        "My flight leaves in an hour! ",
        "Thank you so much, that was quick. ",
        "I am so angry. ",
        "The parcel is blue. ",
        "Where is my refund? "
    };

    private static final MessageType SCHEMA =
            MessageTypeParser.parseMessageType("message tickets { required int64 id; required binary text (STRING);"
                    + " optional int64 timestamp (TIMESTAMP(MILLIS,true)); }");

    private Tickets() {}

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Writes a file of three pieces. */
    static Path write(Path file, Random random, int rows) throws IOException {
        SimpleGroupFactory groups = new SimpleGroupFactory(SCHEMA);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .withRowGroupRowCountLimit(30_000)
                .build()) {
            for (long i = 0; i < rows; i++) {
                writer.write(groups.newGroup()
                        .append("id", i)
                        .append("text", text(random))
                        .append("timestamp", 1_772_442_720_000L + i * 3_600_000));
            }
        }
        return file;
    }
}
