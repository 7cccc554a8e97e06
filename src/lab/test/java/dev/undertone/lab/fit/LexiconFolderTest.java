package dev.undertone.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.undertone.lexicon.Dimension;
import dev.undertone.lexicon.LexiconFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFolderTest {
    @TempDir
    private Path place;

    private Path home;
    private LexiconFolder folder;

    @BeforeEach
    void write() throws IOException {
        home = place.resolve("home");
        folder = InventedLexicon.in(home);
        Files.writeString(home.resolve("README"), "how these words came about");
    }

    @Test
    void untouchedLexicon_isCopiedByteForByteWithItsOtherFiles() throws IOException {
        Path copy = place.resolve("deep/copy");

        folder.writeTo(copy);

        for (String name : InventedLexicon.tables().keySet()) {
            assertThat(copy.resolve(name)).hasSameBinaryContentAs(home.resolve(name));
        }
        assertThat(copy.resolve("README")).hasContent("how these words came about");
    }

    @Test
    void folderWithFiles_isNotWrittenTo() throws IOException {
        Path full = Files.createDirectory(place.resolve("full"));
        Files.writeString(full.resolve("manifest.tsv"), "mine");

        assertThatThrownBy(() -> folder.writeTo(full))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be a new or an empty folder");
        assertThat(full.resolve("manifest.tsv")).hasContent("mine");
        assertThatThrownBy(() -> LexiconFolder.requireNew(full.resolve("manifest.tsv")))
                .hasMessageContaining("must be a folder");
    }

    @Test
    void folderInsideItsOwn_isNotWrittenTo() throws IOException {
        Path link = Files.createSymbolicLink(place.resolve("link"), home);
        Path empty = Files.createDirectory(home.resolve("empty"));

        for (Path inside : List.of(home.resolve("a/b"), empty, link.resolve("a"), home.resolve("../home/a"))) {
            assertThatThrownBy(() -> folder.writeTo(inside))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the output must be outside of the lexicon's own folder, " + home + " (got " + inside
                            + ")");
        }
        assertThat(home.resolve("a")).doesNotExist();
        // a name that only begins alike
        folder.writeTo(place.resolve("home2"));
    }

    @Test
    void inPlace_onlyWhatChangedIsWritten() throws IOException {
        LexiconFolder edited =
                folder.edited(Map.of("satisfaction.tsv", List.of(edit -> edit.setInRow(5, "satisfaction", 1.25))));
        Files.setLastModifiedTime(home.resolve("frustration.tsv"), FileTime.fromMillis(1_000_000));

        edited.writeInPlace();

        assertThat(Files.readString(home.resolve("satisfaction.tsv"))).contains("lume\tpraise\t1.25\n");
        assertThat(Files.getLastModifiedTime(home.resolve("frustration.tsv")).toMillis())
                .isEqualTo(1_000_000);
        assertThat(edited.changedSince(folder)).containsExactly("satisfaction.tsv");
        assertThat(place.resolve("home")).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void settings_standInTheTableThatDeclaresTheDimension() {
        assertThat(folder.settingsTable(Dimension.SATISFACTION)).isEqualTo("satisfaction.tsv");
        assertThat(folder.settingsTable(Dimension.URGENCY)).isNull();
    }

    @Test
    void malformedLexicon_isRefusedWithItsProblems() throws IOException {
        Files.writeString(home.resolve("negators.tsv"), "@table\tshifters\n@kind\tnegator\nnot\tnext 3\t17\n");

        assertThatThrownBy(() -> LexiconFolder.read(home))
                .isInstanceOf(LexiconFormatException.class)
                .hasMessageContaining("negators.tsv:3:3");
    }
}
