package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dimensions of which the code knows nothing flow from a lexicon's tables into every output. */
class RepliesLexiconTest {
    private static final String REPLY = "I am so sorry about the noise. I will call the depot today.";

    @Test
    void csv_getsAColumnForEachDimension() {
        Run run = Run.on("text\n" + REPLY + "\n", "score", "--quiet", "--lexicon", "replies", "--format", "csv", "-");

        // 1 / (1 + exp(3 - 2 x)): apology 2.2 of "so sorry about", ownership 2 of "I will call", which takes 0.6 of it
        // from deflection
        assertThat(run.out())
                .isEqualTo("text,empathy,apology,ownership,active-listening,deflection,jargon,labels,unscored\n" + REPLY
                        + ",0.0474,0.8022,0.7311,0.0474,0.0045,0.0474,apology;ownership,\n");
    }

    @Test
    void jsonLines_getAKeyForEachDimension() {
        Run run = Run.on(
                "{\"id\": 1, \"text\": \"" + REPLY + "\"}\n",
                "score",
                "--quiet",
                "--lexicon",
                "replies",
                "--format",
                "jsonl",
                "-");

        assertThat(run.out())
                .contains("\"empathy\"", "\"active-listening\"", "\"jargon\"", "\"labels\"")
                .contains("[\"apology\",\"ownership\"]")
                .doesNotContain("frustration");
    }

    @Test
    void explanation_showsTheDimensions() {
        Run run = Run.of("explain", "--lexicon", "replies", REPLY);

        assertThat(run.out())
                .contains("[ownership, -deflection: I will call]")
                .containsPattern("apology .*label given")
                .containsPattern("jargon .*no cue");
    }

    @Test
    void check_findsNothingWrong() {
        assertThat(Run.of("lexicon", "check", "replies").out())
                .startsWith("undertone-en-replies ")
                .endsWith("nothing is wrong\n");
    }

    @Test
    void fittingIt_saysWhereItsTablesAre() {
        assertThat(Run.of("lexicon", "fit", "x.csv", "--lexicon", "replies", "--in-place")
                        .err())
                .isEqualTo("undertone: the lexicon to fit must be a folder (got replies); its tables are those in"
                        + " lexicons/en-replies\n");
    }
}
