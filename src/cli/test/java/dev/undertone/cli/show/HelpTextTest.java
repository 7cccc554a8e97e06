package dev.undertone.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTextTest {
    private static String filled(int width, String... lines) {
        return HelpText.filled(lines, width).replace(System.lineSeparator(), "\n");
    }

    @Test
    void paragraph_isFilledAgain() {
        assertThat(filled(12, "one two three", "four", "", "five")).isEqualTo("one two\nthree four\n\nfive\n");
    }

    @Test
    void indentedParagraph_keepsItsIndent() {
        assertThat(filled(10, "  one two three", "  four")).isEqualTo("  one two\n  three\n  four\n");
    }

    @Test
    void items_hangBelowTheirMeaning() {
        assertThat(filled(20, "  csv   rows and cells", "        of them", "  a, b  both", "  More words here."))
                .isEqualTo("  csv   rows and\n        cells of\n        them\n  a, b  both\n  More words here.\n");
    }

    @Test
    void commandsAndHeadings_stayAsTheyAre() {
        assertThat(filled(
                        10,
                        "Some text",
                        "Examples:",
                        "  undertone score tickets.csv",
                        "  echo x | undertone explain -"))
                .isEqualTo("Some text\nExamples:\n  undertone score tickets.csv\n  echo x | undertone explain -\n");
    }

    @Test
    void wordWiderThanThePage_standsAlone() {
        assertThat(filled(5, "a incomprehensible b")).isEqualTo("a\nincomprehensible\nb\n");
    }
}
