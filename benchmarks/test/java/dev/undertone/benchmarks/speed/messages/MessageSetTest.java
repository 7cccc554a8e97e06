package dev.undertone.benchmarks.speed.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageSetTest {
    @TempDir
    private Path folder;

    @Test
    void labelledFile_itsTextsUnderItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("lids.tsv"), "text\turgency\nthe lid\t0\nnow!\t1\n");

        assertThat(MessageSet.of(MessageSet.key(file))).isEqualTo(new MessageSet("lids", List.of("the lid", "now!")));
    }

    @Test
    void genre_foundByItsName() throws IOException {
        assertThat(MessageSet.of("CHAT")).isEqualTo(Genre.CHAT.draw());
    }

    @Test
    void fileWithoutMessages_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("lids.tsv"), "text\turgency\n");

        assertThatThrownBy(() -> MessageSet.of(MessageSet.key(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a set must have a message (got none in lids)");
    }

    @Test
    void missingFile_told() {
        assertThatThrownBy(() -> MessageSet.of(MessageSet.key(folder.resolve("none.tsv"))))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void figures_countedInUtf16Units() {
        MessageSet set = new MessageSet("lids", List.of("ab", "c\uD83D\uDE00\u00E9"));

        assertThat(set.meanLength()).isEqualTo(3);
        assertThat(set.beyondAscii()).isEqualTo(0.5);
        assertThat(set).hasToString("lids (2 messages)");
    }
}
