package dev.undertone.lab.labelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledReaderTest {
    private static final LabelColumns COLUMNS =
            LabelColumns.named(List.of(Dimension.FRUSTRATION, Dimension.URGENCY, Dimension.SATISFACTION));

    @TempDir
    private Path folder;

    @Test
    void tabSeparated_isUnescapedAndKeepsMissingLabelsApart() throws IOException {
        LabelledSet set = read("mails.tsv", """
                id\tsplit\ttext\tfrustration\turgency
                a7\tx\tfirst\\nsecond \\\\ "quoted\t1\t
                b2\tx\tcalm\t0\tno
                """);

        assertThat(set.name()).isEqualTo("mails");
        assertThat(set.messages())
                .containsExactly(
                        new LabelledMessage("a7", "first\nsecond \\ \"quoted", Map.of(Dimension.FRUSTRATION, true)),
                        new LabelledMessage(
                                "b2", "calm", Map.of(Dimension.FRUSTRATION, false, Dimension.URGENCY, false)));
        assertThat(set.messages().get(0).isCalm()).isFalse();
        assertThat(set.messages().get(1).isCalm()).isTrue();
    }

    @Test
    void csv_isUnquotedAndRowsWithoutIdAreNumbered() throws IOException {
        LabelledSet set = read("chat.csv", "\uFEFFText,Satisfaction\n\"thanks, \"\"mate\"\"\nbye\",TRUE\nplain,\n");

        assertThat(set.messages())
                .containsExactly(
                        new LabelledMessage("1", "thanks, \"mate\"\nbye", Map.of(Dimension.SATISFACTION, true)),
                        new LabelledMessage("2", "plain", Map.of()));
    }

    @Test
    void otherColumnNames_areTaken() throws IOException {
        LabelColumns columns = new LabelColumns("body", "ticket", Map.of(Dimension.URGENCY, "hurry"));
        Path file = Files.writeString(folder.resolve("t.csv"), "ticket,hurry,body,text\n9,1,now,unused\n");

        assertThat(LabelledReader.read(file, columns).messages())
                .containsExactly(new LabelledMessage("9", "now", Map.of(Dimension.URGENCY, true)));
    }

    @ParameterizedTest
    @CsvSource({
        "1,true",
        "1.0,true",
        "TRUE,true",
        "Yes,true",
        "0,false",
        "0.0,false",
        "false,false",
        "NO,false",
        "' 1 ',true",
    })
    void labels_haveSeveralSpellings(String spelled, boolean expected) throws IOException {
        assertThat(read("t.csv", "text,urgency\nnow," + spelled + "\n").messages())
                .containsExactly(new LabelledMessage("1", "now", Map.of(Dimension.URGENCY, expected)));
    }

    @Test
    void otherColumnTwice_doesNotMatter() throws IOException {
        assertThat(read("t.csv", "note,text,note,urgency\nx,now,y,1\n").messages())
                .hasSize(1);
    }

    @Test
    void otherLabelColumn_mustBeThere() throws IOException {
        LabelColumns columns = new LabelColumns(
                "text", "id", Map.of(Dimension.URGENCY, "hurry", Dimension.FRUSTRATION, "frustration"));
        Path file = Files.writeString(folder.resolve("t.csv"), "text,urgency,frustration\nnow,1,1\n");

        assertThatThrownBy(() -> LabelledReader.read(file, columns))
                .hasMessage(file + ":1: the header must have a column hurry with the labels of urgency");
    }

    @Test
    void otherIdColumn_mustBeThere() throws IOException {
        LabelColumns columns = new LabelColumns("text", "ticket", Map.of(Dimension.URGENCY, "urgency"));
        Path file = Files.writeString(folder.resolve("t.csv"), "id,text,urgency\n9,now,1\n");

        assertThatThrownBy(() -> LabelledReader.read(file, columns))
                .hasMessage(file + ":1: the header must have a column ticket");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|:1: the file must have a header line (it is empty)",
                "words,urgency;|:1: the header must have a column text",
                "text,id;|:1: the header must have at least one of the columns [frustration, satisfaction, urgency]",
                "text,urgency;a,1;secret|:3: row 2: a row must have as many cells as the header, 2 (got 1)",
                "text,urgency;a,1;\"secret,1|:3: row 2: a quote is opened here or below that does not close",
                "\"secret,text|:1: header: a quote is opened here or below that does not close",
                "text,urgency;\"a;b\",1;\"secret\" x,1|:3: row 2: a closing quote here or below is followed by something else"
                        + " than the end of the cell; a quote inside a quoted cell must be doubled"
            })
    void brokenFile_isNamedWithLineAndRuleAndNoText(String content, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.csv"), content.replace(';', '\n'));

        assertThatThrownBy(() -> LabelledReader.read(file, COLUMNS))
                .isInstanceOf(LabelledFormatException.class)
                .hasMessage(file + expected)
                .hasMessageNotContaining("secret");
    }

    @Test
    void cellThatIsTooLong_isCalledSo() throws IOException {
        String cell = "\"" + "secret ".repeat(CsvFault.LONGEST_CELL / 7 + 1) + "\"";
        Path file = Files.writeString(folder.resolve("long.csv"), "text,urgency\na,1\n" + cell + ",1\nb,0\n");

        assertThatThrownBy(() -> LabelledReader.read(file, COLUMNS))
                .isInstanceOf(LabelledFormatException.class)
                .hasMessage(file + ":3: row 2: a cell here or below is longer than 16,777,216 characters; most often a"
                        + " quote is opened that does not close");
    }

    @Test
    void notUtf8_isRefusedWithLineAndRow() throws IOException {
        for (String name : List.of("latin.csv", "latin.tsv")) {
            String separator = name.endsWith("csv") ? "," : "\t";
            String content = "text" + separator + "urgency\ntea" + separator + "0\ncaf\u00e9" + separator + "1\n";
            Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));

            assertThatThrownBy(() -> LabelledReader.read(file, COLUMNS))
                    .isInstanceOf(LabelledFormatException.class)
                    .hasMessage(file + ":3: row 2: the file must be UTF-8");
        }
    }

    @Test
    void notUtf8BehindACellOfTwoLines_isCountedInLinesAndRows() throws IOException {
        Path file = Files.write(
                folder.resolve("two.csv"),
                "text,urgency\n\"a\nb \ud83d\ude00\",0\ncaf?,1\n".getBytes(StandardCharsets.UTF_8));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 4] = (byte) 0xE9;
        Files.write(file, bytes);

        assertThatThrownBy(() -> LabelledReader.read(file, COLUMNS))
                .hasMessage(file + ":4: row 2: the file must be UTF-8");
    }

    private LabelledSet read(String name, String content) throws IOException {
        return LabelledReader.read(Files.writeString(folder.resolve(name), content), COLUMNS);
    }
}
