package dev.undertone.benchmarks.speed.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenreTest {
    @ParameterizedTest
    @EnumSource
    void drawnTwice_theSameMessagesAndNoneTwice(Genre genre) {
        MessageSet set = genre.draw();

        assertThat(genre.draw()).isEqualTo(set);
        assertThat(set.messages()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2_000);
    }

    @Test
    void meanLength_asTheNameSays() {
        assertThat(Genre.TWEETS.draw().meanLength()).isCloseTo(104, within(2.0));
        assertThat(Genre.CHAT.draw().meanLength()).isCloseTo(20, within(1.5));
        assertThat(Genre.EMAILS.draw().meanLength()).isCloseTo(2_000, within(20.0));
        assertThat(Genre.EMOJI.draw().meanLength()).isCloseTo(110, within(15.0));
    }

    @Test
    void beyondAscii_onlyWhereTheNameSays() {
        assertThat(Genre.TWEETS.draw().beyondAscii()).isLessThan(0.01);
        assertThat(Genre.EMOJI.draw().beyondAscii()).isBetween(0.2, 0.5);
        assertThat(Genre.NON_ASCII.draw().beyondAscii()).isGreaterThan(0.7);
    }

    @Test
    void emoji_areWhole() {
        List<String> messages = Genre.EMOJI.draw().messages();

        assertThat(messages)
                .allSatisfy(message -> assertThat(new String(
                                message.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                java.nio.charset.StandardCharsets.UTF_8))
                        .isEqualTo(message));
    }
}
