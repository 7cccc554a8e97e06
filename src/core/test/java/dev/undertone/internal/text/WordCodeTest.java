package dev.undertone.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCodeTest {
    /** Its first 0x50 words, w0x and so on, have codes of one byte. */
    private static final WordCode CODE = new WordCode(utf8(IntStream.range(0, 400)
            .mapToObj(WordCodeTest::word)
            .collect(Collectors.joining("\n", "", "\ncaf\u00e9\nx\n"))));

    private static String word(int number) {
        return "w" + (char) ('a' + number / 20) + (char) ('a' + number % 20);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void commonWord_isOneByte() {
        assertThat(CODE.encode(utf8(word(0) + " " + word(79)))).containsExactly(0x80, ' ', 0xCF);
    }

    @Test
    void otherWord_isTwoBytes() {
        assertThat(CODE.encode(utf8(word(80) + word(0) + " " + word(80) + "\t" + word(399))))
                .containsExactly('w', 'e', 'a', 'w', 'a', 'a', ' ', 0xD0, 0, '\t', 0xD1, 0x3F);
    }

    @Test
    void wordWithoutACode_staysAsItIs() {
        assertThat(CODE.encode(utf8("x Waa waaa 7"))).isEqualTo(utf8("x Waa waaa 7"));
    }

    @Test
    void charactersBeyondAscii_standBehindTheirLength() {
        assertThat(CODE.encode(utf8("caf\u00e9!"))).containsExactly('c', 'a', 'f', 1, 2, 0xC3, 0xA9, '!');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "waa",
                "\twaa\twss\n\n",
                "(waa|web|nothing) <0-2> web's waa'",
                "caf\u00e9 waa\ud83d\ude00\ud83d\ude00waa \u2026"
            })
    void text_isDecodedAsItWas(String text) {
        assertThat(CODE.decode(CODE.encode(utf8(text)))).isEqualTo(utf8(text));
    }

    @Test
    void longRunBeyondAscii_isDecodedAsItWas() {
        byte[] text = utf8("\u20ac".repeat(1000));

        assertThat(CODE.decode(CODE.encode(text))).isEqualTo(text);
    }

    @Test
    void controlCharacterOfTheCode_isRefused() {
        assertThatThrownBy(() -> CODE.encode(new byte[] {'a', 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text must not have the character 1");
    }
}
