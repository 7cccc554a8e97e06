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

/** A file of rows whose messages have a hundred characters, put together from given messages; the same for the same seed. */
final class Rows {
    private static final int LENGTH = 100;
    private static final int DIFFERENT = 10_000;

    private Rows() {}

    static void write(Path file, RowFormat format, long rows, List<String> messages) throws IOException {
        List<byte[]> texts = texts(messages, format);
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

    private static List<byte[]> texts(List<String> messages, RowFormat format) {
        Random random = new Random(1);
        List<byte[]> texts = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < LENGTH) {
                text.append(messages.get(random.nextInt(messages.size()))).append(' ');
            }
            text.setLength(LENGTH);
            String plain = text.toString()
                    .replace("\\", "/")
                    .replace("\n", " ")
                    .replace("\r", " ")
                    .replace("\t", " ");
            String cell = format == RowFormat.CSV ? plain.replace("\"", "\"\"") : plain.replace("\"", "\\\"");
            texts.add(("\"" + cell + "\"").getBytes(StandardCharsets.UTF_8));
        }
        return texts;
    }
}
