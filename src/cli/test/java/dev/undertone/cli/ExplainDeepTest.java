package dev.undertone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainDeepTest {
    @TempDir
    private Path folder;

    @Test
    void opinion_isALineOfTheLedger_andHidesNoWords() throws Exception {
        Run run = InstalledModel.run(
                folder, "explain", "--lexicon", Run.TINY.toString(), "--deep=always", "this is awful");

        assertThat(run.err()).isEqualTo("undertone: loading the sentiment model fake ...\n");
        // frustration: awful 2.00, then 0.30 x 1 (certainly negative) x 1 (no cue of satisfaction) - 0.10
        assertThat(run.out())
                .startsWith("this is [frustration, urgency: awful]\n")
                .containsPattern("this is awful +most-negative +sentiment +\\+0\\.30 +opinion ×1\\.00,"
                        + " little-satisfaction ×1\\.00 +\\+0\\.3000")
                .containsPattern("strength +\\+2\\.2000")
                .endsWith("\nsecond opinion  asked\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--deep, the lamp, 'not asked, because no opinion could change a label (--deep=always asks all the same)'",
        "--deep=always, the unheard lamp, 'asked, and none given: out of time 1'",
        "--deep=always, the lamp ... the day, 'asked; no opinion on 1 sentence: too long 1'",
    })
    void lastLine_saysWhatBecameOfIt(String deep, String message, String said) throws Exception {
        Run run = InstalledModel.run(folder, "explain", "--lexicon", Run.TINY.toString(), deep, message);

        assertThat(run.out()).endsWith("\nsecond opinion  " + said + "\n");
    }

    @Test
    void json_withoutAModel_saysNothingOfOpinions() throws Exception {
        Run run = InstalledModel.run(folder, "explain", "--json", "--lexicon", Run.TINY.toString(), "the lamp");

        assertThat(run.out()).doesNotContain("decision", "model", "sentences");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--deep|the lamp|lexicon-sure|",
                "--deep=always|the lamp ... the day|asked-always|"
                        + "{\"begin\":0,\"end\":8,\"opinion\":[1.0,0.0,0.0,0.0,0.0]},{\"begin\":13,\"end\":20,\"missing\":\"too-long\"}",
                "--deep=always|the unheard lamp|no-opinion|{\"begin\":0,\"end\":16,\"missing\":\"out-of-time\"}",
                "--deep=ALWAYS|' '|lexicon|",
            })
    void json_saysWhoDecided_andWhatTheModelSaid(String deep, String message, String decision, String sentences)
            throws Exception {
        Run run = InstalledModel.run(folder, "explain", "--json", deep, "--lexicon", Run.TINY.toString(), message);

        assertThat(run.out())
                .contains("\"decision\":\"" + decision + "\",\"model\":\"corenlp-treeless\",\"sentences\":["
                        + (sentences == null ? "" : sentences) + "],\"strengths\"");
    }
}
