package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Example;
import dev.undertone.lexicon.Lexicon;
import dev.undertone.lexicon.LexiconEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckCommandTest {

    @Test
    void goodLexicon_countedByTableAndCategory() {
        Run run = Run.of("lexicon", "check", Run.TINY.toString());

        assertThat(run.out())
                .startsWith("tiny 1.0: 5 entries, 1 shifters, 5 examples\n")
                .containsPattern("urgency.tsv +2\n")
                .containsPattern("negators.tsv +1\n")
                .containsPattern("immediacy +2\n")
                .endsWith("nothing is wrong\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void brokenLexicon_allProblemsWithPlaceRuleAndValue() {
        Run run = Run.of("lexicon", "check", Run.BROKEN.toString());

        assertThat(run.out())
                .contains("frustration.tsv:7:3: weight must be in [-5, 5] (got 17)\n")
                .contains("frustration.tsv:8:2: ")
                .endsWith("2 problems\n");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void exampleThatDoesNotHold_isAProblem(@TempDir Path folder) throws IOException {
        for (String table : List.of(
                "manifest.tsv",
                "frustration.tsv",
                "urgency.tsv",
                "satisfaction.tsv",
                "negators.tsv",
                "function-words.tsv")) {
            Files.copy(Run.TINY.resolve(table), folder.resolve(table));
        }
        Files.writeString(
                folder.resolve("urgency.tsv"),
                Files.readString(folder.resolve("urgency.tsv"))
                        .replace(
                                "right now\timmediacy\t2",
                                "right now\timmediacy\t2\t" + "+ not today | - do it right now"));

        Run run = Run.of("lexicon", "check", folder.toString());

        assertThat(run.out())
                .contains("urgency.tsv:7:4: the row must be a cue in its example (got not today)\n")
                .contains("urgency.tsv:7:4: the row must not be a cue in its counter-example (got do it right now)\n");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void rowsOfTheBase_areCountedApartAndOnlyNotedWhenAnOwnRowBreaksThem(@TempDir Path folder) throws IOException {
        // A longer term takes the words of a shorter one: here all those of an example.
        LexiconEntry taken = Lexicon.bundled().entries().stream()
                .filter(entry -> !entry.literal() && entry.term().matches("[a-z]+"))
                .filter(entry -> entry.examples().stream().anyMatch(LexiconCheckCommandTest::isPlain))
                .findFirst()
                .orElseThrow();
        String example = taken.examples().stream()
                .filter(LexiconCheckCommandTest::isPlain)
                .findFirst()
                .orElseThrow()
                .text();
        Files.writeString(folder.resolve("manifest.tsv"), """
                format\t1
                id\tbikes
                version\t1
                language\ten
                licence\tApache-2.0
                sources\tinvented for tests
                base\tbundled
                file\town.tsv
                """);
        Files.writeString(folder.resolve("own.tsv"), """
                @table\tcues
                @dimension\tfrustration
                @category\tshop what goes wrong in a workshop
                %s\tshop\t1 satisfaction=1 urgency=1
                wobbly rim\tshop\t1\t+ a wobbly rim again
                """.formatted(example));

        Run run = Run.of("lexicon", "check", folder.toString());

        assertThat(run.out())
                .startsWith("bikes 1: 2 entries, 0 shifters, 1 examples; beside "
                        + Lexicon.bundled().entryCount() + " entries and ")
                .containsPattern("own.tsv +2 +0\n")
                .containsPattern("frustration.tsv +0 +\\d+\n")
                .containsPattern("shop +2 +0\n")
                .contains(
                        "  bundled, " + taken.file() + ":" + taken.line() + ":4: the row must be a cue in its example")
                .doesNotContain(folder.toString())
                .endsWith("nothing is wrong\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void tableMissing_saidAndNamed(@TempDir Path folder) throws IOException {
        Files.copy(Run.TINY.resolve("manifest.tsv"), folder.resolve("manifest.tsv"));

        for (Run run : List.of(
                Run.of("lexicon", "check", folder.toString()),
                Run.of("explain", "--lexicon", folder.toString(), "x"))) {
            assertThat(run.err()).contains(folder.toString()).containsPattern("\\.tsv is missing\n");
            assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        }
    }

    @Test
    void folderMissing_wrongUse(@TempDir Path folder) {
        Run run = Run.of("lexicon", "check", folder.resolve("none").toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("must be a folder");
    }

    @Test
    void scoringWithABrokenLexicon_wrongUseWithItsProblems() {
        Run run = Run.of("explain", "--lexicon", Run.BROKEN.toString(), "x");

        assertThat(run.err())
                .contains(Run.BROKEN.resolve("frustration.tsv") + ":7:3: weight must be in [-5, 5] (got 17)\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    }

    private static boolean isPlain(Example example) {
        return example.expected() && example.text().matches("[a-z]+( [a-z]+){1,5}");
    }
}
