package dev.undertone.parquet;

import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * The values of one leaf of the schema in the rows of a chunk, with the repetition and definition levels that say where in
 * lists and groups they stand (Melnik et al., Dremel, 2010): whatever the nesting, they can be carried without putting
 * records together. Used again and again; for one thread at a time.
 */
final class Leaf {
    private static final int FEW_ROWS = 256;
    private static final int FEW_BYTES = 1 << 12;
    private static final int DEFINITION_BITS = 16;
    private static final int DEFINITION = (1 << DEFINITION_BITS) - 1;

    private final PrimitiveTypeName type;
    private final int maxDefinition;
    private final boolean binary;
    private int rows;
    private int count;
    /** Where the values of a row begin. */
    private int[] rowBegin = new int[FEW_ROWS];

    private int[] levels = new int[FEW_ROWS];
    /** The bits of a number, or where bytes end. */
    private long[] values = new long[FEW_ROWS];

    private byte[] bytes = {};
    private int length;

    Leaf(ColumnDescriptor column) {
        type = column.getPrimitiveType().getPrimitiveTypeName();
        maxDefinition = column.getMaxDefinitionLevel();
        binary = type == PrimitiveTypeName.BINARY
                || type == PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY
                || type == PrimitiveTypeName.INT96;
    }

    void clear() {
        rows = 0;
        count = 0;
        length = 0;
    }

    /** Returns how many bytes there is room for. */
    long room() {
        return bytes.length + 16L * values.length;
    }

    /** Returns how many bytes the values take. */
    long size() {
        return length + 8L * count;
    }

    /** Reads the values of the next row. */
    void read(ColumnReader reader) {
        if (rows == rowBegin.length) {
            rowBegin = Arrays.copyOf(rowBegin, rows * 2);
        }
        rowBegin[rows++] = count;
        do {
            readValue(reader);
            reader.consume();
        } while (reader.getCurrentRepetitionLevel() != 0);
    }

    private void readValue(ColumnReader reader) {
        if (count == values.length) {
            levels = Arrays.copyOf(levels, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        int definition = reader.getCurrentDefinitionLevel();
        levels[count] = reader.getCurrentRepetitionLevel() << DEFINITION_BITS | definition;
        if (definition == maxDefinition) {
            values[count] = value(reader);
        } else {
            values[count] = length;
        }
        count++;
    }

    private long value(ColumnReader reader) {
        return switch (type) {
            case BOOLEAN -> reader.getBoolean() ? 1 : 0;
            case INT32 -> reader.getInteger();
            case INT64 -> reader.getLong();
            case FLOAT -> Float.floatToRawIntBits(reader.getFloat());
            case DOUBLE -> Double.doubleToRawLongBits(reader.getDouble());
            case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> append(reader.getBinary());
        };
    }

    private int append(Binary value) {
        int more = value.length();
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(FEW_BYTES, Math.max(bytes.length * 2, Math.addExact(length, more))));
        }
        value.toByteBuffer().get(bytes, length, more);
        length += more;
        return length;
    }

    /** Writes the values of a row. */
    void write(int row, ColumnWriter writer) {
        int end = row + 1 < rows ? rowBegin[row + 1] : count;
        for (int i = rowBegin[row]; i < end; i++) {
            int repetition = levels[i] >>> DEFINITION_BITS;
            int definition = levels[i] & DEFINITION;
            if (definition == maxDefinition) {
                write(i, repetition, definition, writer);
            } else {
                writer.writeNull(repetition, definition);
            }
        }
    }

    private void write(int value, int repetition, int definition, ColumnWriter writer) {
        switch (type) {
            case BOOLEAN -> writer.write(values[value] != 0, repetition, definition);
            case INT32 -> writer.write((int) values[value], repetition, definition);
            case INT64 -> writer.write(values[value], repetition, definition);
            case FLOAT -> writer.write(Float.intBitsToFloat((int) values[value]), repetition, definition);
            case DOUBLE -> writer.write(Double.longBitsToDouble(values[value]), repetition, definition);
            case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> writer.write(binary(value), repetition, definition);
        }
    }

    private Binary binary(int value) {
        int begin = begin(value);
        return Binary.fromConstantByteArray(bytes, begin, (int) values[value] - begin);
    }

    private int begin(int value) {
        return value == 0 ? 0 : (int) values[value - 1];
    }

    /** Returns whether a row has no value. Not for lists, as is all that follows. */
    boolean isNull(int row) {
        return (levels[row] & DEFINITION) < maxDefinition;
    }

    /** Returns the number in a row as it is stored. */
    long number(int row) {
        return values[row];
    }

    /** Returns where the bytes of all rows stand. */
    byte[] bytes() {
        return bytes;
    }

    int bytesBegin(int row) {
        return begin(row);
    }

    int bytesEnd(int row) {
        return (int) values[row];
    }

    boolean isBinary() {
        return binary;
    }

    PrimitiveTypeName type() {
        return type;
    }
}
