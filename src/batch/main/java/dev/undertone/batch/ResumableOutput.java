package dev.undertone.batch;

import dev.undertone.batch.rows.Block;
import dev.undertone.batch.rows.Bytes;
import dev.undertone.batch.rows.RejectedRow;
import dev.undertone.batch.rows.RowSource;
import dev.undertone.batch.rows.Tally;
import dev.undertone.batch.rows.WrongUseException;
import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.Lexicon;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers in a file that may be gone on with after the process was killed at any moment. For one thread.
 *
 * <p>For an answer {@code out.csv} there are, until it is complete, {@code out.csv.part} and {@code out.csv.resume}. The second
 * is the {@link Manifest}: it says how many bytes of the first are good, and which place of the input they come from. Every
 * now and then the bytes are forced to the disk, and then the manifest is replaced in one step. Whoever goes on cuts the
 * part back to what the manifest vouches for and scores on from there. As the rows of a chunk depend only on where it
 * begins, the answer is the same as if nothing had happened. The rejected rows are treated alike.
 */
public final class ResumableOutput implements BatchOutput, Closeable {
    private final ResumableFiles files;
    private final Map<String, String> same;
    private final long commitNanos;
    private final @Nullable Manifest found;
    private final FileChannel answerChannel;
    private final OutputStream answerStream;
    private final @Nullable FileChannel rejectChannel;
    private final @Nullable OutputStream rejectStream;
    private final @Nullable RejectFile rejectFile;
    private @Nullable BatchState done;
    private long committed = System.nanoTime();

    /**
     * What must be the same when a batch is gone on with.
     *
     * @param inputs the inputs, all of them files
     * @param lexicon what scores
     * @param options all that changes the answer: values by what they are called, both as a user would read them
     * @return the same as words, by what it is
     * @throws IOException when an input cannot be read
     */
    public static Map<String, String> identity(List<RowSource> inputs, Lexicon lexicon, Map<String, String> options)
            throws IOException {
        Map<String, String> same = new LinkedHashMap<>();
        same.put("lexicon", lexicon.id() + " " + lexicon.version() + ", " + Fingerprint.of(lexicon));
        same.putAll(options);
        same.put("number of inputs", Integer.toString(inputs.size()));
        for (int i = 0; i < inputs.size(); i++) {
            Path file = inputs.get(i).file();
            if (file == null || !Files.isRegularFile(file)) {
                throw new WrongUseException("--resume needs files that can be read again; "
                        + inputs.get(i).name() + " is none");
            }
            same.put("input " + file, Fingerprint.stamp(file) + ", " + Fingerprint.of(file));
        }
        return same;
    }

    /**
     * Gives an answer its name that an earlier run had written to its end.
     *
     * @param files the files of the answer
     * @param same the {@link #identity} of the batch
     * @param dimensions the dimensions of the answers
     * @return what became of all rows, or null when there is no such answer
     * @throws IOException when that fails
     * @throws WrongUseException when what an earlier run left is of another batch
     */
    public static @Nullable Tally completeEarlier(
            ResumableFiles files, Map<String, String> same, List<Dimension> dimensions) throws IOException {
        Path manifestFile = files.manifest();
        Manifest found = read(manifestFile);
        if (found == null) {
            return null;
        }
        checkSame(found.same(), same, manifestFile);
        if (!found.isComplete()) {
            return null;
        }
        files.giveNames();
        return found.state(dimensions).tally();
    }

    private static @Nullable Manifest read(Path manifestFile) throws IOException {
        try {
            return Manifest.read(manifestFile);
        } catch (IOException e) {
            throw new IOException(
                    manifestFile + " cannot be used: " + e.getMessage() + "; delete it to begin again", e);
        }
    }

    /**
     * Opens an answer, or what an earlier run left of it.
     *
     * @param files the files of the answer
     * @param rejectText whether rejected rows are written with their text
     * @param same the {@link #identity} of the batch
     * @param commitMillis how often what is written is vouched for, in milliseconds
     * @return the output
     * @throws IOException when it cannot be opened
     * @throws WrongUseException when what an earlier run left is of another batch
     */
    public static ResumableOutput open(
            ResumableFiles files, boolean rejectText, Map<String, String> same, long commitMillis) throws IOException {
        Path manifestFile = files.manifest();
        Manifest found = read(manifestFile);
        if (found != null) {
            checkSame(found.same(), same, manifestFile);
            checkLength(files.answer(), found.answer(), manifestFile);
            Path rejects = files.rejects();
            if (rejects != null) {
                checkLength(rejects, found.rejects(), manifestFile);
            }
        }
        return new ResumableOutput(files, rejectText, same, commitMillis * 1_000_000, found);
    }

