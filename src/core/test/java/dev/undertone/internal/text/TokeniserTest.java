package dev.undertone.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {
    /** Words as they are; other kinds in brackets; {@code |} the end of a sentence; a caret before a new clause. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    can't wait, really            ~ can't wait ^really
                    well-made - or not            ~ well made ^or not
                    Late. Again!! Why?            ~ Late / Again / Why /
                    so... what                    ~ so ^what
                    3.5 hours, $1,200 and 50%     ~ [3.5] hours ^[$1,200] and [50%]
                    at 17:30 or 5pm               ~ at [17:30] or [5] pm
                    3rd 24/7 AB12 4711-A-9        ~ [3] rd 24/7 AB12 {4711-A-9}
                    order 123456789               ~ order {123456789}
                    see https://a.example/bad.    ~ see {https://a.example/bad} /
                    mail me@bad.example now       ~ mail {me@bad.example} now
                    visit bad.com today           ~ visit {bad.com} today
                    late.please call              ~ late / please call
                    @BadBrand hi #NeverAgain #fail ~ {@BadBrand} hi Never Again fail
                    #BADService                   ~ BAD Service
                    a.s.a.p. thanks               ~ a.s.a.p / thanks
                    f***ing *bold* text *not* sh** ~ f***ing bold text not sh**
                    <br>next <email>              ~ {<br>} ^next {<email>}
                    :) ok:( http://x :D           ~ (:)) ok (:() {http://x} (:D)
                    naïve Müller                  ~ naïve Müller
                    (bracket) a;b                 ~ ^bracket ^a ^b
                    """)
    void message_isCutIntoTokens(String message, String expected) {
        assertThat(tokens(message)).isEqualTo(expected);
    }

    /** A number has one point, however many digits stand behind it. */
    @Test
    void decimalsWithoutEnd_areOneNumber() {
        String number = "1." + "0".repeat(400);
        assertThat(tokens(number + ".5 hours")).isEqualTo("{" + number + "} / [5] hours");
    }

    private static String tokens(String message) {
        EmoticonTrie.Builder emoticons = new EmoticonTrie.Builder();
        for (String emoticon : List.of(":)", ":(", ":D", ":/")) {
            emoticons.add(emoticon, 1);
        }
        NormalisedText text = new NormalisedText();
        new Normaliser().normalise(message.toCharArray(), 0, message.length(), text);
        TokenBuffer tokens = new TokenBuffer();
        new Tokeniser(emoticons.build(), TokenSink.PLAIN).tokenise(text, tokens);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < tokens.size; i++) {
            String token = new String(text.chars(), tokens.begin[i], tokens.end[i] - tokens.begin[i]);
            String clause = (tokens.flags[i] & TokenFlag.CLAUSE) != 0 ? "^" : "";
            shown.add(
                    switch (tokens.kind[i]) {
                        case TokenKind.BREAK -> "/";
                        case TokenKind.NUMBER -> clause + "[" + token + "]";
                        case TokenKind.OPAQUE -> clause + "{" + token + "}";
                        case TokenKind.EMOTICON, TokenKind.EMOJI -> clause + "(" + token + ")";
                        default -> clause + token;
                    });
        }
        return String.join(" ", shown);
    }
}
