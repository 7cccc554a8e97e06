package dev.undertone.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.internal.text.TokenBuffer;
import dev.undertone.internal.text.TokenClass;
import dev.undertone.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private static final CompiledLexicon LEXICON = CompiledLexicon.of(Lexicon.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 hours                 | duration 180
                    an hour                 | duration 60
                    half an hour            | duration 30
                    45min                   | duration 45
                    two-week wait           | duration 20160
                    a couple of weeks       | duration 20160
                    2 whole days            | duration 2880
                    for weeks now           | duration 30240
                    twenty five minutes     | duration 25
                    two hundred days        | duration 288000
                    1,000 days              | duration 1440000
                    third time              | ordinal 3
                    5th time                | ordinal 5
                    22nd call               | ordinal 22
                    three calls             | num 3
                    $50 gone                | num 50
                    at 17:30                | clock 1050
                    at 5pm                  | clock 1020
                    at 5:30 pm              | clock 1050
                    12 am sharp             | clock 0
                    noon                    | clock 720
                    tomorrow                | day 1440
                    two thousand five hundred days | duration 3600000
                    two three hours         | duration 180
                    12:30pm                 | clock 750
                    12:30 am                | clock 30
                    2-3 weeks               | duration 30240
                    waiting for $50 a month | num 50, duration 43200
                    order 4471 last week    | num 4471
                    a phone                 | ''
                    costs a thousand a day  | num 1000, duration 1440
                    see you at 5 2nite      | num 5, day 360
                    a great day             | ''
                    the day after           | ''
                    gate b12 and 4711-x9    | ''
                    """)
    void text_givesQuantities(String text, String expected) {
        MessageMatcher matcher = new MessageMatcher(LEXICON);
        matcher.read(text.toCharArray(), 0, text.length());
        TokenBuffer tokens = matcher.tokens();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.tokenClass[i] != TokenClass.NONE) {
                found.add(String.format(
                        Locale.ROOT, "%s %.0f", TokenClass.nameOf(tokens.tokenClass[i]), tokens.value[i]));
            }
        }
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }
}
