package dev.undertone.parquet;

import dev.undertone.lexicon.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The columns of an answer: those of the input with their types, then ours. A column of the input that bears one of our names,
 * left over from an earlier scoring, is replaced. Immutable.
 */
final class AnswerSchema {
    private static final int PAGE = 1 << 20;
    private static final String LABELS = "labels";
    private static final String UNSCORED = "unscored";
    private static final String CUES = "cues";

    private final MessageType schema;
    private final Set<String> replaced = new LinkedHashSet<>();
    private final List<Integer> carriedLeaves = new ArrayList<>();
    private final ParquetProperties properties;

    AnswerSchema(MessageType input, int textField, List<Dimension> dimensions, boolean explain) {
        List<Type> ours = ours(dimensions, explain);
        Set<String> names = new LinkedHashSet<>();
        ours.forEach(type -> names.add(type.getName()));
        List<Type> fields = new ArrayList<>();
        for (Type field : input.getFields()) {
            if (names.contains(field.getName())) {
                replaced.add(field.getName());
            } else {
                fields.add(field);
            }
        }
        fields.addAll(ours);
        schema = new MessageType(input.getName(), fields);
        for (int i = 0; i < input.getColumns().size(); i++) {
            if (!names.contains(input.getColumns().get(i).getPath()[0])) {
                carriedLeaves.add(i);
            }
        }
        String text = input.getFields().get(textField).getName();
        properties = ParquetProperties.builder()
                .withPageSize(PAGE)
                // Messages are seldom alike, and the first and last of them in the alphabet help nobody.
                .withDictionaryEncoding(text, false)
                .withStatisticsEnabled(text, false)
                .build();
    }

    private static List<Type> ours(List<Dimension> dimensions, boolean explain) {
        List<Type> ours = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            ours.add(Types.required(PrimitiveTypeName.DOUBLE).named(dimension.name()));
        }
        ours.add(Types.requiredList()
                .requiredElement(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(LABELS));
        ours.add(string(UNSCORED));
        if (explain) {
            ours.add(string(CUES));
        }
        return ours;
    }

    private static Type string(String name) {
        return Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }

    MessageType schema() {
        return schema;
    }

    ParquetProperties properties() {
        return properties;
    }

    /** Returns which columns of the input gave way to ours. */
    Set<String> replaced() {
        return replaced;
    }

    /** Returns the places of the input's leaves that are carried; they come first in the answer, in this order. */
    List<Integer> carriedLeaves() {
        return carriedLeaves;
    }

    /** Returns the leaves that are ours: a score for each dimension, the labels, why there are none, the cues. */
    List<ColumnDescriptor> ourLeaves() {
        return schema.getColumns()
                .subList(carriedLeaves.size(), schema.getColumns().size());
    }
}
