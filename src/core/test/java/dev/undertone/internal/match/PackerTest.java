package dev.undertone.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackerTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Packer packer = new Packer(new DataOutputStream(bytes));

    static int[][] arrays() {
        SplittableRandom random = new SplittableRandom(3);
        return new int[][] {
            {},
            {0},
            {-1},
            {63, 64, -64, -65, 8191, 8192},
            {191, 192, 13503, 13504, 734399, 734400},
            {Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, 0},
            random.ints(1000).toArray(),
            IntStream.range(0, 1000).toArray()
        };
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void ints_areReadBack(int[] values) {
        packer.ints(values);

        assertThat(new Unpacker(bytes.toByteArray()).ints()).isEqualTo(values);
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void numbers_areReadBack(int[] values) {
        NumberWriter writer = new NumberWriter();
        for (int value : values) {
            writer.add(value);
            writer.addDifference(value);
        }
        packer.numbers(writer);
        packer.string("behind");

        Unpacker unpacker = new Unpacker(bytes.toByteArray());
        int[] numbers = unpacker.numbers();
        assertThat(unpacker.string()).isEqualTo("behind");
        assertThat(numbers).hasSize(2 * values.length);
        for (int i = 0; i < values.length; i++) {
            assertThat(numbers[2 * i]).isEqualTo(values[i]);
            assertThat(Unpacker.difference(numbers[2 * i + 1])).isEqualTo(values[i]);
        }
    }

    /** The last number of each length and the first of the next. */
    @ParameterizedTest
    @CsvSource({"0, 1", "191, 1", "192, 2", "13503, 2", "13504, 3", "734399, 3", "734400, 5", "-1, 5"})
    void number_takesFewBytesWhenItIsSmall(int number, int length) {
        NumberWriter writer = new NumberWriter();
        writer.add(number);
        assertThat(writer.toByteArray()).hasSize(length);
        packer.numbers(writer);

        assertThat(new Unpacker(bytes.toByteArray()).numbers()).containsExactly(number);
    }

    @Test
    void ascendingInts_takeOneByteEach() {
        packer.ints(IntStream.range(0, 1000).toArray());

        assertThat(bytes.size()).isEqualTo(Integer.BYTES + 1000);
    }

    @Test
    void everyKind_isReadBackInItsOrder() {
        packer.string("caf\u00e9 \ud83d\ude00");
        packer.doubles(0.1, -2);
        packer.doubles(7, 7, 0, -0.0, 7);
        packer.bytes(new byte[] {-1, 7});
        packer.chars(new char[] {0, 'a', '\uffff'});

        Unpacker unpacker = new Unpacker(bytes.toByteArray());
        assertThat(unpacker.string()).isEqualTo("caf\u00e9 \ud83d\ude00");
        assertThat(unpacker.doubles()).containsExactly(0.1, -2);
        assertThat(unpacker.doubles()).containsExactly(7, 7, 0, -0.0, 7);
        assertThat(unpacker.bytes()).containsExactly(-1, 7);
        assertThat(unpacker.chars()).containsExactly('\0', 'a', '\uffff');
    }
}
