package dev.undertone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where a fitted lexicon goes.
 *
 * @param folder the folder, there already or not
 */
record FitOutput(Path folder) {
    /** What writes the lexicon. */
    interface Writing {
        void run() throws IOException;
    }

    /**
     * Finds out before a fit of minutes whether its result could be written. Nothing stays of the trial.
     *
     * @throws IOException if it could not; the message names the folder
     */
    void requireWritable() throws IOException {
        write(this::tryOut);
    }

    /** Writes, and names the folder when that fails. */
    void write(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            throw new IOException("the fitted lexicon cannot be written to " + folder + ": " + Failures.reason(e), e);
        }
    }

    private void tryOut() throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path place = folder.toAbsolutePath(); place != null && !Files.exists(place); place = place.getParent()) {
            missing.push(place);
        }
        Deque<Path> created = new ArrayDeque<>();
        try {
            for (Path place : missing) {
                Files.createDirectory(place);
                created.push(place);
            }
            created.push(Files.createTempFile(folder, "trial.", ".unfinished"));
        } finally {
            for (Path place : created) {
                Files.deleteIfExists(place);
            }
        }
    }
}
