package dev.undertone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.ToneAnalyzer;
import dev.undertone.internal.match.CompiledLexicon;
import org.junit.jupiter.api.Test;

class BundledLexiconTest {
    private final Lexicon lexicon = Lexicon.bundled();
    private final ToneAnalyzer analyzer = ToneAnalyzer.create();

    @Test
    void packedForm_isThatOfTheTables() {
        assertThat(CompiledLexicon.bundled().pack())
                .isEqualTo(CompiledLexicon.of(lexicon).pack());
    }

    @Test
    void analyzerWithPackedLexicon_agreesWithTheTables() {
        ToneAnalyzer fromTables = ToneAnalyzer.builder().lexicon(lexicon).build();
        String message = "Third time I ask, and it is still not fixed. My flight leaves in an hour!!";
        assertThat(analyzer.analyze(message).cues())
                .isEqualTo(fromTables.analyze(message).cues());
    }

    @Test
    void sizes_areThoseOfAFirstVersion() {
        assertThat(lexicon.entries().stream().filter(entry -> !isFace(entry))).hasSizeGreaterThan(1500);
        assertThat(lexicon.entries().stream().filter(entry -> entry.file().equals("emoji.tsv")))
                .hasSizeGreaterThan(250);
        for (ShifterKind kind : ShifterKind.values()) {
            assertThat(lexicon.shifters().stream().filter(shifter -> shifter.kind() == kind))
                    .as(kind.label())
                    .hasSizeGreaterThan(30);
        }
    }

    private static boolean isFace(LexiconEntry entry) {
        return entry.file().startsWith("emo");
    }
}
