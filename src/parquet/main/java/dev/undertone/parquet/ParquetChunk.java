package dev.undertone.parquet;

import dev.undertone.batch.rows.Chunk;
import dev.undertone.batch.rows.Position;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;

/** Some rows of a Parquet file, column by column. Used again and again; for one thread at a time. */
final class ParquetChunk implements Chunk {
    /** How many rows a chunk, and a row group of the answer, has at most. */
    private static final int MOST_ROWS = 1 << 16;
    /** How many bytes of values, beyond which no row is added. */
    private static final int MOST_BYTES = 1 << 22;

    private static final int KEPT = 1 << 24;

    private final Leaf[] leaves;
    private int rows;
    private long size;
    private Position from = Position.START;

    ParquetChunk(List<ColumnDescriptor> columns) {
        leaves = columns.stream().map(Leaf::new).toArray(Leaf[]::new);
    }

    void clear(Position position) {
        from = position;
        rows = 0;
        size = 0;
        for (Leaf leaf : leaves) {
            leaf.clear();
        }
    }

    void read(ColumnReader[] readers) {
        size = 0;
        for (int i = 0; i < leaves.length; i++) {
            leaves[i].read(readers[i]);
            size += leaves[i].size();
        }
        rows++;
    }

    boolean isFull() {
        return rows == MOST_ROWS || size >= MOST_BYTES;
    }

    int rows() {
        return rows;
    }

    Leaf leaf(int index) {
        return leaves[index];
    }

    Position from() {
        return from;
    }

    Position to() {
        return at(rows);
    }

    /** Returns the place before a row. In Parquet all places are counted in rows. */
    Position at(int row) {
        long before = from.row() + row;
        return new Position(before, before, before);
    }

    @Override
    public int room() {
        long room = 0;
        for (Leaf leaf : leaves) {
            room += leaf.room();
        }
        return (int) Math.min(Integer.MAX_VALUE, room);
    }

    @Override
    public boolean isOutgrown() {
        return room() > KEPT;
    }
}
