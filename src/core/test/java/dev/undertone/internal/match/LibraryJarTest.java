package dev.undertone.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryJarTest {
    @TempDir
    Path folder;

    @Test
    void fileOfAJar_isRead() throws IOException {
        Path jar = folder.resolve("some.jar");
        byte[] bytes = new byte[100_000];
        bytes[99_999] = 7;
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("a/file"));
            out.write(bytes);
        }
        assertThat(LibraryJar.read(jar.toFile(), "a/file")).isEqualTo(bytes);
        assertThat(LibraryJar.read(jar.toFile(), "another")).isNull();
    }

    @Test
    void classesOfAFolder_haveNoJar() {
        assertThat(LibraryJar.read("dev/undertone/internal/match/bundled.lexicon"))
                .isNull();
    }
}
