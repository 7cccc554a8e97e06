package dev.undertone.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The files of an answer that can be gone on with. Until it is complete, what is written stands beside its place, with
 * {@code .part} behind the name; {@code .resume} is the manifest, {@code .whole} what is made of the part at the end, if
 * the part is not yet the answer. Only their owner can read them. Immutable.
 *
 * @param answer the file of the answer
 * @param rejects the file of rejected rows, or null
 * @param completion makes the answer of its part, or null when the part is the answer
 */
public record ResumableFiles(
        Path answer, @Nullable Path rejects, @Nullable Completion completion) {
    private static final String PART = ".part";
    private static final String MANIFEST = ".resume";
    private static final String WHOLE = ".whole";

    /** Makes an answer of its part. */
    public interface Completion {
        /**
         * Makes an answer; doing so twice gives the same bytes.
         *
         * @param part what was written; stays
         * @param whole receives the answer
         * @throws IOException when that fails
         */
        void complete(Path part, Path whole) throws IOException;
    }

    /**
     * Returns files of an answer that is written as it is.
     *
     * @param answer the file of the answer
     * @param rejects the file of rejected rows, or null
     * @return the files
     */
    public static ResumableFiles of(Path answer, @Nullable Path rejects) {
        return new ResumableFiles(answer, rejects, null);
    }

    /** Returns the same files with a last step. */
    public ResumableFiles completedBy(Completion last) {
        return new ResumableFiles(answer, rejects, last);
    }

    Path manifest() {
        return sibling(answer, MANIFEST);
    }

    static Path part(Path file) {
        return sibling(file, PART);
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /**
     * Gives all that is complete its name. Killed in between and done again, it comes to the same: each step leaves what the
     * one before it made, and a part that is gone has been dealt with.
     */
    void giveNames() throws IOException {
        if (rejects != null) {
            move(part(rejects), rejects);
        }
        Path part = part(answer);
        Completion last = completion;
        if (last == null) {
            move(part, answer);
        } else if (Files.exists(part)) {
            Path whole = sibling(answer, WHOLE);
            FileRights.createForOwner(whole);
            last.complete(part, whole);
            force(whole);
            move(whole, answer);
            Files.delete(part);
        }
        Files.deleteIfExists(manifest());
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            FileRights rights = Files.exists(to) ? FileRights.of(to) : FileRights.ofNewFile(from);
            rights.give(from);
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
