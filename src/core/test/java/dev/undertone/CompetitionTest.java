package dev.undertone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who counts where rows have the same words, or one row has several ways to match. */
class CompetitionTest {
    private static final String MANIFEST =
            "format\t1\nid\tcompetition\nversion\t1\nlanguage\ten\nlicence\tApache-2.0\nsources\tnone\n";

    @Test
    void rowThatMatchesInTwoWays_countsInTheBetterOneOrNotAtAll() {
        // "pp 5 cc qq" takes the number away from "dd <num> bb", which then must not fall back on "dd bb"
        String rows = "pp <0-1> <num> cc <0-1> qq\tc\t1\ndd (<num>|) <0-3> bb\tc\t1\ndd <0-3> bb ee\tc\t1\nbb\tc\t1\n";
        Lexicon lexicon = Lexicon.read(Map.of(
                "manifest.tsv",
                MANIFEST + "file\tcues\n",
                "cues",
                "@table\tcues\n@dimension\tone\n@category\tc any\n" + rows));

        assertThat(terms(lexicon, "pp dd 5 cc bb qq")).containsExactly("pp <0-1> <num> cc <0-1> qq", "bb");
        assertThat(terms(lexicon, "dd 5 cc bb qq")).containsExactly("dd (<num>|) <0-3> bb");
    }

    @Test
    void emoticonInTwoTables_countsInBoth() {
        Lexicon lexicon = faces(":)\tc\tone=1\n", ":(\tc\tone=1\n:)\tc\ttwo=1\n");

        assertThat(ToneAnalyzer.builder().lexicon(lexicon).build().analyze(":)").cues())
                .extracting(cue -> cue.dimension().name())
                .containsExactly("one", "two");
    }

    @Test
    void emoticonsOnTheSameLineOfTwoTables_keepTheirCase() {
        Lexicon lexicon = faces(":D\tc\tone=1\n", ":d\tc\ttwo=1\n");

        assertThat(terms(lexicon, ":D")).containsExactly(":D");
        assertThat(terms(lexicon, ":d")).containsExactly(":d");
    }

    private static Lexicon faces(String rows, String otherRows) {
        String head = "@table\tcues\n@syntax\tliteral\n@category\tc any\n";
        return Lexicon.read(Map.of(
                "manifest.tsv",
                MANIFEST + "file\tone\nfile\ttwo\nfile\tfaces\nfile\tmore-faces\n",
                "one",
                "@table\tcues\n@dimension\tone\n",
                "two",
                "@table\tcues\n@dimension\ttwo\n",
                "faces",
                head + rows,
                "more-faces",
                head + otherRows));
    }

    private static List<String> terms(Lexicon lexicon, String message) {
        return ToneAnalyzer.builder().lexicon(lexicon).build().analyze(message).cues().stream()
                .map(Cue::term)
                .toList();
    }
}
