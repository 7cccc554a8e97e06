package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableEditTest {
    private static final String TABLE = """
            # head
            @table\tcues
            @dimension\tfrustration
            @when-negated\turgency=0.5 frustration=0.6
            mad\tanger\t2 urgency=-1\t+ mad = 2\t2 = note
            sad\tanger\t1
            """;

    @Test
    void numbersInARow_bareNamedAndNew_restUntouched() {
        TableEdit edit = new TableEdit(TABLE);

        edit.setInRow(5, "frustration", 2.15);
        edit.setInRow(5, "urgency", -0.5);
        edit.setInRow(6, "satisfaction", 0.05);

        assertThat(edit.text())
                .isEqualTo(TABLE.replace("2 urgency=-1", "2.15 urgency=-0.5")
                        .replace("anger\t1\n", "anger\t1 satisfaction=0.05\n"));
    }

    @Test
    void bareFactorOfAShifter_speaksOfTheOtherDimensions() {
        TableEdit edit = new TableEdit("@table\tshifters\n@kind\tintensifier\nvery\tnext 2\t1.3\t+ very mad\n");

        edit.setInRow(3, "frustration", 1.2);
        edit.setInRow(3, "frustration", 1.25);

        assertThat(edit.text()).endsWith("very\tnext 2\t1.3 frustration=1.25\t+ very mad\n");
    }

    @Test
    void settings_replacedOrAddedBehindTheDimension() {
        TableEdit edit = new TableEdit(TABLE);

        edit.setInHeader("when-negated", "frustration", 0);
        edit.setHeader("slope", 1.5);
        edit.setHeader("slope", 1.75);

        assertThat(edit.text())
                .isEqualTo(TABLE.replace("frustration=0.6", "frustration=0")
                        .replace("@dimension\tfrustration\n", "@dimension\tfrustration\n@slope\t1.75\n"));
    }

    @Test
    void note_standsAtTheHeadAndIsReplacedNotStacked() {
        TableEdit first = new TableEdit(TABLE);
        first.setNote(List.of("once", "with two lines"));
        TableEdit second = new TableEdit(first.text());
        second.setNote(List.of("again"));

        assertThat(first.text()).isEqualTo("# Fitted once\n# Fitted with two lines\n" + TABLE);
        assertThat(second.text()).isEqualTo("# Fitted again\n" + TABLE);
    }

    @Test
    void byteOrderMarkAndLineEndsOfWindows_stay() {
        String table = "\uFEFF" + TABLE.replace("\n", "\r\n");
        TableEdit edit = new TableEdit(table);

        edit.setInRow(6, "frustration", 1.5);
        edit.setHeader("slope", 3);
        edit.setNote(List.of("note"));

        assertThat(edit.text())
                .isEqualTo("\uFEFF# Fitted note\r\n"
                        + TABLE.replace("anger\t1\n", "anger\t1.5\n")
                                .replace("@dimension\tfrustration\n", "@dimension\tfrustration\n@slope\t3\n")
                                .replace("\n", "\r\n"));
    }

    @Test
    void number_isPlainAndShort() {
        assertThat(TableEdit.number(2)).isEqualTo("2");
        assertThat(TableEdit.number(-0.30000000000000004)).isEqualTo("-0.3");
        assertThat(TableEdit.number(100)).isEqualTo("100");
        assertThat(TableEdit.number(0.0)).isEqualTo("0");
        assertThat(TableEdit.number(0.12344)).isEqualTo("0.1234");
    }
}
