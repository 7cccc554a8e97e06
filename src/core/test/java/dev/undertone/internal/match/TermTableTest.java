package dev.undertone.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.internal.text.WordKey;
import org.junit.jupiter.api.Test;

class TermTableTest {
    private static TermTable table(String... words) {
        TermTable.Builder builder = new TermTable.Builder();
        for (String word : words) {
            builder.intern(word);
        }
        return builder.build();
    }

    private static int find(TermTable table, String word) {
        return table.find(word.toCharArray(), 0, word.length());
    }

    private static long key(String word) {
        return WordKey.of(word.toCharArray(), 0, word.length());
    }

    @Test
    void words_foundWhateverTheirCase() {
        TermTable table = table("lid", "can't", "teakettle", "café");

        assertThat(find(table, "Lid")).isZero();
        assertThat(find(table, "CAN'T")).isEqualTo(1);
        assertThat(find(table, "TeaKettle")).isEqualTo(2);
        assertThat(find(table, "CAFÉ")).isEqualTo(3);
        assertThat(table.text(3)).isEqualTo("café");
    }

    @Test
    void partOfAText_lookedUpAlone() {
        char[] text = "a lid too many".toCharArray();

        assertThat(table("lid").find(text, 2, 5)).isZero();
        assertThat(table("lid").find(text, 2, 9)).isEqualTo(TermTable.NONE);
    }

    @Test
    void shorterAndLongerWords_otherWords() {
        TermTable table = table("teapots", "teapotss", "teapotsss");

        assertThat(find(table, "teapots")).isZero();
        assertThat(find(table, "teapotss")).isEqualTo(1);
        assertThat(find(table, "teapotsss")).isEqualTo(2);
        assertThat(find(table, "teapot")).isEqualTo(TermTable.NONE);
        assertThat(find(table, "")).isEqualTo(TermTable.NONE);
    }

    /** A letter and the eighth one behind it may change places in a key. */
    @Test
    void longWordsWithTheSameKey_toldApart() {
        String one = "abcdefghijklmnop";
        String other = "ibcdefghajklmnop";
        assertThat(key(one)).isEqualTo(key(other));

        assertThat(find(table(one), other)).isEqualTo(TermTable.NONE);
        TermTable both = table(one, other);
        assertThat(find(both, one)).isZero();
        assertThat(find(both, other)).isEqualTo(1);
    }

    /** The bits of this ideograph are those of "ab". */
    @Test
    void wordBeyondAscii_notTakenForOneWithItsBits() {
        assertThat(key("\u6162")).isNotEqualTo(key("ab"));
        assertThat(find(table("ab"), "\u6162")).isEqualTo(TermTable.NONE);
        assertThat(find(table("\u6162"), "ab")).isEqualTo(TermTable.NONE);
    }

    @Test
    void shortAsciiWords_haveKeysOfTheirOwn() {
        assertThat(WordKey.isExact(key("teapotss"))).isTrue();
        assertThat(WordKey.isExact(key("teapotsss"))).isFalse();
        assertThat(WordKey.isExact(key("é"))).isFalse();
        assertThat(key("stop")).isNotEqualTo(key("pots")).isNotEqualTo(key("spot"));
    }
}
