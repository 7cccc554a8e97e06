package dev.undertone.lab.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexisTest {
    @Test
    void wordWithACapitalInsideSentences_isAName() {
        Lexis lexis = lexis("we love Zorblat", "my Zorblat broke", "the Zorblat is here", "a zorblat", "Broke again");

        assertThat(isName(lexis, "zorblat")).isTrue();
        assertThat(isName(lexis, "broke")).isFalse();
        assertThat(isName(lexis, "again")).isFalse();
    }

    @Test
    void capitalsAtTheBeginningInTitlesAndInShouts_tellNothing() {
        Lexis lexis = lexis(
                "Wobble is bad. Wobble again",
                "Why My Wobble Broke",
                "MY WOBBLE BROKE",
                "@shop Wobble it is",
                "Wobble");

        assertThat(isName(lexis, "wobble")).isFalse();
    }

    @Test
    void wordInCapitalsInsideSmallOnes_isABrand() {
        assertThat(isName(lexis("my QQX is off", "the QQX is red", "see QQX here"), "qqx"))
                .isTrue();
        assertThat(isName(lexis("my QQX is off", "the qqx is red", "see qqx here"), "qqx"))
                .isFalse();
    }

    @Test
    void tooFewPlaces_doNotMakeAName() {
        assertThat(isName(lexis("we love Zorblat", "my Zorblat broke"), "zorblat"))
                .isFalse();
    }

    @Test
    void commonWordsAndDays_areNotJudgedByCapitals() {
        Lexis lexis = lexis("so I come", "so I go", "so I see", "come Today then", "on Today then", "see Today x");

        assertThat(isName(lexis, "i")).isFalse();
        assertThat(isName(lexis, "today")).isFalse();
    }

    @Test
    void wordThatMostlyIsATag_isOne() {
        Lexis lexis = lexis("out #zorbfail", "oh #zorbfail", "a zorbfail", "bad #luck", "my luck", "your luck");

        assertThat(lexis.isTag(number(lexis, "zorbfail"))).isTrue();
        assertThat(lexis.isTag(number(lexis, "luck"))).isFalse();
    }

    @Test
    void kindsOfWords_areToldApart() {
        Lexis lexis = lexis("the norwegian is very rude after 2 hours, bus b4 left, \uD83E\uDD28 third");

        assertThat(lexis.isIdentity(number(lexis, "norwegian"))).isTrue();
        assertThat(lexis.isFaint(number(lexis, "the"))).isTrue();
        assertThat(lexis.isFaint(number(lexis, "very"))).as("shifter").isTrue();
        assertThat(lexis.isFaint(number(lexis, "rude"))).isFalse();
        assertThat(lexis.isQuantity(number(lexis, "<duration>"))).isTrue();
        assertThat(lexis.isCode(number(lexis, "<duration>"))).isFalse();
        assertThat(lexis.isQuantity(number(lexis, "third"))).isTrue();
        assertThat(lexis.isCode(number(lexis, "b4"))).isTrue();
        assertThat(lexis.isEmoji(number(lexis, "\uD83E\uDD28"))).isTrue();
    }

    @Test
    void faintWordThatNeverEndsASentence_leadsOn() {
        String[] messages = new String[60];
        for (int i = 0; i < messages.length; i++) {
            messages[i] = i % 2 == 0 ? "give the x back" : "see it";
        }
        messages[0] = "i want the";
        Lexis lexis = lexis(messages);

        // too few places to tell
        assertThat(lexis.leadsOn(number(lexis, "the"))).isFalse();
        Lexis more = lexis(
                Stream.concat(Arrays.stream(messages), Arrays.stream(messages)).toArray(String[]::new));
        assertThat(more.leadsOn(number(more, "the"))).as("2 of 60").isFalse();
        String[] without = messages.clone();
        without[0] = "give the x back";
        Lexis never = lexis(
                Stream.concat(Arrays.stream(without), Arrays.stream(without)).toArray(String[]::new));
        assertThat(never.leadsOn(number(never, "the"))).isTrue();
        assertThat(never.leadsOn(number(never, "it"))).isFalse();
        assertThat(never.leadsOn(number(never, "give"))).as("not faint").isFalse();
        assertThat(never.isFaint(number(never, "x"))).as("a letter").isTrue();
    }

    private static boolean isName(Lexis lexis, String form) {
        return lexis.isName(number(lexis, form));
    }

    private static int number(Lexis lexis, String form) {
        for (int word = 0; word < lexis.size(); word++) {
            if (lexis.form(word).equals(form)) {
                return word;
            }
        }
        throw new AssertionError(form + " is not there");
    }

    private static Lexis lexis(String... messages) {
        List<String> lines = List.of(messages).stream().map(text -> "0 " + text).toList();
        return Corpus.read(Invented.analyzer(), List.of(Invented.set("one", lines)))
                .lexis();
    }
}
