package dev.undertone.benchmarks.speed.messages;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts that come with Undertone: the samples' and the command line's. All of them are invented. */
final class SampleTexts {
    private static final String COLUMN = "text";

    private SampleTexts() {}

    /** Returns the texts, in the order of the files. */
    static List<String> all() {
        List<String> texts = new ArrayList<>();
        texts.addAll(tabSeparated("invented-dev.tsv"));
        texts.addAll(tabSeparated("invented-test.tsv"));
        texts.addAll(transcript("sample.csv"));
        return List.copyOf(texts);
    }

    private static List<String> tabSeparated(String name) {
        List<String> lines = content(name).lines().toList();
        int column = Arrays.asList(lines.get(0).split("\t", -1)).indexOf(COLUMN);
        return lines.stream().skip(1).map(line -> line.split("\t", -1)[column]).toList();
    }

    private static List<String> transcript(String name) {
        List<String> texts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(content(name))) {
            rows.forEach(row -> texts.add(row.getField(COLUMN)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String content(String name) {
        try (InputStream in = SampleTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " must be beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
