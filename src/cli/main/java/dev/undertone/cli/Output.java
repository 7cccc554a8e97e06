package dev.undertone.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where answers go: standard output, or a file. A file is written beside its place under another name and moved there when
 * all is done, so that nobody takes half a file for a whole one, and a file can be scored onto itself.
 */
final class Output implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final boolean standard;
    private final @Nullable Path unfinished;
    private final @Nullable Path place;

    private Output(OutputStream stream, boolean standard, @Nullable Path unfinished, @Nullable Path place) {
        this.stream = new BufferedOutputStream(stream, BUFFER);
        this.standard = standard;
        this.unfinished = unfinished;
        this.place = place;
    }

    static Output standard(OutputStream out) {
        return new Output(out, true, null, null);
    }

    static Output file(Path place) throws IOException {
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            // A device or a pipe cannot be replaced, only written to.
            return new Output(Files.newOutputStream(place), false, null, null);
        }
        Path real = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Path unfinished = real.resolveSibling(real.getFileName() + ".unfinished");
        return new Output(Files.newOutputStream(unfinished), false, unfinished, real);
    }

    OutputStream stream() {
        return stream;
    }

    /** Says that all has been written. */
    void finish() throws IOException {
        stream.flush();
        if (unfinished != null && place != null) {
            stream.close();
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves standard output open; takes an unfinished file away. */
    @Override
    public void close() throws IOException {
        if (standard) {
            return;
        }
        try (OutputStream closing = stream) {
            closing.flush();
        } finally {
            if (unfinished != null) {
                Files.deleteIfExists(unfinished);
            }
        }
    }
}
