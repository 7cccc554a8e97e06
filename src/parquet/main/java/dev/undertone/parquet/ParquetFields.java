package dev.undertone.parquet;

import dev.undertone.batch.rows.Fields;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a row as text. Lists and groups are left out: they are carried, but not shown. Immutable. */
final class ParquetFields {
    private final List<String> names = new ArrayList<>();
    /** For each field of the schema its place among the shown ones, or -1. */
    private final int[] shown;
    /** For each field of the schema its place among the leaves, or -1. */
    private final int[] leaves;

    private final List<Integer> shownFields = new ArrayList<>();
    private final List<CellText> texts = new ArrayList<>();

    ParquetFields(MessageType schema) {
        int fields = schema.getFieldCount();
        shown = new int[fields];
        leaves = new int[fields];
        int leaf = 0;
        for (int i = 0; i < fields; i++) {
            Type field = schema.getType(i);
            boolean plain = field.isPrimitive() && !field.isRepetition(Type.Repetition.REPEATED);
            shown[i] = plain ? names.size() : -1;
            leaves[i] = plain ? leaf : -1;
            if (plain) {
                PrimitiveType type = field.asPrimitiveType();
                names.add(field.getName());
                shownFields.add(i);
                texts.add(new CellText(type));
            }
            leaf += field.isPrimitive()
                    ? 1
                    : new MessageType("field", field).getColumns().size();
        }
    }

    boolean isPlain(int field) {
        return leaves[field] >= 0;
    }

    /** Returns the place of a field among those that are shown, or -1. */
    int indexOf(int field) {
        return field < 0 ? -1 : shown[field];
    }

    /** Returns the values of a plain field. */
    Leaf leaf(ParquetChunk chunk, int field) {
        return chunk.leaf(leaves[field]);
    }

    /** Returns a plain field as text, or null when it has no value or is none. */
    @Nullable
    String text(ParquetChunk chunk, int field, int row) {
        if (!isPlain(field)) {
            return null;
        }
        Leaf leaf = leaf(chunk, field);
        return leaf.isNull(row) ? null : texts.get(shown[field]).of(leaf, row);
    }

    /** Returns all shown fields of a row. */
    Fields of(ParquetChunk chunk, int row) {
        List<String> cells = new ArrayList<>(names.size());
        for (int field : shownFields) {
            String text = text(chunk, field, row);
            cells.add(text == null ? "" : text);
        }
        return new TextFields(names, cells);
    }

    /**
     * Fields as text.
     *
     * @param names the names
     * @param spelled the values
     */
    private record TextFields(List<String> names, List<String> spelled) implements Fields {
        @Override
        public String plain(int index) {
            return spelled.get(index);
        }
    }
}
