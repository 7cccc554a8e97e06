package dev.undertone.benchmarks.throughput;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.undertone.benchmarks.accuracy.VaderPeer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The job with VADER's Java port and FastCSV, in one thread. */
final class VaderInJava {
    private VaderInJava() {}

    static Job run(Path input, Path output) throws IOException {
        long begin = System.nanoTime();
        long rows = 0;
        try (CsvReader<NamedCsvRecord> messages = CsvReader.builder().ofNamedCsvRecord(input);
                CsvWriter answers = CsvWriter.builder().build(output)) {
            for (NamedCsvRecord message : messages) {
                if (rows == 0) {
                    answers.writeRecord(with(message.getHeader(), "compound"));
                }
                double compound = VaderPeer.compound(message.getField("text"));
                answers.writeRecord(with(message.getFields(), Double.toString(compound)));
                rows++;
            }
        }
        return Job.done("VADER's Java port, " + new VaderPeer().version(), rows, (System.nanoTime() - begin) / 1e9);
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}
