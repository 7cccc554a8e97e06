package dev.undertone.internal.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import dev.undertone.lexicon.ShifterEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconPackerTest {
    private static final String LEXICONS = "../../lexicons";

    @TempDir
    Path folder;

    @Test
    void fileOfAnotherName_isLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("messages.tsv"), "precious");
        assertThatThrownBy(() -> LexiconPacker.main(new String[] {LEXICONS, file.toString()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be named dev/undertone/internal/match/bundled.lexicon");
        assertThatThrownBy(() -> LexiconPacker.main(new String[] {file.toString()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(got 1)");
        assertThat(file).hasContent("precious");
    }

    @Test
    void bundledLexicon_isWritten() throws IOException {
        Path file = folder.resolve("some/dev/undertone/internal/match/bundled.lexicon");
        LexiconPacker.main(new String[] {LEXICONS, file.toString()});
        assertThat(Files.readAllBytes(file)).isEqualTo(CompiledLexicon.bundled().pack());
    }

    @Test
    void termsOfThePackedLexicon_areThoseOfTheTables() {
        CompiledLexicon packed = CompiledLexicon.bundled();
        Lexicon tables = Lexicon.bundled();
        assertThat(IntStream.range(0, packed.cues().size()).mapToObj(packed.cues()::term))
                .containsExactlyElementsOf(
                        tables.entries().stream().map(LexiconEntry::term).toList());
        assertThat(IntStream.range(0, tables.shifters().size()).mapToObj(packed.shifters()::term))
                .containsExactlyElementsOf(
                        tables.shifters().stream().map(ShifterEntry::term).toList());
    }
}
