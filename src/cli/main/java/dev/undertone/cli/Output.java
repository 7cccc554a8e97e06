package dev.undertone.cli;

import dev.undertone.batch.rows.Compression;
import dev.undertone.batch.rows.WrongUseException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where answers go: standard output, or a file. A file is written beside its place under another name and moved there when
 * all is done, so that nobody takes half a file for a whole one.
 */
final class Output implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final boolean standard;
    private final @Nullable UnfinishedFile unfinished;
    private boolean finished;

    private Output(OutputStream stream, boolean standard, @Nullable UnfinishedFile unfinished) {
        this.stream = new BufferedOutputStream(stream, BUFFER);
        this.standard = standard;
        this.unfinished = unfinished;
    }

    static Output standard(OutputStream out) {
        return new Output(out, true, null);
    }

    /** Opens a file; {@code option} is what names it. */
    static Output file(String option, Path place) throws IOException {
        return file(option, place, Compression.NONE);
    }

    /** Opens a file whose content is packed as its name tells. */
    static Output packed(String option, Path place) throws IOException {
        return file(option, place, Compression.of(place.toString()));
    }

    private static Output file(String option, Path place, Compression packing) throws IOException {
        if (place.toString().equals("-")) {
            throw new WrongUseException(option + " must name a file (got -)");
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            // A device or a pipe cannot be replaced, only written to.
            return new Output(packing.packing(Files.newOutputStream(place)), false, null);
        }
        Path real = Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Path folder = real.resolveSibling("");
        try {
            UnfinishedFile unfinished = UnfinishedFile.create(real);
            try {
                return new Output(packing.packing(unfinished.open()), false, unfinished);
            } catch (IOException e) {
                unfinished.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new IOException("the folder that " + option + " names is not there", e);
        } catch (AccessDeniedException e) {
            throw e.getFile().equals(real.toString()) ? e : new AccessDeniedException(folder.toString());
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Says that all has been written. */
    void finish() throws IOException {
        stream.flush();
        if (unfinished != null) {
            stream.close();
            unfinished.moveToItsPlace();
        }
        finished = true;
    }

    /** Leaves standard output open; takes an unfinished file away. */
    @Override
    public void close() throws IOException {
        if (standard) {
            return;
        }
        try (OutputStream closing = stream) {
            if (!finished) {
                closing.flush();
            }
        } finally {
            if (unfinished != null) {
                unfinished.close();
            }
        }
    }
}
