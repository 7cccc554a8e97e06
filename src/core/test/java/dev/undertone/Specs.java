package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** A folder of spec files, and the analyzer that must do what they say. Rows in {@code docs/known-limits.md} must fail. */
final class Specs {
    /** Customers' messages, for the bundled lexicon. */
    static final Path MESSAGES = Path.of("test/resources/specs");
    /** Agents' replies, for their lexicon. */
    static final Path REPLIES = Path.of("test/resources/reply-specs");

    private static final Path KNOWN_LIMITS = Path.of("../../docs/known-limits.md");

    private final Path folder;
    private final ToneAnalyzer analyzer;

    Specs(Path folder, ToneAnalyzer analyzer) {
        this.folder = folder;
        this.analyzer = analyzer;
    }

    /** Returns a test for each row, by file. */
    Stream<DynamicContainer> tests() {
        Set<String> limits = knownLimits();
        return files(folder)
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getFileName().toString(),
                        rows(file)
                                .map(row -> DynamicTest.dynamicTest(
                                        row.id(), () -> check(row, limits.contains(row.id()))))));
    }

    private void check(Row row, boolean knownLimit) {
        boolean holds = holds(row);
        if (knownLimit) {
            assertThat(holds)
                    .as("%s holds now: take it off docs/known-limits.md", row.id())
                    .isFalse();
        } else {
            assertThat(holds)
                    .as("%s %s: %s", row.dimension(), row.expectation(), row.message())
                    .isTrue();
        }
    }

    private boolean holds(Row row) {
        Dimension dimension = new Dimension(row.dimension());
        ToneReport report = analyzer.analyze(row.message());
        return switch (row.expectation()) {
            case "present" -> report.has(dimension);
            case "absent" -> !report.has(dimension);
            case "stronger" ->
                report.score(dimension) > analyzer.analyze(row.than()).score(dimension);
            case "same" ->
                report.score(dimension) == analyzer.analyze(row.than()).score(dimension);
            default ->
                throw new IllegalArgumentException("expectation must be present, absent, stronger or same (got "
                        + row.expectation() + ") in " + row.id());
        };
    }

    /** One row of a spec file. */
    record Row(String id, String message, String dimension, String expectation, String than) {}

    /** Returns the rows of a folder, file by file. */
    static List<Row> rowsOf(Path folder) {
        return files(folder).flatMap(Specs::rows).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Row> rows(Path file) {
        return lines(file).map(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            return new Row(cells[0], unescape(cells[1]), cells[2], cells[3], unescape(cells[4]));
        });
    }

    /** Returns the ids of the rows that must fail. */
    static Set<String> knownLimits() {
        return lines(KNOWN_LIMITS)
                .filter(line -> line.startsWith("| `"))
                .map(line -> {
                    String[] cells = line.split("\\|", -1);
                    assertThat(cells)
                            .as("a known limit has an id, a message and a reason: %s", line)
                            .hasSize(5);
                    return cells[1].strip().replace("`", "");
                })
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescape(String text) {
        return text.replace("\\t", "\t").replace("\\n", "\n");
    }
}
