package dev.undertone.internal.match;

import dev.undertone.internal.text.WordCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Packs the tables of lexicons in a code of words. */
final class TablePacker {
    private final WordCode code;

    TablePacker(WordCode code) {
        this.code = code;
    }

    /** Packs every table of a folder's folders into folders of the same names. */
    void pack(Path lexicons, Path packed) throws IOException {
        try (Stream<Path> tables = Files.walk(lexicons)) {
            for (Path table : tables.filter(Files::isRegularFile).toList()) {
                Path file = packed.resolve(lexicons.relativize(table).toString());
                Files.createDirectories(file.getParent());
                Files.write(file, code.encode(Files.readAllBytes(table)));
            }
        }
    }
}
