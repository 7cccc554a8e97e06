package dev.undertone.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.undertone.Cue;
import dev.undertone.Shift;
import dev.undertone.ToneAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {
    private static final String HEADER = "@table\tcues\n@dimension\tfrustration\n@category\tanger open anger\n";

    @TempDir
    Path folder;

    @BeforeEach
    void manifest() throws IOException {
        write(
                "manifest.tsv",
                "format\t1\nid\ttest\nversion\t1\nlanguage\ten\nlicence\tApache-2.0\nsources\ttest\nfile\tcues.tsv\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    mad⇥anger⇥17 ~ weight must be in [-5, 5] (got 17) at cues.tsv:4:3
                    mad⇥anger⇥much ~ weight must be in [-5, 5] (got much) at cues.tsv:4:3
                    mad⇥anger⇥ ~ weight must be in [-5, 5] (got nothing) at cues.tsv:4:3
                    mad⇥anger⇥NaN ~ weight must be in [-5, 5] (got NaN) at cues.tsv:4:3
                    mad⇥anger⇥1 joy=2 ~ unknown dimension (got joy) at cues.tsv:4:3
                    mad⇥anger⇥1 frustration=2 ~ a dimension must be named once (got frustration=2) at cues.tsv:4:3
                    mad⇥angr⇥1 ~ a category must be declared in the header, did you mean anger? (got angr) at cues.tsv:4:2
                    mad⇥anger ~ a row must have 3 to 5 columns: term, category, weight, examples, note (got 2 columns) at cues.tsv:4
                    ` mad⇥anger⇥1` ~ a term must not be empty, nor begin or end with a space (got ' mad') at cues.tsv:4:1
                    mad(der⇥anger⇥1 ~ round brackets must be closed and not nested (got mad(der) at cues.tsv:4:1
                    mad|er⇥anger⇥1 ~ alternatives must stand in round brackets (got mad|er) at cues.tsv:4:1
                    mad⇥anger⇥1⇥mad again ~ an example must begin with '+ ' or '- ' (got mad again) at cues.tsv:4:4
                    mad <0-9> again⇥anger⇥1 ~ angle brackets must hold num, ordinal, duration, clock, day, or a gap such as 0-3 (at most 0-5) (got mad <0-9> again) at cues.tsv:4:1
                    <0-2> mad⇥anger⇥1 ~ a term must begin and end with a word or a class (got <0-2> mad) at cues.tsv:4:1
                    <duration>⇥anger⇥1 ~ a term must not be a class alone (got <duration>) at cues.tsv:4:1
                    mad. very mad⇥anger⇥1 ~ a term must not hold the end of a sentence (got mad. very mad) at cues.tsv:4:1
                    """)
    void malformedRow_isRefusedWithPlaceValueAndRule(String row, String expected) throws IOException {
        write("cues.tsv", HEADER + row.replace('⇥', '\t') + "\n");
        assertThatThrownBy(this::analyzer)
                .isInstanceOf(LexiconFormatException.class)
                .hasMessage(expected);
    }

    private ToneAnalyzer analyzer() {
        return ToneAnalyzer.builder().lexicon(Lexicon.read(folder)).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @tabel⇥cues                            | unknown header line, did you mean table? (got @tabel) at cues.tsv:1:1
                    @table⇥cue                             | did you mean cues? (got cue) at cues.tsv:1:2
                    @table⇥cues                            | at least one table must declare a dimension
                    @table⇥cues~@dimension⇥Anger           | a dimension must be lower-case letters, digits and hyphens (got Anger)
                    @table⇥cues~@dimension⇥a~@slope⇥0      | @slope must be in [0.01, 100] (got 0)
                    @table⇥cues~@dimension⇥a~@threshold⇥2  | @threshold must be in [0, 1] (got 2)
                    @table⇥cues~@dimension⇥a~@duration⇥big | @duration must be longer or shorter (got big)
                    @table⇥cues~@dimension⇥a~@against⇥b=1  | unknown dimension, did you mean a? (got b)
                    @table⇥cues~@dimension⇥a~@against⇥a=-1 | a share must be in [0, 2] (got -1)
                    @table⇥cues~@dimension⇥a~@category⇥x   | a category must be a name
                    @table⇥shifters~@kind⇥negater          | did you mean negator? (got negater)
                    @table⇥cues~@dimension⇥a~@dimension⇥b  | a header line must be given once
                    """)
    void malformedHeader_isRefused(String table, String expected) throws IOException {
        write("cues.tsv", table.replace('⇥', '\t').replace('~', '\n') + "\n");
        assertThatThrownBy(this::analyzer)
                .isInstanceOf(LexiconFormatException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void allProblems_areNamedAtOnce() throws IOException {
        write("cues.tsv", HEADER + "mad\tanger\t9\nangry\tangre\t1\nmad\tanger\t1\nMAD\tanger\t1\n");
        LexiconFormatException e = catchThrowableOfType(LexiconFormatException.class, () -> Lexicon.read(folder));
        assertThat(e.problems()).extracting(LexiconProblem::line).containsExactly(4, 5, 7);
        assertThat(e.problems().get(2).rule()).contains("already in line 6");
    }

    @Test
    void unknownFormat_isRefusedFirst() throws IOException {
        write(
                "manifest.tsv",
                "format\t2\nid\ttest\nversion\t1\nlanguage\ten\nlicence\tx\nsources\tx\nfile\tmissing.tsv\n");
        assertThatThrownBy(() -> Lexicon.read(folder))
                .isInstanceOf(LexiconFormatException.class)
                .hasMessage("format must be 1 (got 2) at manifest.tsv:1:2");
    }

    @Test
    void manifestLineMissing_isNamed() throws IOException {
        write("manifest.tsv", "format\t1\nid\ttest\nfile\tcues.tsv\nfile\t../secret.tsv\n");
        LexiconFormatException e = catchThrowableOfType(LexiconFormatException.class, () -> Lexicon.read(folder));
        assertThat(e.getMessage())
                .contains("a line version", "a line licence", "a file must be a name inside the folder");
    }

    @Test
    void tableMissing_isAnInputError() {
        assertThatThrownBy(() -> Lexicon.read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cues.tsv");
    }

    @Test
    void tableInOtherEncoding_isRefused() throws IOException {
        Files.write(
                folder.resolve("cues.tsv"), (HEADER + "caf\u00E9\tanger\t1\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Lexicon.read(folder))
                .isInstanceOf(LexiconFormatException.class)
                .hasMessageContaining("a table must be UTF-8");
    }

    @Test
    void byteOrderMarkAndCarriageReturns_areAccepted() throws IOException {
        write("cues.tsv", "\uFEFF" + (HEADER + "mad\tanger\t1\n").replace("\n", "\r\n"));
        assertThat(Lexicon.read(folder).entries())
                .extracting(LexiconEntry::term)
                .containsExactly("mad");
    }

    @Test
    void ownDimension_isScoredAndExplained() throws IOException {
        write(
                "cues.tsv",
                "@table\tcues\n@dimension\tempathy\n@category\tnaming names the feeling\n"
                        + "(i|we) understand <0-2> frustrat(ed|ing)\tnaming\t2\n");
        ToneAnalyzer analyzer = analyzer();
        Dimension empathy = new Dimension("empathy");
        assertThat(analyzer.dimensions()).containsExactly(empathy);
        var report = analyzer.analyze("We understand how frustrating that is.");
        assertThat(report.labels()).containsExactly(empathy);
        assertThat(report.cues().get(0).category()).isEqualTo("naming");
    }

    @Test
    void againstAnotherDimension_takesItsShareUnlessTheEntryNamesAWeightThere() throws IOException {
        write(
                "cues.tsv",
                "@table\tcues\n@dimension\tjoy\n@against\tanger=0.25\n@category\tplain plain words\n"
                        + "glad\tplain\t2\nmerry\tplain\t2 anger=0\ngloomy\tplain\t-2\n");
        write("anger.tsv", "@table\tcues\n@dimension\tanger\n@category\tplain plain words\nmad\tplain\t1\n");
        write("manifest.tsv", Files.readString(folder.resolve("manifest.tsv")) + "file\tanger.tsv\n");
        Dimension anger = new Dimension("anger");
        ToneAnalyzer analyzer = analyzer();
        assertThat(analyzer.analyze("glad").cues(anger)).singleElement().satisfies(cue -> {
            assertThat(cue.contribution()).isEqualTo(-0.5);
            assertThat(cue.shifters()).extracting(Shift::kind).containsExactly("opposition");
        });
        assertThat(analyzer.analyze("merry").cues(anger))
                .extracting(Cue::contribution)
                .containsExactly(0.0);
        assertThat(analyzer.analyze("gloomy").cues(anger)).isEmpty();
        assertThat(analyzer.analyze("mad").cues(new Dimension("joy"))).isEmpty();
    }

    @Test
    void baseBundled_addsToTheBundledLexicon() throws IOException {
        write("manifest.tsv", Files.readString(folder.resolve("manifest.tsv")) + "base\tbundled\n");
        write(
                "cues.tsv",
                "@table\tcues\n@dimension\tempathy\n@category\tnaming names the feeling\nthat must be hard\tnaming\t2\n");
        Lexicon lexicon = Lexicon.read(folder);
        assertThat(lexicon.dimensions())
                .containsExactly(
                        Dimension.FRUSTRATION, Dimension.URGENCY, Dimension.SATISFACTION, new Dimension("empathy"));
        assertThat(lexicon.entryCount()).isEqualTo(Lexicon.bundled().entryCount() + 1);
    }

    @Test
    void tableBesideTheBundledOnes_keepsTheirSettings() throws IOException {
        write("manifest.tsv", Files.readString(folder.resolve("manifest.tsv")) + "base\tbundled\n");
        write(
                "cues.tsv",
                "@table\tcues\n@dimension\tsatisfaction\n@category\tpraise praise\ngroovalicious\tpraise\t2\n");
        assertThat(Lexicon.read(folder).settings()).isEqualTo(Lexicon.bundled().settings());
        write(
                "cues.tsv",
                "@table\tcues\n@dimension\tsatisfaction\n@slope\t5\n@category\tpraise praise\ngroovalicious\tpraise\t2\n");
        assertThatThrownBy(() -> Lexicon.read(folder))
                .isInstanceOf(LexiconFormatException.class)
                .hasMessage(
                        "settings of a dimension must stand in its first table, here satisfaction's (got @slope) at cues.tsv:3:1");
    }

    @Test
    void tablesInMemory_areReadLikeThoseInAFolder() throws IOException {
        write("cues.tsv", HEADER + "mad\tanger\t1\n");
        String manifest = Files.readString(folder.resolve("manifest.tsv"));

        Lexicon lexicon = Lexicon.read(Map.of("manifest.tsv", manifest, "cues.tsv", HEADER + "mad\tanger\t1\n"));

        assertThat(lexicon.entries()).isEqualTo(Lexicon.read(folder).entries());
        assertThatThrownBy(() -> Lexicon.read(Map.of("manifest.tsv", manifest)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the lexicon cannot be read: the table cues.tsv is missing");
    }

    @Test
    void alternatives_areWrittenOut() {
        assertThat(Alternatives.expand("disappoint(ed|ing) (by|with|) you"))
                .isEqualTo(List.of(
                        "disappointed by you",
                        "disappointed with you",
                        "disappointed  you",
                        "disappointing by you",
                        "disappointing with you",
                        "disappointing  you"));
    }

    @Test
    void listsOfWords_areFilledInAndTheTermStaysAsWritten() throws IOException {
        write(
                "cues.tsv",
                "@table\tcues\n@dimension\tfrustration\n@words\tmood cross|fed up\n@category\tanger open anger\n"
                        + "so {mood}\tanger\t2\nquite ({mood}|sad)\tanger\t1\n");

        List<LexiconEntry> entries = Lexicon.read(folder).entries();

        assertThat(entries.get(0).spellings()).containsExactly("so cross", "so fed up");
        assertThat(entries.get(1).spellings()).containsExactly("quite cross", "quite fed up", "quite sad");
        assertThat(analyzer().analyze("I am so fed up").cues())
                .extracting(Cue::term)
                .containsExactly("so {mood}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    @words⇥mood cross         | mod     | a list of words must be given in the header, did you mean mood? (got mod) at cues.tsv:5:1
                    @words⇥Mood cross         | mood    | a list of words must be a name (lower-case letters, digits, hyphens), a space and words
                    @words⇥mood               | mood    | a list of words must be a name
                    @words⇥mood (cross)       | mood    | a list of words must be a name
                    @words⇥mood a~@words⇥mood b | mood  | a list of words must be given once (got mood) at cues.tsv:4:2
                    """)
    void malformedListOfWords_isRefused(String header, String used, String expected) throws IOException {
        write(
                "cues.tsv",
                "@table⇥cues~@dimension⇥frustration~".replace('⇥', '\t').replace('~', '\n')
                        + header.replace('⇥', '\t').replace('~', '\n')
                        + "\n@category\tanger open anger\nso {" + used + "}\tanger\t2\n");
        assertThatThrownBy(this::analyzer)
                .isInstanceOf(LexiconFormatException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void singleBundledTable_isTakenWithoutTheOthers() throws IOException {
        write("cues.tsv", HEADER + "apologise\tanger\t2\n");
        Files.writeString(folder.resolve("manifest.tsv"), "bundled\tspellings.tsv\n", StandardOpenOption.APPEND);

        Lexicon lexicon = Lexicon.read(folder);

        assertThat(lexicon.spellings()).isEqualTo(Lexicon.bundled().spellings());
        assertThat(lexicon.entries()).hasSize(1);
        assertThat(lexicon.functionWords()).isEmpty();
        assertThat(analyzer().analyze("I APOLOGIZE").has(Dimension.FRUSTRATION)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bundled⇥speling.tsv                      | bundled must name one of the bundled tables of words
                    bundled⇥frustration.tsv                  | (got frustration.tsv) at manifest.tsv:8:2
                    bundled⇥names.tsv~bundled⇥names.tsv      | (got names.tsv) at manifest.tsv:9:2
                    base⇥bundled~bundled⇥names.tsv           | base bundled must not stand beside a line bundled
                    """)
    void bundledTableThatCannotBeTaken_isRefused(String lines, String expected) throws IOException {
        write("cues.tsv", HEADER + "mad\tanger\t1\n");
        Files.writeString(
                folder.resolve("manifest.tsv"),
                lines.replace('⇥', '\t').replace('~', '\n') + "\n",
                StandardOpenOption.APPEND);
        assertThatThrownBy(this::analyzer)
                .isInstanceOf(LexiconFormatException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void cueThatCountsMoreInAQuestion_earnsTheLabelThereOnly() throws IOException {
        write(
                "cues.tsv",
                "@table\tcues\n@dimension\tasking\n@in-question\t2\n@category\task questions\ndoes it\task\t0.8\n");
        Dimension asking = new Dimension("asking");

        // strength 0.8 and 1.6: 1 / (1 + exp(1.4)) and 1 / (1 + exp(-0.2))
        assertThat(analyzer().analyze("Does it hum.").score(asking)).isCloseTo(0.197816, within(1e-6));
        assertThat(analyzer().analyze("Does it hum?").score(asking)).isCloseTo(0.549834, within(1e-6));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
