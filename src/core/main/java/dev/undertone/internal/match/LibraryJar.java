package dev.undertone.internal.match;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.CodeSource;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads files from the jar in which the library lies, as a jar. A start-up is four milliseconds shorter than with a resource,
 * for which the JDK looks in other places first and sets up its handlers of URLs.
 */
final class LibraryJar {
    private LibraryJar() {}

    /** Returns a file's bytes; null when there is no such file, or when the library's classes do not come from a plain jar. */
    static byte @Nullable [] read(String path) {
        try {
            CodeSource source = LibraryJar.class.getProtectionDomain().getCodeSource();
            URL location = source == null ? null : source.getLocation();
            if (location == null
                    || !location.getProtocol().equals("file")
                    || !location.getPath().endsWith(".jar")) {
                return null;
            }
            return read(new File(location.toURI()), path);
        } catch (IOException | URISyntaxException | IllegalArgumentException | SecurityException e) {
            return null;
        }
    }

    static byte @Nullable [] read(File jar, String path) throws IOException {
        try (ZipFile zip = new ZipFile(jar)) {
            ZipEntry entry = zip.getEntry(path);
            if (entry == null) {
                return null;
            }
            byte[] bytes = new byte[(int) entry.getSize()];
            try (InputStream stream = zip.getInputStream(entry)) {
                return stream.readNBytes(bytes, 0, bytes.length) == bytes.length ? bytes : null;
            }
        }
    }
}
