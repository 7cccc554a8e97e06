package dev.undertone.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgePackerTest {
    private static final int SYMBOLS = 300;
    /** Nodes 0 to 3 have rows; from the root, which has none, symbols lead on by themselves. */
    private static final int[] START = {0, 0, 3, 4, 7};

    private static final int[] EDGE_SYMBOLS = {0, 7, 299, 7, 1, 2, 3};

    /** With leaves beyond 65,535 the upper halves of nodes have an array of their own. */
    @ParameterizedTest
    @ValueSource(ints = {5, 70_000})
    void edges_areReadBack(int leaf) {
        // groups that lead to new nodes, to known ones, forward and back
        int[] nodes = {2, leaf, 2, 3, leaf, 4, leaf};
        int[] fromRoot = new int[SYMBOLS];
        fromRoot[1] = 1;
        fromRoot[8] = 4;
        fromRoot[9] = 3;
        EdgeTable table = EdgeTable.of(new EdgeColumns(START, EDGE_SYMBOLS, nodes), SYMBOLS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EdgePacker.pack(new Packer(new DataOutputStream(bytes)), fromRoot, table);

        EdgeUnpacker read = new EdgeUnpacker(new Unpacker(bytes.toByteArray()));

        assertThat(read.fromRoot).isEqualTo(fromRoot);
        EdgeColumns columns = read.table.columns(SYMBOLS);
        assertThat(columns.start).isEqualTo(START);
        assertThat(columns.symbols).isEqualTo(EDGE_SYMBOLS);
        assertThat(columns.nodes).isEqualTo(nodes);
        for (int node = 0; node < START.length - 1; node++) {
            assertThat(read.table.base(node)).isEqualTo(table.base(node));
            assertThat(read.table.signature(node)).isEqualTo(table.signature(node));
        }
        assertThat(read.table.find(read.table.base(1), 7)).isEqualTo(leaf);
    }
}
