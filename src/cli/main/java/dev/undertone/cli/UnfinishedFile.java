package dev.undertone.cli;

import dev.undertone.batch.FileRights;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file beside its place, under a name that nobody else has, readable for its owner only. It gets the permissions of the
 * file that it replaces, or those of any new file, when it moves to its place. Until then it goes away with the process,
 * also when that is told to end.
 */
final class UnfinishedFile implements Closeable {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private static final int LONGEST_PREFIX = 40;

    private final Path place;
    private final Path file;
    private final Thread remover;
    private @Nullable FileRights rights;

    private UnfinishedFile(Path place, Path file) {
        this.place = place;
        this.file = file;
        remover = new Thread(this::removeQuietly);
    }

    static UnfinishedFile create(Path place) throws IOException {
        boolean replaces = Files.exists(place);
        FileRights rights = replaces ? FileRights.of(place) : null;
        if (replaces && (!Files.isWritable(place) || isReadOnly(rights))) {
            throw new AccessDeniedException(place.toString());
        }
        Path folder = place.resolveSibling("");
        String name = String.valueOf(place.getFileName());
        // A name may be as long as names can be; then there is no room for what makes this one differ.
        String prefix = name.substring(0, Math.min(name.length(), LONGEST_PREFIX));
        Path file = Files.createTempFile(folder, prefix + ".", ".unfinished");
        try {
            UnfinishedFile unfinished = new UnfinishedFile(place, file);
            // first of all, so that a process that is told to end leaves nothing
            Runtime.getRuntime().addShutdownHook(unfinished.remover);
            unfinished.rights = rights != null ? rights : FileRights.ofNewFile(file);
            return unfinished;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static boolean isReadOnly(@Nullable FileRights rights) {
        Set<PosixFilePermission> permissions = rights == null ? null : rights.permissions();
        if (permissions == null) {
            return false;
        }
        // The superuser may write to any file; one that is write-protected on purpose is still to be left alone.
        Set<PosixFilePermission> write = EnumSet.copyOf(WRITE);
        write.retainAll(permissions);
        return write.isEmpty();
    }

    OutputStream open() throws IOException {
        return Files.newOutputStream(file);
    }

    void moveToItsPlace() throws IOException {
        if (rights != null) {
            rights.give(file);
        }
        try {
            Files.move(file, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new IOException("the answer cannot be moved to its place: " + e.getReason(), e);
        }
    }

    /** Takes the file away, unless it has moved to its place. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(remover);
        } catch (IllegalStateException e) {
            // The process is about to end, and the remover at work.
            return;
        }
        Files.deleteIfExists(file);
    }

    private void removeQuietly() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Nobody is left to be told.
            return;
        }
    }
}