    private ResumableOutput(
            ResumableFiles files,
            boolean rejectText,
            Map<String, String> same,
            long commitNanos,
            @Nullable Manifest found)
            throws IOException {
        this.files = files;
        this.same = same;
        this.commitNanos = commitNanos;
        this.found = found;
        answerChannel = part(files.answer(), found == null ? 0 : found.answer());
        answerStream = new BufferedOutputStream(Channels.newOutputStream(answerChannel), 1 << 16);
        Path rejects = files.rejects();
        if (rejects == null) {
            rejectChannel = null;
            rejectStream = null;
            rejectFile = null;
        } else {
            rejectChannel = part(rejects, found == null ? 0 : found.rejects());
            rejectStream = new BufferedOutputStream(Channels.newOutputStream(rejectChannel));
            rejectFile = new RejectFile(rejectStream, rejectText);
            if (found == null) {
                rejectFile.begin();
            }
        }
    }

    private static void checkSame(Map<String, String> then, Map<String, String> now, Path manifestFile) {
        for (Map.Entry<String, String> part : now.entrySet()) {
            String was = then.getOrDefault(part.getKey(), "unknown");
            if (!part.getValue().equals(was)) {
                throw new WrongUseException("cannot resume: " + named(part.getKey()) + " changed (was " + was + ", is "
                        + part.getValue() + "); to begin again, delete " + manifestFile);
            }
        }
        for (String part : then.keySet()) {
            if (!now.containsKey(part)) {
                throw new WrongUseException(
                        "cannot resume: " + named(part) + " is missing; to begin again, delete " + manifestFile);
            }
        }
    }

    private static String named(String part) {
        return part.startsWith("-") ? part : "the " + part;
    }

    private static void checkLength(Path file, long good, Path manifestFile) throws IOException {
        Path part = ResumableFiles.part(file);
        if (!Files.exists(part) || Files.size(part) < good) {
            throw new IOException("cannot resume: " + part + " is not what was left there; delete " + manifestFile
                    + " to begin again");
        }
    }

    private FileChannel part(Path file, long good) throws IOException {
        Path part = ResumableFiles.part(file);
        FileRights.createForOwner(part);
        FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
        channel.truncate(good);
        channel.position(good);
        return channel;
    }

    /** Returns where the earlier run ended, or null when there was none. */
    public @Nullable BatchState from(List<Dimension> dimensions) throws IOException {
        return found == null ? null : found.state(dimensions);
    }

    @Override
    public void begin(String name, List<String> header, boolean first, Bytes headerRow) throws IOException {
        headerRow.writeTo(answerStream);
    }

    /** Notes a rejected row; it is committed with the answers of its block. */
    public void reject(String input, RejectedRow row) throws IOException {
        if (rejectFile != null) {
            rejectFile.write(input, row);
        }
    }

    @Override
    public void write(Block block, BatchState state) throws IOException {
        block.bytes().writeTo(answerStream);
        done = state;
        if (System.nanoTime() - committed >= commitNanos) {
            commit(state, false);
        }
    }

    @Override
    public void flush() throws IOException {
        answerStream.flush();
    }

    private void commit(BatchState state, boolean complete) throws IOException {
        answerStream.flush();
        answerChannel.force(true);
        long rejected = 0;
        if (rejectChannel != null && rejectStream != null) {
            rejectStream.flush();
            rejectChannel.force(true);
            rejected = rejectChannel.position();
        }
        Manifest.of(same, state, answerChannel.position(), rejected, complete).write(files.manifest());
        committed = System.nanoTime();
    }

    /**
     * Gives the answer its name.
     *
     * @param state what has been done, which is all
     * @throws IOException when that fails
     */
    public void finish(BatchState state) throws IOException {
        BatchState last = done;
        commit(last == null ? state : last, true);
        close();
        files.giveNames();
    }

    /** Closes the files and leaves them, to be gone on with. */
    @Override
    public void close() throws IOException {
        try (FileChannel first = answerChannel;
                FileChannel second = rejectChannel) {
            if (first.isOpen()) {
                answerStream.flush();
            }
            if (second != null && second.isOpen() && rejectStream != null) {
                rejectStream.flush();
            }
        }
    }
}
