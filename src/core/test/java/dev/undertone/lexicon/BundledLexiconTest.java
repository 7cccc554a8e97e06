package dev.undertone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.Cue;
import dev.undertone.ToneAnalyzer;
import dev.undertone.ToneReport;
import dev.undertone.internal.match.CompiledLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

    @TestFactory
    Stream<DynamicTest> examples_hold() {
        List<DynamicTest> tests = new ArrayList<>();
        for (LexiconEntry entry : lexicon.entries()) {
            for (Example example : entry.examples()) {
                tests.add(DynamicTest.dynamicTest(entry.file() + ":" + entry.line() + " " + example.text(), () -> {
                    boolean found = analyzer.analyze(example.text()).cues().stream()
                            .anyMatch(cue -> cue.term().equals(entry.term())
                                    && cue.category().equals(entry.category()));
                    assertThat(found).isEqualTo(example.expected());
                }));
            }
        }
        for (ShifterEntry entry : lexicon.shifters()) {
            for (Example example : entry.examples()) {
                tests.add(DynamicTest.dynamicTest(
                        entry.file() + ":" + entry.line() + " " + example.text(),
                        () -> assertThat(shifts(entry, analyzer.analyze(example.text())))
                                .isEqualTo(example.expected())));
            }
        }
        return tests.stream();
    }

    private static boolean shifts(ShifterEntry entry, ToneReport report) {
        return report.cues().stream()
                .map(Cue::shifters)
                .flatMap(List::stream)
                .anyMatch(shift -> shift.term().equals(entry.term()));
    }
}
