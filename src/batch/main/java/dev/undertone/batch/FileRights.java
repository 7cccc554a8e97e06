package dev.undertone.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may read what is written: unfinished files are their owner's alone; finished ones get the rights of the file that they
 * replace, or those of any new file. Where the file system knows no such rights, there is nothing to do. Immutable.
 *
 * @param permissions the rights, or null when the file system knows none
 */
public record FileRights(@Nullable Set<PosixFilePermission> permissions) {
    private static final Set<PosixFilePermission> OWNER =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /**
     * Returns the rights of a file.
     *
     * @param file the file
     * @return its rights
     * @throws IOException when they cannot be read
     */
    public static FileRights of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return new FileRights(view == null ? null : view.readAttributes().permissions());
    }

    /**
     * Returns the rights that a new file gets. Java cannot ask for the umask; a new file shows it.
     *
     * @param beside a file in whose folder one can be made for a moment
     * @return the rights
     * @throws IOException when none can be made
     */
    public static FileRights ofNewFile(Path beside) throws IOException {
        Path probe = beside.resolveSibling(beside.getFileName() + ".new");
        Files.deleteIfExists(probe);
        Files.createFile(probe);
        try {
            return of(probe);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /** Makes a file that only its owner can read, unless it is there. */
    static void createForOwner(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes =
                posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
        Files.createFile(file, attributes);
    }

    /**
     * Gives a file these rights.
     *
     * @param file the file
     * @throws IOException when that fails
     */
    public void give(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && permissions != null) {
            view.setPermissions(permissions);
        }
    }
}
