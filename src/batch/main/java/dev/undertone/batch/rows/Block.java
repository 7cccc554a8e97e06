package dev.undertone.batch.rows;

import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What became of the rows of a chunk: bytes to write, or rows and answers as objects. For one thread at a time. */
public final class Block {
    private Bytes bytes;
    private final Bytes buffer;
    private final List<ScoredRow> rows = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Set<String> replaced = new LinkedHashSet<>();
    private final Tally tally;
    private Position to = Position.START;

    /**
     * Creates an empty block.
     *
     * @param dimensions the dimensions of the answers
     * @param buffer where its bytes are to stand
     */
    public Block(List<Dimension> dimensions, Bytes buffer) {
        tally = new Tally(dimensions);
        this.buffer = buffer;
        bytes = buffer;
        buffer.clear();
    }

    /** Packs what is to be written. */
    public void pack(Compression compression) throws IOException {
        if (compression != Compression.NONE && bytes.size() > 0) {
            Bytes packed = new Bytes(buffer.size() / 2);
            compression.pack(buffer, packed);
            bytes = packed;
        }
    }

    /** Returns the buffer for the next block; this one is done. */
    public Bytes release() {
        return buffer;
    }

    /** Returns what to write. */
    public Bytes bytes() {
        return bytes;
    }

    /** Returns all rows and answers in order, when objects were asked for. */
    public List<ScoredRow> rows() {
        return rows;
    }

    /** Returns the rows that could not be read, in order. */
    public List<RejectedRow> rejected() {
        return rejected;
    }

    /** Returns which columns of the input gave way to ours. */
    public Set<String> replaced() {
        return replaced;
    }

    /** Returns the counts. */
    public Tally tally() {
        return tally;
    }

    /** Returns the place in the input behind the last row. */
    public Position to() {
        return to;
    }

    void end(Position position) {
        to = position;
    }
}
