package dev.undertone.benchmarks.accuracy;

import static dev.undertone.benchmarks.accuracy.Lines.estimate;
import static dev.undertone.benchmarks.accuracy.Lines.line;
import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.lexicon.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccuracyPageTest {
    private static final List<Peer> PEERS = List.of(new UndertonePeer(), new VaderPeer(), new MajorityPeer());

    private static String page(int sample, Line... lines) {
        Map<Dimension, List<Line>> all = new LinkedHashMap<>();
        all.put(Dimension.FRUSTRATION, List.of(lines));
        all.put(Dimension.URGENCY, List.of());
        all.put(Dimension.SATISFACTION, List.of());
        Result result = new Result(Sets.description("kettles", SetDescription.Part.CHECK), 2000, Map.of());
        return new AccuracyPage(PEERS, all).text(List.of(result), sample);
    }

    @Test
    void knownFigures_inBothTables() {
        assertThat(page(0, line("kettles", SetDescription.Part.FIT, estimate(0.1126, 0.05, 0.17))))
                .contains("| AUROC | seen | messages | with the label | Undertone | VADER | Majority | Undertone is |\n"
                        + "| --- | --- | --: | --: | --: | --: | --: | --: |\n"
                        + "| `kettles` | yes | 1,234 | 56 | 0.813 [0.790, 0.838] | 0.700 [0.650, 0.750] | 0.500 |"
                        + " ahead of VADER, +0.113 [0.050, 0.170] |\n")
                .contains("| F1 | seen | Undertone | VADER | Majority |\n"
                        + "| --- | --- | --: | --: | --: |\n"
                        + "| `kettles` | yes | 0.60 (0.90 / 0.45) | 0.50 (0.50 / 0.50) | 0.00 (– / –) |\n");
    }

    @Test
    void differenceAroundZero_calledATie() {
        assertThat(page(0, line("kettles", SetDescription.Part.CHECK, estimate(-0.01, -0.03, 0.0126))))
                .contains("| a tie with VADER, −0.010 [−0.030, 0.013] |")
                .contains("On no set is a peer ahead of Undertone by more than chance.");
    }

    @Test
    void peerAhead_listedAmongTheWeaknesses() {
        assertThat(page(0, line("kettles", SetDescription.Part.CHECK, estimate(-0.05, -0.07, -0.03))))
                .contains("- `kettles`, frustration: behind VADER, −0.050 [−0.070, −0.030]\n");
    }

    @Test
    void precisionOrRecallBelowOneHalf_listedAmongTheWeaknesses() {
        assertThat(page(0, line("kettles", SetDescription.Part.CHECK, estimate(0.1, 0.05, 0.2))))
                .contains("- `kettles`, frustration: recall 0.45\n")
                .doesNotContain("precision 0.90");
    }

    @Test
    void dimensionWithoutSets_saidSo() {
        assertThat(page(0, line("kettles", SetDescription.Part.CHECK, estimate(0.1, 0.05, 0.2))))
                .contains("## Urgency\n\nNone of the sets has messages with and without this label.\n");
    }

    @Test
    void page_leavesNothingOpen() {
        assertThat(page(0, line("kettles", SetDescription.Part.CHECK, estimate(0.1, 0.05, 0.2))))
                .doesNotContain("{{", "}}", "NaN", "null")
                .contains("| `kettles` | letters | people | a licence | a library | no | 2,000 |\n")
                .contains("| `kettles` | angry | – | – |\n");
    }

    @Test
    void sample_saidAtTheTop() {
        assertThat(page(500)).contains("**A quick look at 500 messages of each set at most");
        assertThat(page(0)).doesNotContain("quick look at");
    }
}
