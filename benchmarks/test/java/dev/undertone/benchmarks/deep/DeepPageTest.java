package dev.undertone.benchmarks.deep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lab.evaluate.Figure;
import dev.undertone.lexicon.Dimension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeepPageTest {
    private static final DepthFigures QUICK = figures("treeless", DepthOptions.ALL, 0.8, 0.9);
    private static final DepthFigures SLOW = figures("pcfg", 150, 0.75, 0.7);

    @TempDir
    private Path folder;

    @Test
    void depthsMeasuredInRunsOfTheirOwn_areReadTogether_inTheOrderOfTheirNames() throws IOException {
        FiguresFile.write(folder, SLOW);
        FiguresFile.write(folder, QUICK);

        assertThat(FiguresFile.read(folder, List.of("treeless", "shift-reduce", "pcfg")))
                .containsExactly(QUICK, SLOW);
    }

    @Test
    void depthMeasuredAgain_replacesItsFigures() throws IOException {
        FiguresFile.write(folder, figures("pcfg", 60, 0.1, 0.2));
        FiguresFile.write(folder, SLOW);

        assertThat(FiguresFile.read(folder, List.of("pcfg"))).containsExactly(SLOW);
    }

    @Test
    void page_showsMeansDifferencesSamplesAndCosts() {
        String page = DeepPage.of(List.of(QUICK, SLOW), List.of(Dimension.FRUSTRATION, Dimension.URGENCY));

        // (0.8 + 0.6) / 2, (0.9 + 0.6) / 2, and the cascade half way
        assertThat(page)
                .contains("| treeless | all | frustration | 0.7000 | 0.7500 (+0.0500) | 0.7250 (+0.0250) | – | – | – |")
                .contains(
                        "| pcfg | at most 150 | frustration | 0.6750 | 0.6500 (−0.0250) | 0.6625 (−0.0125) | – | – | – |")
                .contains("| pcfg | 1,200 | 61.5 | 2,000 | 12.5 % | 84 MB | 2.5 s |")
                .contains("| treeless | the pipeline | 40 | 66.0 | 5.5 | 12.0 |")
                .contains("### pcfg: frustration, at most 150 of each set")
                .doesNotContain("urgency", "{{");
    }

    @Test
    void page_saysTheCommandOfEachDepth() {
        assertThat(DeepPage.of(List.of(QUICK, SLOW), List.of(Dimension.FRUSTRATION)))
                .contains("undertone-benchmarks.jar deep --depth treeless \\\n    --output docs")
                .contains("undertone-benchmarks.jar deep --depth pcfg \\\n    --output docs");
    }

    private static DepthFigures figures(String depth, int sample, double lexicon, double always) {
        return new DepthFigures(
                depth,
                sample,
                "deep --depth " + depth,
                2.5,
                84_000_000,
                new Throughput(1200, 61.5, 2000, 0.125),
                List.of(new Beside("the pipeline", 40, 66, 5.5)),
                List.of(set("one", lexicon, always), set("two", 0.6, 0.6)));
    }

    private static Ways set(String name, double lexicon, double always) {
        return new Ways(
                name,
                1500,
                0.25,
                List.of(new WayFigures(Dimension.FRUSTRATION, Figure.AUROC, lexicon, always, (lexicon + always) / 2)));
    }
}
