package dev.undertone.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledTablesTest {
    private static final Path LEXICONS = Path.of("../../lexicons");

    @Test
    void everyTable_isAsPeopleWroteIt() throws IOException {
        BundledTables tables = new BundledTables();
        List<Path> files;
        try (Stream<Path> all = Files.walk(LEXICONS)) {
            files = all.filter(Files::isRegularFile).toList();
        }

        assertThat(files).hasSizeGreaterThan(30);
        for (Path file : files) {
            String name = LEXICONS.relativize(file).toString().replace('\\', '/');
            assertThat(tables.read(name)).as(name).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void missingTable_isNamed() throws IOException {
        BundledTables tables = new BundledTables();

        assertThatThrownBy(() -> tables.read("en/weather.tsv"))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage("the library's own resource /dev/undertone/lexicon/en/weather.tsv is missing");
    }
}
