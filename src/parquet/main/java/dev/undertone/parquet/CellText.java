package dev.undertone.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveStringifier;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Reads values of a column as text: numbers in decimals, moments as ISO 8601. Immutable. */
final class CellText {
    private static final long JULIAN_DAY_OF_1970 = 2_440_588;
    private static final long SECONDS_OF_DAY = 86_400;

    private final LogicalTypeAnnotation annotation;
    private final PrimitiveStringifier stringifier;
    private final boolean string;

    CellText(PrimitiveType type) {
        annotation = type.getLogicalTypeAnnotation();
        stringifier = type.stringifier();
        string = isString(type);
    }

    /** Returns whether the values are text; bytes of which nothing is said are taken for it. */
    static boolean isString(PrimitiveType type) {
        LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
        return type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                && (annotation == null
                        || annotation.equals(LogicalTypeAnnotation.stringType())
                        || annotation.equals(LogicalTypeAnnotation.enumType())
                        || annotation.equals(LogicalTypeAnnotation.jsonType()));
    }

    /** Returns the value of a row that has one. */
    String of(Leaf leaf, int row) {
        if (leaf.isBinary()) {
            return ofBytes(leaf, row);
        }
        long number = leaf.number(row);
        if (annotation instanceof TimestampLogicalTypeAnnotation moment) {
            Instant instant = Instant.EPOCH.plus(number, unit(moment.getUnit()));
            return moment.isAdjustedToUTC()
                    ? instant.toString()
                    : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
        }
        return switch (leaf.type()) {
            case BOOLEAN -> Boolean.toString(number != 0);
            case INT32 -> stringifier.stringify((int) number);
            case FLOAT -> Float.toString(Float.intBitsToFloat((int) number));
            case DOUBLE -> Double.toString(Double.longBitsToDouble(number));
            default -> stringifier.stringify(number);
        };
    }

    private String ofBytes(Leaf leaf, int row) {
        int begin = leaf.bytesBegin(row);
        int length = leaf.bytesEnd(row) - begin;
        if (string) {
            return new String(leaf.bytes(), begin, length, StandardCharsets.UTF_8);
        }
        if (leaf.type() == PrimitiveTypeName.INT96 && length == 12) {
            // How Spark and Impala used to write moments: nanoseconds of the day, then the Julian day.
            ByteBuffer moment = ByteBuffer.wrap(leaf.bytes(), begin, length).order(ByteOrder.LITTLE_ENDIAN);
            long nanos = moment.getLong();
            long day = moment.getInt() - JULIAN_DAY_OF_1970;
            return Instant.ofEpochSecond(day * SECONDS_OF_DAY, nanos).toString();
        }
        return stringifier.stringify(Binary.fromConstantByteArray(leaf.bytes(), begin, length));
    }

    private static ChronoUnit unit(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
    }
}
