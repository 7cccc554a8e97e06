package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Linguistic behaviour, row by row: {@code src/core/test/resources/specs} says what must hold, and was written without
 * looking at the lexicon. Rows in {@code docs/known-limits.md} must fail, so that the list stays true.
 */
class SpecTest {
    private static final Path SPECS = Path.of("test/resources/specs");
    private static final Path KNOWN_LIMITS = Path.of("../../docs/known-limits.md");

    private final ToneAnalyzer analyzer = ToneAnalyzer.create();

    @TestFactory
    Stream<DynamicContainer> specs() throws IOException {
        Map<String, String> limits = knownLimits();
        return files().map(file -> DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                rows(file)
                        .map(row ->
                                DynamicTest.dynamicTest(row.id(), () -> check(row, limits.containsKey(row.id()))))));
    }

    @Test
    void specs_haveUniqueIdsAndAreMany() throws IOException {
        List<String> ids = files().flatMap(SpecTest::rows).map(Row::id).toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(400);
        assertThat(ids).containsAll(knownLimits().keySet());
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

    private record Row(String id, String message, String dimension, String expectation, String than) {}

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SPECS)) {
            return files.sorted().toList().stream();
        }
    }

    private static Stream<Row> rows(Path file) {
        return lines(file).map(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            return new Row(cells[0], unescape(cells[1]), cells[2], cells[3], unescape(cells[4]));
        });
    }

    private static Map<String, String> knownLimits() {
        Map<String, String> limits = new HashMap<>();
        lines(KNOWN_LIMITS).filter(line -> line.startsWith("| `")).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            assertThat(cells)
                    .as("a known limit has an id, a message and a reason: %s", line)
                    .hasSize(5);
            limits.put(cells[1].strip().replace("`", ""), cells[3].strip());
        });
        return limits;
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
